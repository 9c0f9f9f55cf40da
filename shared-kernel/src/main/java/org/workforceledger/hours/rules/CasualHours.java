package org.workforceledger.hours.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.hours.api.Shift;
import org.workforceledger.hours.api.ShiftKind;
import org.workforceledger.hours.rules.DayFacts.Standing;
import org.workforceledger.ledger.Flag;
import org.workforceledger.ledger.Hours;

/**
 * A casual cleaner's least and most hours (5.4(b), 8.8(b)(iii)-(v); ). Two hours
 * are paid for each engagement, however short. Ordinary hours are Monday to Friday, at most 38 a
 * week; in a full-time cleaner's place also at most 7.6 a day. What is beyond awaits authorisation
 * and is then overtime from its first minute. Worked 1.5 h: 1.5 h ordinary and 0.5 h more paid.
 */
final class CasualHours {

  private static final String MAXIMUM = "casual.replacing-full-time.maximum-hours-per-";

  private CasualHours() {}

  /**
   * What is paid at the ordinary rate beyond what is paid anyhow, so that each engagement comes to
   * two hours. Work that awaits authorisation is not paid otherwise yet; work for the cleaner's own
   * convenience never will be, and needs no making up.
   */
  @Clause("5.4(b)")
  static long topUpSeconds(DayFacts day, List<WorkedRun> excess) {
    Hours least = figure("casual.minimum-engagement-hours", day.date());
    long topUp = 0;
    for (Shift shift : day.shifts()) {
      if (shift.kind() != ShiftKind.CALL_OUT) {
        topUp += Math.max(0, least.seconds() - worked(shift) + awaiting(shift, excess));
      }
    }
    return topUp;
  }

  private static long awaiting(Shift shift, List<WorkedRun> excess) {
    boolean settled = shift.mayBeCompensated() || shift.forOwnConvenience();
    return settled
        ? 0
        : excess.stream()
            .filter(run -> run.shift().equals(shift))
            .mapToLong(WorkedRun::seconds)
            .sum();
  }

  private static long worked(Shift shift) {
    return shift.attendance().paidMinutes() * 60L;
  }

  /**
   * The most that may be ordinary on a day, after so many ordinary hours of its week: nothing on a
   * public holiday, and on a Saturday or Sunday what is rostered, if anything.
   */
  @Clause({"5.4(b)", "8.8(b)(iv)", "8.8(b)(v)"})
  static long mostSeconds(DayFacts day, long earlierInWeek) {
    if (!day.standing().isCasual()) {
      return Long.MAX_VALUE;
    }
    if (!day.isWorkingDay()) {
      return day.holiday() != null ? 0 : day.ordinarySeconds();
    }
    boolean replaces = day.standing() == Standing.CASUAL_FOR_FULL_TIME;
    long ofWeek = figure("overtime.weekly-threshold-hours", day.date()).seconds();
    long ofDay = replaces ? figure(MAXIMUM + "day", day.date()).seconds() : ofWeek;
    return Math.clamp(ofWeek - earlierInWeek, 0, ofDay);
  }

  /**
   * All work of a casual in a full-time cleaner's place beyond the maxima, authorised or not.
   *
   * @param earlierInWeek seconds worked in the week before the day
   */
  @Clause("5.4(b)")
  static List<Flag> beyondMaximum(DayFacts day, long earlierInWeek) {
    if (day.standing() != Standing.CASUAL_FOR_FULL_TIME) {
      return List.of();
    }
    long worked = day.shifts().stream().mapToLong(CasualHours::worked).sum();
    List<Flag> flags = new ArrayList<>();
    Hours ofDay = figure(MAXIMUM + "day", day.date());
    if (worked > ofDay.seconds()) {
      flags.add(beyond(day.date(), worked - ofDay.seconds(), ofDay + " a day"));
    }
    Hours ofWeek = figure(MAXIMUM + "week", day.date());
    long beyond = Math.min(worked, earlierInWeek + worked - ofWeek.seconds());
    if (beyond > 0) {
      flags.add(beyond(day.date(), beyond, ofWeek + " a week"));
    }
    return flags;
  }

  private static Flag beyond(LocalDate date, long seconds, String most) {
    String says = "%s: %s beyond the %s of a casual in a full-time cleaner's place";
    return new Flag("5.4(b)", says.formatted(date, new Hours(seconds), most));
  }

  private static Hours figure(String key, LocalDate date) {
    return Hours.of(DatedFigures.decimal(key, date));
  }
}
