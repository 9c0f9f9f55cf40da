package org.workforceledger.standalone.demonstration;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.workforceledger.sites.api.HoursAgreementKind;
import org.workforceledger.sites.api.HoursParty;
import org.workforceledger.sites.api.SiteCommand.RecordHoursAgreement;
import org.workforceledger.sites.api.SiteCommand.RecordSummerClosure;
import org.workforceledger.standalone.demonstration.Table.Row;

/** What sites agreed about their hours, and which close a week longer over summer. */
final class SiteStory {

  private SiteStory() {}

  static void tell(Script script) {
    Table.read("agreements").forEach(row -> agree(row, script));
    Table.read("closures").forEach(row -> close(row, script));
  }

  private static void agree(Row row, Script script) {
    String siteId = row.text("site");
    HoursAgreementKind kind = HoursAgreementKind.valueOf(row.text("kind"));
    script.add(
        Office.during(row.date("recorded"), siteId),
        "record-hours-agreement/%s/%s/%s".formatted(siteId, kind, row.text("from")),
        new RecordHoursAgreement(
            siteId,
            kind,
            row.date("from"),
            row.findDate("to").orElse(null),
            time(row.find("earliest")),
            time(row.find("latest")),
            parties(row.text("agreedBy")),
            row.text("recordedAt")));
  }

  private static @Nullable LocalTime time(Optional<String> given) {
    return given.map(LocalTime::parse).orElse(null);
  }

  private static List<HoursParty> parties(String names) {
    return Arrays.stream(names.split(" ", -1)).map(HoursParty::valueOf).toList();
  }

  private static void close(Row row, Script script) {
    String siteId = row.text("site");
    script.add(
        Office.during(row.date("recorded"), siteId),
        "record-summer-closure/%s/%s".formatted(siteId, row.text("year")),
        new RecordSummerClosure(siteId, row.number("year"), row.date("first"), row.date("last")));
  }
}
