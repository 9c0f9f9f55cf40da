package org.workforceledger.hours.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.rules.DayFacts.AdoDay;
import org.workforceledger.hours.rules.DayFacts.Standing;
import org.workforceledger.leave.api.LeaveEvent.LeaveGranted;
import org.workforceledger.ledger.Hours;

/**
 * What one day's facts are worth before excess is compensated: ordinary time, ADO credited and
 * taken, and which work is excess (8.7(b), (f), (g); ).
 *
 * <p>The day is decided by the first of: holiday, leave, ADO day, work. Work outside the spread is
 * excess; the rest fills the ordinary minutes that nothing else covers, then the ADO minutes, and
 * what is left, in the last minutes of the day, is excess too. Example: rostered 7 h 36 min + 21
 * min ADO, worked 8 h: ordinary 7.6 h, ADO 0.35 h, excess 3 min.
 */
final class DayAccounting {

  private DayAccounting() {}

  /**
   * The day as it follows from its facts.
   *
   * @param casualSeconds the most that may be ordinary for a casual (5.4(b))
   */
  static DaySplit split(DayFacts day, long casualSeconds) {
    DaySplit split = standing(day, casualSeconds);
    boolean opens = day.standing().hasAdo();
    DayAccount account =
        split
            .account()
            .with(
                Account.ADO_OPENING,
                opens ? day.openingAdoSeconds() : 0,
                "8.7(b)(iv)",
                "balance from before the ledger (R-133)");
    return new DaySplit(day, account, split.paidOrdinarySeconds(), split.excess());
  }

  private static DaySplit standing(DayFacts day, long casualSeconds) {
    List<WorkedRun> runs = WorkedRun.of(day.shifts(), day.spread());
    if (day.standing() == Standing.NOT_EMPLOYED) {
      return new DaySplit(day, DayAccount.EMPTY, 0, runs);
    }
    if (day.standing().isCasual()) {
      return casual(day, runs, casualSeconds);
    }
    String holiday = day.holiday();
    return holiday == null ? working(day, runs) : holiday(day, holiday, runs);
  }

  /** A casual has no rostered hours to exceed and no ADO (5.4(a), 8.7(c)(iii)). */
  @Clause({"8.7(c)(iii)", "5.4(b)"})
  private static DaySplit casual(DayFacts day, List<WorkedRun> runs, long casualSeconds) {
    Filling filling = Filling.of(runs, casualSeconds, 0);
    DayAccount account =
        DayAccount.EMPTY
            .with(Account.ORDINARY, filling.ordinary(), "5.4(a)", "casual hours worked")
            .with(
                Account.PAID_ORDINARY,
                CasualHours.topUpSeconds(day),
                "5.4(b)",
                "up to two hours an engagement (R-37)");
    return new DaySplit(day, account, filling.ordinary(), filling.excess());
  }

  /**
   * 0.35 h full-time; part-time 0.35 h x ordinary hours rostered / 7.6 h; none without rostered
   * hours or on a whole day of leave without pay; all work is excess.
   */
  @Clause("8.7(f)(iii)")
  private static DaySplit holiday(DayFacts day, String name, List<WorkedRun> runs) {
    if (!day.isRostered() || isUnpaidAllDay(day)) {
      return new DaySplit(day, DayAccount.EMPTY, 0, runs);
    }
    DayAccount account = day.standing().hasAdo() ? holidayCredit(day, name) : DayAccount.EMPTY;
    return new DaySplit(day, account, day.ordinarySeconds(), runs);
  }

  private static DayAccount holidayCredit(DayFacts day, String name) {
    Hours full = Hours.of(DatedFigures.decimal("ado.holiday-credit-hours", day.date()));
    if (day.standing() == Standing.FULL_TIME) {
      String because = "%s: %s for a full-time cleaner".formatted(name, full);
      return DayAccount.EMPTY.with(Account.ADO_HOLIDAY, full.seconds(), "8.7(f)(iii)", because);
    }
    Hours fullTimeDay = fullTimeDay(day.date());
    Hours credit = full.times(day.ordinarySeconds(), fullTimeDay.seconds());
    String because =
        "%s: %s x %s rostered / %s"
            .formatted(name, full, new Hours(day.ordinarySeconds()), fullTimeDay);
    return DayAccount.EMPTY.with(Account.ADO_HOLIDAY, credit.seconds(), "8.7(f)(iii)", because);
  }

