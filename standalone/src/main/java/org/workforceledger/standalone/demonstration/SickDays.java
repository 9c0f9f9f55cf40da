package org.workforceledger.standalone.demonstration;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.workforceledger.leave.api.LeaveType;

/** Days of sick leave in the weeks of terms, about seven a year, granted on return. */
final class SickDays {

  private static final int PERCENT_OF_WEEKS = 11;
  private static final int LONGEST_WITHOUT_CERTIFICATE = 2;

  private SickDays() {}

  static List<PlannedLeave> of(Career career, Diary diary) {
    List<PlannedLeave> leave = new ArrayList<>();
    LocalDate monday = SchoolDays.FIRST.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    for (; monday.isBefore(SchoolDays.LAST); monday = monday.plusWeeks(1)) {
      if (Chance.of(100, "sick", career.engagementId(), monday) < PERCENT_OF_WEEKS) {
        episode(career, diary, monday).ifPresent(leave::add);
      }
    }
    return leave;
  }

  /** Some days of the week in a row, all of them free for leave. */
  private static Optional<PlannedLeave> episode(Career career, Diary diary, LocalDate monday) {
    LocalDate first = monday.plusDays(Chance.of(5, "sick from", career.engagementId(), monday));
    int luck = Chance.of(10, "sick for", career.engagementId(), monday);
    int wanted = luck < 6 ? 1 : luck < 8 ? 2 : 4;
    LocalDate last = first;
    while (last.isBefore(first.plusDays(wanted - 1L))
        && last.getDayOfWeek() != DayOfWeek.FRIDAY
        && !diary.isHoliday(last.plusDays(1))) {
      last = last.plusDays(1);
    }
    boolean free = first.datesUntil(last.plusDays(1)).allMatch(diary::isFreeForLeave);
    return free && diary.rosteredOn(first).isPresent()
        ? Optional.of(leave(career, first, last))
        : Optional.empty();
  }

  private static PlannedLeave leave(Career career, LocalDate first, LocalDate last) {
    String id = "sick-%s-%s".formatted(career.engagementId(), first);
    LocalDate back = Office.workingDay(last.plusDays(1 + Chance.of(2, "back", id)));
    Instant at = career.onceKnown(first, Office.during(back, id));
    boolean certified = last.isAfter(first.plusDays(LONGEST_WITHOUT_CERTIFICATE - 1L));
    return new PlannedLeave(
        id,
        LeaveType.SICK,
        first,
        last,
        at,
        Optional.empty(),
        Optional.empty(),
        certified ? "Certificate for the whole absence" : "Rang in before the shift",
        certified);
  }
}
