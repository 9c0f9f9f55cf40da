package org.workforceledger.standalone.demonstration;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.workforceledger.hours.api.AdoCommand.PlaceSupplementaryDay;
import org.workforceledger.hours.api.AdoCommand.TakeAdo;
import org.workforceledger.leave.api.LeaveCommand.CancelLeave;
import org.workforceledger.leave.api.LeaveCommand.Evidence;
import org.workforceledger.leave.api.LeaveCommand.GrantLeave;
import org.workforceledger.leave.api.LeaveType;
import org.workforceledger.runtime.web.LedgerClock;
import org.workforceledger.standalone.demonstration.Table.Row;
import org.workforceledger.standalone.demonstration.VacationPlan.AdoDay;

/** Leave granted and cancelled, and accrued days off agreed ahead of each vacation. */
final class AbsenceStory {

  private static final int WEEKS_AHEAD = 3;

  private final Map<String, List<Row>> given =
      Table.read("leave").stream().collect(groupingBy(row -> row.text("engagement")));

  /** The leave that the table gives an engagement. */
  List<PlannedLeave> givenTo(Career career) {
    return given.getOrDefault(career.engagementId(), List.of()).stream()
        .map(row -> planned(career, row))
        .toList();
  }

  private static PlannedLeave planned(Career career, Row row) {
    LeaveType type = LeaveType.valueOf(row.text("type"));
    String id = row.text("leave");
    return new PlannedLeave(
        id,
        type,
        row.date("first"),
        row.date("last"),
        career.onceKnown(row.date("first"), Office.during(row.date("recorded"), id)),
        row.findHours("hours"),
        row.findDate("cancelled"),
        row.text("note"),
        type == LeaveType.SICK);
  }

  static void tell(Diary diary, Script script) {
    diary.leave().forEach(leave -> grant(diary.career(), leave, script));
    diary.adoDays().forEach(day -> take(diary.career(), day, script));
    diary.supplementary().forEach(day -> place(diary.career(), day, script));
  }

  private static void grant(Career career, PlannedLeave leave, Script script) {
    String cleaner = career.cleanerId();
    script.add(
        leave.at(),
        "grant-leave/" + leave.leaveId(),
        words ->
            new GrantLeave(
                leave.leaveId(),
                cleaner,
                career.engagementId(),
                leave.type(),
                leave.first(),
                leave.last(),
                leave.hours().orElse(null),
                evidence(cleaner, leave, words),
                words.about(cleaner, leave.note())));
    leave
        .cancelled()
        .ifPresent(
            day ->
                script.add(
                    Office.during(day, leave.leaveId()),
                    "cancel-leave/" + leave.leaveId(),
                    words ->
                        new CancelLeave(
                            leave.leaveId(),
                            cleaner,
                            career.engagementId(),
                            words.about(cleaner, "Plans changed; worked as rostered"))));
  }

  private static @Nullable Evidence evidence(String cleaner, PlannedLeave leave, Words words) {
    if (!leave.certified()) {
      return null;
    }
    LocalDate sighted = LocalDate.ofInstant(leave.at(), LedgerClock.BRISBANE);
    return new Evidence(
        words.about(cleaner, "Medical certificate"), sighted, words.about(cleaner, "Principal"));
  }

  private static void take(Career career, AdoDay day, Script script) {
    script.add(
        agreed(career, day),
        "take-ado/" + career.engagementId() + "/" + day.date(),
        new TakeAdo(
            career.cleanerId(), career.engagementId(), day.date(), day.hours().orElse(null)));
  }

  private static void place(Career career, AdoDay day, Script script) {
    script.add(
        agreed(career, day),
        "place-supplementary/" + career.engagementId() + "/" + day.date(),
        words ->
            new PlaceSupplementaryDay(
                career.cleanerId(),
                career.engagementId(),
                day.date(),
                words.about(career.cleanerId(), "Principal")));
  }

  /** Days off are agreed some weeks ahead of their vacation or month. */
  private static Instant agreed(Career career, AdoDay day) {
    LocalDate ahead = Office.workingDay(day.planned().minusWeeks(WEEKS_AHEAD));
    return career
        .onceKnown(day.date(), Office.during(ahead, career.engagementId()))
        .plusSeconds(day.date().getDayOfMonth());
  }
}
