package org.workforceledger.hours.rules;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.EngagementEvent.CleanerEngaged;
import org.workforceledger.hours.api.Attendance;
import org.workforceledger.hours.api.Shift;
import org.workforceledger.hours.api.ShiftKind;
import org.workforceledger.hours.rules.DayFacts.Standing;

/**
 * Days for which the Broken Work Allowance is payable (7.2, R-92). What a day is paid is the
 * Award's and is not recorded.
 *
 * <p>Employed since November 1993: school contact days on which two or more attendances of the
 * roster were worked, with time between them. Employed before: every day with two or more
 * attendances rostered, worked or not.
 */
public final class BrokenWork {

  private static final int BROKEN = 2;

  private BrokenWork() {}

  /** Whether the allowance is payable for a day. */
  @Clause("7.2(a)")
  public static boolean isPayable(Circumstances circumstances, DayFacts day) {
    if (day.standing() == Standing.NOT_EMPLOYED) {
      return false;
    }
    return isAllPurpose(circumstances.engagement().engaged(), day.date())
        ? isRosteredBroken(circumstances, day)
        : isRosteredBroken(circumstances, day)
            && attendances(day.shifts()) >= BROKEN
            && isContactDay(circumstances, day.date())
            && !isAway(day)
            && !isContinuousByChoice(circumstances, day.date());
  }

  /** By continuous service where it is older than the engagement. */
  @Clause("7.2(a)")
  static boolean isAllPurpose(CleanerEngaged engaged, LocalDate date) {
    return engaged
        .employedSince()
        .isBefore(DatedFigures.date("allowance.broken-work.all-purpose-before", date));
  }

  /** By the roster; without one, as a casual is, by the work. */
  private static boolean isRosteredBroken(Circumstances circumstances, DayFacts day) {
    return circumstances.rosters().inForce(day.date()).isEmpty()
        ? attendances(day.shifts()) >= BROKEN
        : circumstances
            .rosters()
            .on(day.date())
            .map(rostered -> rostered.attendances().size() >= BROKEN)
            .orElse(false);
  }

  /** Rostered shifts with time between them; shifts that touch or overlap are one attendance. */
  private static int attendances(List<Shift> shifts) {
    int attendances = 0;
    LocalTime finished = null;
    for (Attendance each :
        shifts.stream()
            .filter(shift -> shift.kind() == ShiftKind.ROSTERED)
            .map(Shift::attendance)
            .sorted(Comparator.comparing(Attendance::start))
            .toList()) {
      if (finished == null || each.start().isAfter(finished)) {
        attendances++;
      }
      finished = finished == null || each.finish().isAfter(finished) ? each.finish() : finished;
    }
    return attendances;
  }

  /** A weekday in term at a school; what falls on it beside is looked at apart. */
  @Clause("7.2(b)(i)")
  private static boolean isContactDay(Circumstances circumstances, LocalDate date) {
    return LeaveDays.isWeekday(date)
        && circumstances.isSchoolBased(date)
        && circumstances.calendar().isVacation(date).map(vacation -> !vacation).orElse(false);
  }

  /** On leave, an ADO day or another whole day off, or a public holiday. */
  @Clause({"7.2(b)(i)", "7.2(b)(ii)"})
  private static boolean isAway(DayFacts day) {
    boolean adoDay = day.adoDay() != null && day.adoDay().seconds() == null;
    return day.isWhollyOnLeave() || adoDay || day.supplementary() || day.holiday() != null;
  }

  @Clause("7.2(c)")
  private static boolean isContinuousByChoice(Circumstances circumstances, LocalDate date) {
    return circumstances.rosters().continuousWorkOn(date).isPresent();
  }
}
