package org.workforceledger.hours.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.leave.api.LeaveEvent.LeaveGranted;
import org.workforceledger.leave.api.LeaveType;

/**
 * What leave takes of a day: the ordinary hours rostered on it, none on a public holiday (R-80,
 * 8.11(b)). Before any roster is agreed a weekday is a fifth of the week's hours.
 */
final class LeaveDays {

  private LeaveDays() {}

  static boolean isWeekday(LocalDate date) {
    return date.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue();
  }

  static LocalDate weekdayBefore(LocalDate date) {
    LocalDate before = date.minusDays(1);
    return isWeekday(before) ? before : weekdayBefore(before);
  }

  /** Ordinary seconds that a whole day of leave takes. */
  @Clause("8.11(b)")
  static long seconds(Circumstances circumstances, LocalDate date) {
    if (!circumstances.engagement().isActive(date) || circumstances.holiday(date).isPresent()) {
      return 0;
    }
    if (circumstances.rosters().inForce(date).isPresent()) {
      return circumstances.rosters().on(date).map(day -> day.ordinaryMinutes() * 60L).orElse(0L);
    }
    long week = circumstances.engagement().on(date).ordinarySecondsPerWeek();
    return isWeekday(date) ? week / DatedFigures.whole("ado.ordinary-days-per-week", date) : 0;
  }

  /** Ordinary seconds of a day that leave of some types was granted for. */
  static long granted(Circumstances circumstances, LocalDate date, Predicate<LeaveType> types) {
    long whole = seconds(circumstances, date);
    long granted = 0;
    for (LeaveGranted grant : circumstances.leave().on(date)) {
      Long part = grant.partSeconds();
      granted += types.test(grant.type()) ? (part == null ? whole : part) : 0;
    }
    return Math.min(granted, whole);
  }
}
