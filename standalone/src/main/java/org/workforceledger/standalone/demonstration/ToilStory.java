package org.workforceledger.standalone.demonstration;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.workforceledger.hours.api.ToilCommand.ApplyForToil;
import org.workforceledger.hours.api.ToilCommand.ConvertToil;
import org.workforceledger.hours.api.ToilCommand.DecideToil;
import org.workforceledger.hours.api.ToilCommand.TakeToil;
import org.workforceledger.ledger.Hours;
import org.workforceledger.standalone.demonstration.Table.Row;

/** Time off in lieu: asked for, approved and taken, refused, converted to ADO. */
final class ToilStory {

  private static final String TAKEN = "TAKEN";

  private final Map<String, List<Row>> byEngagement =
      Table.read("toil").stream().collect(groupingBy(row -> row.text("engagement")));

  private List<Row> of(Career career) {
    return byEngagement.getOrDefault(career.engagementId(), List.of());
  }

  /** The hours that an engagement takes off, by day. */
  Map<LocalDate, Hours> takenBy(Career career) {
    return of(career).stream()
        .filter(row -> row.text("kind").equals(TAKEN))
        .collect(toMap(row -> row.date("date"), row -> Hours.of(row.text("hours"))));
  }

  void tell(Career career, Script script) {
    of(career).forEach(row -> tell(career, row, script));
  }

  private static void tell(Career career, Row row, Script script) {
    switch (row.text("kind")) {
      case "APPLICATION" -> application(career, row, script);
      case TAKEN -> taken(career, row, script);
      case "CONVERSION" -> conversion(career, row, script);
      default -> throw new IllegalStateException("no such kind: " + row);
    }
  }

  private static void application(Career career, Row row, Script script) {
    String id = row.text("id");
    script.add(
        during(career, row.date("recorded"), id),
        "apply-for-toil/" + id,
        new ApplyForToil(
            id,
            career.cleanerId(),
            career.engagementId(),
            Hours.of(row.text("hours")),
            row.date("date")));
    script.add(
        during(career, row.date("decided"), id),
        "decide-toil/" + id,
        words ->
            new DecideToil(
                id,
                career.cleanerId(),
                career.engagementId(),
                row.text("decision").equals("APPROVED"),
                row.date("decided"),
                words.about(career.cleanerId(), row.text("reason"))));
  }

  private static void taken(Career career, Row row, Script script) {
    LocalDate date = row.date("date");
    String about = career.engagementId() + "/" + date;
    script.add(
        during(career, row.date("recorded"), about),
        "take-toil/" + about,
        new TakeToil(career.cleanerId(), career.engagementId(), Hours.of(row.text("hours")), date));
  }

  private static void conversion(Career career, Row row, Script script) {
    String leaveId = row.text("id");
    script.add(
        during(career, row.date("recorded"), leaveId),
        "convert-toil/" + leaveId,
        new ConvertToil(
            career.cleanerId(),
            career.engagementId(),
            leaveId,
            Hours.of(row.text("hours")),
            row.date("date")));
  }

  private static Instant during(Career career, LocalDate day, String matter) {
    return career.onceRecorded(Office.during(day, matter));
  }
}
