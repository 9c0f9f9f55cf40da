package org.workforceledger.hours.rules;

import java.util.Comparator;
import java.util.List;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.rules.DayFacts.AdoDay;
import org.workforceledger.hours.rules.DayFacts.Standing;
import org.workforceledger.leave.api.LeaveEvent.LeaveGranted;
import org.workforceledger.leave.api.LeaveType;

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
   * @param casualSeconds the most that may be ordinary for a casual (5.4(b), 8.8(b))
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
                "balance from before the ledger (R-133)")
            .with(
                Account.ADO_TOIL,
                day.toil().convertedSeconds(),
                "8.8(c)(vii)",
                day.toil().conversions().isEmpty()
                    ? null
                    : "one for one, for leave without pay " + day.toil().leaveIds());
    return new DaySplit(
        day, day.alarm().credit(day, account), split.paidOrdinarySeconds(), split.excess());
  }

  private static DaySplit standing(DayFacts day, long casualSeconds) {
    List<WorkedRun> runs = WorkedRun.of(day);
    if (day.standing() == Standing.NOT_EMPLOYED) {
      return new DaySplit(day, DayAccount.EMPTY, 0, runs);
    }
    if (day.standing().isCasual()) {
      return casual(day, runs, casualSeconds);
    }
    String holiday = day.holiday();
    return holiday == null ? working(day, runs) : HolidayAccounting.of(day, holiday, runs);
  }

  /** A casual has no ADO, and ordinary hours within bounds (5.4, 8.7(c)(iii)). */
  @Clause({"8.7(c)(iii)", "5.4(b)"})
  private static DaySplit casual(DayFacts day, List<WorkedRun> runs, long casualSeconds) {
    Filling filling = Filling.of(runs, casualSeconds, 0);
    DayAccount account =
        DayAccount.EMPTY
            .with(Account.ORDINARY, filling.ordinary(), "5.4(a)", "casual hours worked")
            .with(
                Account.PAID_ORDINARY,
                CasualHours.topUpSeconds(day, filling.excess()),
                "5.4(b)",
                "up to two hours an engagement (R-37)");
    return new DaySplit(day, account, filling.ordinary(), filling.excess());
  }

  /**
   * Leave, then days off, then time off in lieu, then work share the day's ordinary minutes (R-23,
   *
   */
  @Clause("8.7(b)(ii)")
  private static DaySplit working(DayFacts day, List<WorkedRun> runs) {
    long onLeave = day.coveredBy(_ -> true);
    long taken = taken(day, day.ordinarySeconds() - onLeave);
    long supplementary = supplementary(day, day.ordinarySeconds() - onLeave - taken);
    long off = onLeave + taken + supplementary;
    long inLieu = Math.min(day.toil().takenSeconds(), day.ordinarySeconds() - off);
    long ordinaryRoom = day.ordinarySeconds() - off - inLieu;
    boolean covered = day.isWhollyOnLeave() || (off + inLieu > 0 && ordinaryRoom == 0);
    long adoRoom = covered || !day.standing().hasAdo() ? 0 : day.adoSeconds();
    Filling filling = Filling.of(runs, ordinaryRoom, adoRoom);
    DayAccount account =
        DayAccount.EMPTY
            .with(Account.ORDINARY, filling.ordinary(), "8.1", null)
            .with(Account.ADO_WORKED, filling.ado(), "8.7(b)(ii)", null)
            .with(Account.ADO_TAKEN, taken, ground(day), null)
            .with(Account.ADO_DEEMED, deemed(day, taken), "8.7(h)(i)", "the agreed ADO day")
            .with(Account.SUPPLEMENTARY, supplementary, "8.7(d)(i)", null);
    return new DaySplit(
        day,
        leaveCredit(account, day, filling.ado()),
        filling.ordinary() + off - onLeave + inLieu + Math.min(onLeave, paidLeaveSeconds(day)),
        filling.excess());
  }

  /** The ordinary hours of the agreed ADO day that nothing else covers. */
  @Clause("8.7(d)(ii)")
  private static long taken(DayFacts day, long uncovered) {
    return Math.min(agreedAdo(day), uncovered);
  }

  /** What of an agreed ADO day workers' compensation covers. */
  @Clause("8.7(h)(i)")
  private static long deemed(DayFacts day, long taken) {
    return Math.min(agreedAdo(day) - taken, day.compensationSeconds());
  }

  private static long agreedAdo(DayFacts day) {
    AdoDay agreed = day.adoDay();
    if (agreed == null || !day.standing().hasAdo()) {
      return 0;
    }
    Long seconds = agreed.seconds();
    return seconds == null ? day.ordinarySeconds() : Math.min(seconds, day.ordinarySeconds());
  }

  private static String ground(DayFacts day) {
    AdoDay agreed = day.adoDay();
    return agreed == null ? AdoGround.IN_VACATION : agreed.clause();
  }

  @Clause("8.7(d)(i)")
  private static long supplementary(DayFacts day, long uncovered) {
    return day.supplementary() && day.standing().hasAdo() ? uncovered : 0;
  }

  /**
   * Paid leave fills the day's ADO up to the minutes rostered, workers' compensation first; annual
   * leave, leave without pay and any leave on a day off credit none.
   */
  @Clause({"8.7(g)(iii)", "8.7(g)(iv)", "8.7(h)(i)"})
  private static DayAccount leaveCredit(DayAccount account, DayFacts day, long worked) {
    if (day.leave().isEmpty()
        || day.adoDay() != null
        || day.supplementary()
        || !day.standing().hasAdo()) {
      return account;
    }
    long credit = day.adoSeconds() - worked;
    return day.leave().stream()
        .filter(grant -> grant.type().creditsAdo())
        .min(Comparator.comparing(grant -> grant.type() != LeaveType.WORKERS_COMPENSATION))
        .map(grant -> credited(account, grant, credit))
        .orElse(account);
  }

  private static DayAccount credited(DayAccount account, LeaveGranted grant, long seconds) {
    String because = grant.type().says() + " " + grant.leaveId();
    return grant.type() == LeaveType.WORKERS_COMPENSATION
        ? account.with(Account.ADO_COMPENSATION, seconds, "8.7(h)(i)", because)
        : account.with(Account.ADO_LEAVE, seconds, "8.7(g)(iii)", because);
  }

  private static long paidLeaveSeconds(DayFacts day) {
    return day.coveredBy(grant -> grant.type().isPaid());
  }
}
