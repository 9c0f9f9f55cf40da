package org.workforceledger.standalone.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.workforceledger.employment.api.EngagementCommand.ChangeHours;
import org.workforceledger.employment.api.EngagementCommand.ConvertTenure;
import org.workforceledger.employment.api.EngagementCommand.EndEmployment;
import org.workforceledger.employment.api.EngagementCommand.EndReason;
import org.workforceledger.employment.api.EngagementCommand.SetPayPoint;
import org.workforceledger.employment.api.EngagementCommand.TransferCleaner;
import org.workforceledger.employment.api.EngagementCommand.TransferKind;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.hours.api.AdoCommand.SettleAdo;
import org.workforceledger.hours.api.AdoCommand.Settlement;
import org.workforceledger.ledger.Confidential;
import org.workforceledger.ledger.Hours;
import org.workforceledger.ledger.PersonalCommand;
import org.workforceledger.standalone.demonstration.Table.Row;

/** Changes of one engagement; one that names a pattern brings a new roster minutes later. */
final class EmploymentChanges {

  private static final int SECONDS_TO_ROSTER = 600;

  private EmploymentChanges() {}

  static void tell(Career career, List<Row> changes, Script script) {
    for (Row row : changes) {
      LocalDate effective = row.date("effective");
      String kind = row.text("kind");
      Instant at = Office.during(row.date("recorded"), career.engagementId());
      String key = "%s/%s/%s".formatted(kind, career.engagementId(), effective);
      if (!kind.equals("ROSTER")) {
        script.add(at, "change/" + key, words -> command(career, row, words));
      }
      if (row.find("pattern").isPresent()) {
        EmploymentStory.agree(career, effective, at.plusSeconds(SECONDS_TO_ROSTER), script);
      }
    }
  }

  private static PersonalCommand command(Career career, Row row, Words words) {
    String cleaner = career.cleanerId();
    String id = career.engagementId();
    String value = row.text("value");
    LocalDate effective = row.date("effective");
    Confidential reason = words.about(cleaner, row.find("reason").orElse("Recorded by HR"));
    return switch (row.text("kind")) {
      case "HOURS" -> new ChangeHours(cleaner, id, Hours.of(value), effective, reason);
      case "PAY_POINT" -> new SetPayPoint(cleaner, id, Integer.parseInt(value), effective, reason);
      case "TENURE" ->
          new ConvertTenure(
              cleaner,
              id,
              Tenure.valueOf(value),
              row.findHours("hours").orElse(null),
              row.findDate("ends").orElse(null),
              effective,
              reason);
      case "TRANSFER" ->
          new TransferCleaner(
              cleaner, id, row.text("site"), effective, TransferKind.valueOf(value), reason);
      case "END" -> new EndEmployment(cleaner, id, effective, EndReason.valueOf(value));
      case "SETTLE" ->
          new SettleAdo(
              cleaner,
              id,
              effective.getYear(),
              Settlement.valueOf(value),
              row.findHours("hours").orElseThrow(),
              reason);
      default -> throw new IllegalStateException("no change of the kind " + row);
    };
  }
}
