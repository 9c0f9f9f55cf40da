package org.workforceledger.hours.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.api.Shift;
import org.workforceledger.hours.api.ShiftKind;
import org.workforceledger.ledger.Hours;

/**
 * The accounts that follow from the facts of a week's days, and from nothing else. Only
 * authorised excess and a casual's hours depend on the other days of the week; any other day may be
 * accounted by itself.
 */
public final class WeekAccounting {

  private WeekAccounting() {}

  /** One day by itself. */
  public static DayAccount ofDay(DayFacts day) {
    return of(List.of(day)).getOrDefault(day.date(), DayAccount.EMPTY);
  }

  /** Whether a day's account depends on the other days of its week, or theirs on it. */
  public static boolean concernsWeek(DayFacts day) {
    if (day.standing().isCasual()) {
      return true;
    }
    for (Shift shift : day.shifts()) {
      if (shift.mayBeCompensated()) {
        return true;
      }
    }
    return false;
  }

  /**
   * The account of each day, in order of date.
   *
   * @param week days of one week, Monday to Sunday
   */
  @Clause("8.8(b)(iii)")
  public static Map<LocalDate, DayAccount> of(List<DayFacts> week) {
    List<DaySplit> splits = split(week);
    Threshold threshold = Threshold.of(splits);
    Map<LocalDate, DayAccount> accounts = new LinkedHashMap<>();
    for (DaySplit split : splits) {
      accounts.put(split.day().date(), ExcessAccounting.of(split, threshold));
    }
    return accounts;
  }

  /**
   * How much of each shift of a day is excess that nobody has directed or approved, in seconds.
   *
   * @param earlierInWeek ordinary seconds of the week before the day; they bind a casual alone
   */
  public static Map<String, Long> unauthorisedSeconds(DayFacts day, long earlierInWeek) {
    Map<String, Long> seconds = new HashMap<>();
    for (WorkedRun run :
        DayAccounting.split(day, CasualHours.mostSeconds(day, earlierInWeek)).excess()) {
      Shift shift = run.shift();
      if (!shift.mayBeCompensated() && !(shift.electsAdo() && day.standing().hasAdo())) {
        seconds.merge(shift.shiftId(), run.seconds(), Long::sum);
      }
    }
    return seconds;
  }

  /** How much of a shift is excess, a call-out wholly, in seconds. */
  static long excessSeconds(DayFacts day, Shift shift, long earlierInWeek) {
    return shift.kind() == ShiftKind.CALL_OUT
        ? shift.attendance().paidMinutes() * 60L
        : DayAccounting.split(day, CasualHours.mostSeconds(day, earlierInWeek)).excess().stream()
            .filter(run -> run.shift().shiftId().equals(shift.shiftId()))
            .mapToLong(WorkedRun::seconds)
            .sum();
  }

  private static List<DaySplit> split(List<DayFacts> week) {
    List<DaySplit> splits = new ArrayList<>();
    long ordinary = 0;
    List<DayFacts> inOrder = new ArrayList<>(week);
    inOrder.sort(Comparator.comparing(DayFacts::date));
    for (DayFacts day : inOrder) {
      DaySplit split = DayAccounting.split(day, CasualHours.mostSeconds(day, ordinary));
      ordinary += split.account().seconds(Account.ORDINARY);
      splits.add(split);
    }
    return splits;
  }

  /**
   * What is left of the week's 38 hours, used up in order of time by all authorised excess after
   * every paid ordinary hour of the whole week.
   */
  static final class Threshold {
    private long left;

    private Threshold(long left) {
      this.left = left;
    }

    static Threshold of(List<DaySplit> week) {
      if (week.stream().noneMatch(DaySplit::hasExcess)) {
        return new Threshold(0);
      }
      LocalDate date = week.getFirst().day().date();
      Hours hours = Hours.of(DatedFigures.decimal("overtime.weekly-threshold-hours", date));
      long paid = week.stream().mapToLong(DaySplit::paidOrdinarySeconds).sum();
      return new Threshold(Math.max(0, hours.seconds() - paid));
    }

    /** Uses up so much, and says how much of it was below 38 hours. */
    long use(long seconds) {
      long below = Math.min(seconds, left);
      left -= below;
      return below;
    }
  }
}
