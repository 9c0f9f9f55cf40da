package org.workforceledger.hours.rules;

import org.jspecify.annotations.Nullable;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.api.Shift;
import org.workforceledger.hours.api.ShiftKind;
import org.workforceledger.hours.rules.DayFacts.AdoDay;
import org.workforceledger.hours.rules.DayFacts.Standing;
import org.workforceledger.leave.api.LeaveEvent.LeaveGranted;
import org.workforceledger.ledger.Hours;

/**
 * What one day's facts are worth: ordinary time, ADO credited and taken, excess (8.7(b), (f), (g);
 *
 *
 * <p>The day is decided by the first of: holiday, leave, ADO day, work. Work fills the ordinary
 * minutes that nothing else covers, then the ADO minutes; the rest is excess. Example: rostered 7 h
 * 36 min + 21 min ADO, worked 8 h: ordinary 7.6 h, ADO 0.35 h, excess 3 min.
 */
public final class DayAccounting {

  /** 7.6 h, a full-time day, by which a part-time cleaner's holiday credit is measured. */
  private static final long FULL_TIME_DAY_SECONDS = 27_360;

  private DayAccounting() {}

  /** The account that follows from the facts, and from nothing else. */
  public static DayAccount of(DayFacts day) {
    DayAccount account = day.standing() == Standing.NOT_EMPLOYED ? unemployed(day) : employed(day);
    boolean opens = day.standing().hasAdo();
    return account.with(
        Account.ADO_OPENING,
        opens ? day.openingAdoSeconds() : 0,
        "8.7(b)(iv)",
        "balance from before the ledger (R-133)");
  }

  private static DayAccount employed(DayFacts day) {
    if (day.standing() == Standing.CASUAL) {
      return casual(day);
    }
    String holiday = day.holiday();
    return holiday == null ? working(day) : holiday(day, holiday);
  }

  /** Work outside the engagement can only be excess (R-133: the rest has lapsed). */
  private static DayAccount unemployed(DayFacts day) {
    return excess(DayAccount.EMPTY, worked(day, ShiftKind.ROSTERED), day);
  }

  /** A casual has no rostered hours to exceed and no ADO (5.4(a), 8.7(c)(iii)). */
  @Clause("8.7(c)(iii)")
  private static DayAccount casual(DayFacts day) {
    DayAccount account =
        DayAccount.EMPTY.with(
            Account.ORDINARY, worked(day, ShiftKind.ROSTERED), "5.4(a)", "casual hours worked");
    return excess(account, 0, day);
  }

  /**
   * 0.35 h full-time; part-time 0.35 h x ordinary hours rostered / 7.6 h; none without rostered
   * hours or on a whole day of leave without pay; all work is excess.
   */
  @Clause("8.7(f)(iii)")
  private static DayAccount holiday(DayFacts day, String name) {
    DayAccount account = excess(DayAccount.EMPTY, worked(day, ShiftKind.ROSTERED), day);
    if (!day.standing().hasAdo() || !day.isRostered() || isUnpaidAllDay(day)) {
      return account;
    }
    Hours full = Hours.of(DatedFigures.decimal("ado.holiday-credit-hours", day.date()));
    if (day.standing() == Standing.FULL_TIME) {
      String because = "%s: %s for a full-time cleaner".formatted(name, full);
      return account.with(Account.ADO_HOLIDAY, full.seconds(), "8.7(f)(iii)", because);
    }
    Hours credit = full.times(day.ordinarySeconds(), FULL_TIME_DAY_SECONDS);
    String because =
        "%s: %s x %s rostered / 7.6 h".formatted(name, full, new Hours(day.ordinarySeconds()));
    return account.with(Account.ADO_HOLIDAY, credit.seconds(), "8.7(f)(iii)", because);
  }

  private static boolean isUnpaidAllDay(DayFacts day) {
    return day.leave().stream()
        .anyMatch(grant -> grant.partSeconds() == null && !grant.type().isPaid());
  }

  /** Leave, then ADO, then work share the day's ordinary minutes. */
  @Clause("8.7(b)(ii)")
  private static DayAccount working(DayFacts day) {
    long onLeave = day.isWhollyOnLeave() ? day.ordinarySeconds() : leaveSeconds(day);
    long taken = taken(day, day.ordinarySeconds() - onLeave);
    long ordinaryRoom = day.ordinarySeconds() - onLeave - taken;
    boolean covered = day.isWhollyOnLeave() || (onLeave + taken > 0 && ordinaryRoom == 0);
    long adoRoom = covered || !day.standing().hasAdo() ? 0 : day.adoSeconds();
    long worked = worked(day, ShiftKind.ROSTERED);
    long ordinary = Math.min(worked, ordinaryRoom);
    long ado = Math.min(worked - ordinary, adoRoom);
    DayAccount account =
        DayAccount.EMPTY
            .with(Account.ORDINARY, ordinary, "8.1", null)
            .with(Account.ADO_WORKED, ado, "8.7(b)(ii)", null)
            .with(Account.ADO_TAKEN, taken, "8.7(d)(ii)", null);
    return excess(leaveCredit(account, day, ado), worked - ordinary - ado, day);
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

  private static long leaveSeconds(DayFacts day) {
    long seconds = 0;
    for (LeaveGranted grant : day.leave()) {
      Long part = grant.partSeconds();
      seconds += part == null ? 0 : part;
    }
    return Math.min(seconds, day.ordinarySeconds());
  }

  private static DayAccount excess(DayAccount account, long beyondRoster, DayFacts day) {
    long seconds = beyondRoster + worked(day, ShiftKind.CALL_OUT);
    return account.with(Account.EXCESS, seconds, "8.8(a)(i)", null);
  }

  private static long worked(DayFacts day, ShiftKind kind) {
    return day.shifts().stream()
        .filter(shift -> shift.kind() == kind)
        .map(Shift::attendance)
        .mapToLong(attendance -> attendance.paidMinutes() * 60L)
        .sum();
  }
}
