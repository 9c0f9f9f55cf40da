package org.workforceledger.standalone.demonstration;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.workforceledger.sites.api.Area;
import org.workforceledger.sites.api.Impact;
import org.workforceledger.sites.api.SiteCommand.GrantDifficultyFactor;
import org.workforceledger.sites.api.SiteCommand.MeasureSite;
import org.workforceledger.sites.api.Surface;
import org.workforceledger.sites.api.Urinal;
import org.workforceledger.standalone.demonstration.Table.Row;

/** The sites that were measured, and what makes cleaning harder there. */
final class CleaningStory {

  private CleaningStory() {}

  static void tell(Script script) {
    List<Row> areas = Table.read("areas");
    Table.read("measurements").forEach(row -> measure(row, areas, script));
    Table.read("difficulty").forEach(row -> grant(row, script));
  }

  private static void measure(Row row, List<Row> areas, Script script) {
    String siteId = row.text("site");
    script.add(
        Office.during(row.date("recorded"), siteId),
        "measure-site/" + siteId,
        new MeasureSite(
            siteId,
            row.date("effective"),
            areas.stream()
                .filter(area -> area.text("site").equals(siteId))
                .map(CleaningStory::area)
                .toList(),
            row.number("fixtures"),
            Stream.of(row.text("urinals").split(" "))
                .map(m -> new Urinal(new BigDecimal(m)))
                .toList(),
            row.text("reason")));
  }

  private static Area area(Row row) {
    return new Area(
        row.text("area"),
        Surface.valueOf(row.text("surface")),
        new BigDecimal(row.text("square_metres")),
        row.find("days").map(Integer::valueOf).orElse(null));
  }

  private static void grant(Row row, Script script) {
    String siteId = row.text("site");
    script.add(
        Office.during(row.date("recorded"), "factor/" + siteId),
        "grant-difficulty-factor/" + siteId,
        new GrantDifficultyFactor(
            siteId,
            row.text("circumstance"),
            Impact.valueOf(row.text("impact")),
            row.date("from"),
            row.findDate("to").orElse(null),
            row.text("reason")));
  }
}
