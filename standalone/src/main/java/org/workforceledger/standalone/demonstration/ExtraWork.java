package org.workforceledger.standalone.demonstration;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.workforceledger.hours.api.Attendance;
import org.workforceledger.hours.api.Authorisation.Compensation;
import org.workforceledger.hours.api.ShiftKind;
import org.workforceledger.hours.api.WorkCommand.AuthoriseExcess;
import org.workforceledger.standalone.demonstration.ShiftPlan.Extra;
import org.workforceledger.standalone.demonstration.ShiftPlan.Twist;
import org.workforceledger.standalone.demonstration.Table.Row;

/** Call-outs and other work beyond the roster, as the table has them. */
final class ExtraWork {

  private static final int NUMBER = 5;

  private final Map<String, List<Row>> byEngagement =
      Table.read("extra-work").stream().collect(groupingBy(row -> row.text("engagement")));

  void tell(Career career, Script script) {
    for (Row row : byEngagement.getOrDefault(career.engagementId(), List.of())) {
      ShiftPlan plan = plan(career, row);
      WorkStory.tell(plan, script);
      row.findDate("approved")
          .ifPresent(
              day ->
                  script.add(
                      Office.during(day, plan.shiftId()),
                      "authorise-excess/" + plan.shiftId(),
                      words -> approval(plan, row, words)));
    }
  }

  /** The approval in writing of what nobody had directed (8.8(b)(ii)). */
  private static AuthoriseExcess approval(ShiftPlan plan, Row row, Words words) {
    String cleaner = plan.career().cleanerId();
    return new AuthoriseExcess(
        plan.shiftId(),
        cleaner,
        plan.career().engagementId(),
        plan.date(),
        words.about(cleaner, row.text("directedBy")),
        Compensation.valueOf(row.text("compensation")),
        words.about(cleaner, row.text("weighed")),
        words.about(cleaner, row.text("reason")));
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
        .filter(_ -> row.find("approved").isEmpty())
        .map(
            compensation ->
                new Extra(
                    compensation,
                    row.find("toilMinutes").map(Integer::valueOf),
                    row.text("directedBy"),
                    row.text("reason")));
  }
}