  /** 7.6 h, by which a part-time cleaner's holiday credit is measured. */
  private static Hours fullTimeDay(LocalDate date) {
    return Hours.of(DatedFigures.decimal("hours.ordinary.full-time-per-week", date))
        .times(1, DatedFigures.whole("ado.ordinary-days-per-week", date));
  }

  private static boolean isUnpaidAllDay(DayFacts day) {
    return day.leave().stream()
        .anyMatch(grant -> grant.partSeconds() == null && !grant.type().isPaid());
  }

  /** Leave, then ADO, then work share the day's ordinary minutes. */
  @Clause("8.7(b)(ii)")
  private static DaySplit working(DayFacts day, List<WorkedRun> runs) {
    long onLeave = day.coveredBy(day.leave());
    long taken = taken(day, day.ordinarySeconds() - onLeave);
    long ordinaryRoom = day.ordinarySeconds() - onLeave - taken;
    boolean covered = day.isWhollyOnLeave() || (onLeave + taken > 0 && ordinaryRoom == 0);
    long adoRoom = covered || !day.standing().hasAdo() ? 0 : day.adoSeconds();
    Filling filling = Filling.of(runs, ordinaryRoom, adoRoom);
    DayAccount account =
        DayAccount.EMPTY
            .with(Account.ORDINARY, filling.ordinary(), "8.1", null)
            .with(Account.ADO_WORKED, filling.ado(), "8.7(b)(ii)", null)
            .with(Account.ADO_TAKEN, taken, "8.7(d)(ii)", null);
    return new DaySplit(
        day,
        leaveCredit(account, day, filling.ado()),
        filling.ordinary() + taken + Math.min(onLeave, paidLeaveSeconds(day)),
        filling.excess());
  }

  /** The ordinary hours of the agreed ADO day that nothing else covers. */
  @Clause("8.7(d)(ii)")
  private static long taken(DayFacts day, long uncovered) {
    AdoDay agreed = day.adoDay();
    if (agreed == null || !day.standing().hasAdo()) {
      return 0;
    }
    Long seconds = agreed.seconds();
    return seconds == null ? uncovered : Math.min(seconds, uncovered);
  }

  /**
   * Paid leave fills the day's ADO up to the minutes rostered; annual leave, leave without pay and
   * any leave on an agreed ADO day credit none.
   */
  @Clause({"8.7(g)(iii)", "8.7(g)(iv)"})
  private static DayAccount leaveCredit(DayAccount account, DayFacts day, long worked) {
    @Nullable LeaveGranted crediting =
        day.leave().stream().filter(grant -> grant.type().creditsAdo()).findFirst().orElse(null);
    if (crediting == null || day.adoDay() != null || !day.standing().hasAdo()) {
      return account;
    }
    String because = crediting.type() + " leave " + crediting.leaveId();
    return account.with(Account.ADO_LEAVE, day.adoSeconds() - worked, "8.7(g)(iii)", because);
  }

  private static long paidLeaveSeconds(DayFacts day) {
    return day.coveredBy(day.leave().stream().filter(grant -> grant.type().isPaid()).toList());
  }

  /** How work fills a day: ordinary minutes first, then ADO, then excess. */
  private record Filling(long ordinary, long ado, List<WorkedRun> excess) {

    static Filling of(List<WorkedRun> runs, long ordinaryRoom, long adoRoom) {
      long inside = runs.stream().filter(run -> !run.outside()).mapToLong(WorkedRun::seconds).sum();
      long ordinary = Math.min(inside, ordinaryRoom);
      long ado = Math.min(inside - ordinary, adoRoom);
      return new Filling(ordinary, ado, beyond(runs, ordinary + ado));
    }

    private static List<WorkedRun> beyond(List<WorkedRun> runs, long filled) {
      List<WorkedRun> excess = new ArrayList<>();
      long left = filled;
      for (WorkedRun run : runs) {
        long used = run.outside() ? 0 : Math.min(left, run.seconds());
        left -= used;
        if (used < run.seconds()) {
          excess.add(run.after(used));
        }
      }
      return excess;
    }
  }
}
