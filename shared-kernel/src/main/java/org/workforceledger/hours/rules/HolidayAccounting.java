package org.workforceledger.hours.rules;

import java.time.LocalDate;
import java.util.List;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.rules.DayFacts.Standing;
import org.workforceledger.ledger.Hours;

/** What a public holiday is worth to a cleaner who is employed on it. */
final class HolidayAccounting {

  private HolidayAccounting() {}

  /**
   * 0.35 h full-time; part-time 0.35 h x ordinary hours rostered / 7.6 h; none without rostered
   * hours or on a whole day of leave without pay; all work is excess.
   */
  @Clause("8.7(f)(iii)")
  static DaySplit of(DayFacts day, String name, List<WorkedRun> runs) {
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
    return day.isWhollyCovered(grant -> !grant.type().isPaid());
  }
}
