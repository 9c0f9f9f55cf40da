package org.workforceledger.standalone.demonstration;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.workforceledger.hours.api.Attendance;
import org.workforceledger.hours.api.ShiftKind;
import org.workforceledger.standalone.demonstration.ShiftPlan.Extra;
import org.workforceledger.standalone.demonstration.ShiftPlan.Twist;
import org.workforceledger.standalone.demonstration.Table.Row;

/** Call-outs and other work beyond the roster, as the table has them. */
final class ExtraWork {

  private static final int NUMBER = 5;

  private final Map<String, List<Row>> byEngagement =
      Table.read("extra-work").stream().collect(groupingBy(row -> row.text("engagement")));

  void tell(Career career, Script script) {
    byEngagement.getOrDefault(career.engagementId(), List.of()).stream()
        .map(row -> plan(career, row))
        .forEach(plan -> WorkStory.tell(plan, script));
  }

  private static ShiftPlan plan(Career career, Row row) {
    return new ShiftPlan(
        career,
        ShiftPlan.idOf(career, row.date("date"), NUMBER),
        career.on(row.date("date")).siteId(),
        row.date("date"),
        new Attendance(
            LocalTime.parse(row.text("start")), LocalTime.parse(row.text("finish")), null),
        ShiftKind.valueOf(row.text("kind")),
        Twist.NONE,
        extra(row));
  }

  private static Optional<Extra> extra(Row row) {
    return row.find("compensation")
        .map(
            compensation ->
                new Extra(
                    compensation,
                    row.find("toilMinutes").map(Integer::valueOf),
                    row.text("directedBy"),
                    row.text("reason")));
  }
}
