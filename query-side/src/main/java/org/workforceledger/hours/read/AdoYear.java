package org.workforceledger.hours.read;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.api.Posting;
import org.workforceledger.hours.api.WorkYear;
import org.workforceledger.hours.rules.AdoAccount;
import org.workforceledger.hours.rules.DeemedAdo;
import org.workforceledger.hours.rules.RecordedAdo;
import org.workforceledger.ledger.Hours;

/**
 * One engagement's ADO account of one calendar year (8.7(f)(v)): the sum of its postings.
 *
 * @param seconds the year's total of each account that has any, of ordinary time and excess too
 * @param credited ADO seconds credited, by day
 * @param taken ADO seconds taken, by day
 * @param settled ADO seconds settled, by day
 * @param compensated of those credited, the seconds credited during workers' compensation
 * @param inCompensation seconds of agreed ADO days that fell in workers' compensation
 */
record AdoYear(
    String engagementId,
    String cleanerId,
    int year,
    Map<Account, Long> seconds,
    DailySeconds credited,
    DailySeconds taken,
    DailySeconds settled,
    DailySeconds compensated,
    DailySeconds inCompensation) {

  static AdoYear empty(String engagementId, String cleanerId, int year) {
    DailySeconds none = DailySeconds.NONE;
    return new AdoYear(
        engagementId, cleanerId, year, new EnumMap<>(Account.class), none, none, none, none, none);
  }

  AdoYear with(Posting posting) {
    Map<Account, Long> next = new EnumMap<>(Account.class);
    next.putAll(seconds);
    next.merge(posting.account(), posting.seconds(), Long::sum);
    Account account = posting.account();
    return new AdoYear(
        engagementId,
        cleanerId,
        year,
        next,
        plus(credited, account.adoSign() > 0, posting),
        plus(taken, account == Account.ADO_TAKEN, posting),
        plus(settled, account == Account.ADO_SETTLED, posting),
        plus(compensated, account == Account.ADO_COMPENSATION, posting),
        plus(inCompensation, account == Account.ADO_DEEMED, posting));
  }

  private static DailySeconds plus(DailySeconds days, boolean concerned, Posting posting) {
    return concerned ? days.plus(posting.date(), posting.seconds()) : days;
  }

  /** The account through a day; all of the year's for a later one. */
  AdoAccount account(LocalDate asAt, Hours required) {
    int day = dayOf(asAt);
    return new AdoAccount(
        year,
        required,
        new Hours(credited.through(day)),
        new Hours(taken.through(day) + deemedThrough(asAt)),
        new Hours(settled.through(day)));
  }

  private long deemedThrough(LocalDate asAt) {
    return DeemedAdo.of(
            date -> credited.through(date.getDayOfYear()),
            date -> taken.through(date.getDayOfYear()),
            compensated.byDate(year),
            inCompensation.byDate(year))
        .headMap(asAt, true)
        .values()
        .stream()
        .mapToLong(Long::longValue)
        .sum();
  }

  /**
   * What is recorded on each day of the year.
   *
   * @param plans the ADO days and supplementary days that stand
   */
  RecordedAdo recorded(WorkYear plans) {
    return new RecordedAdo() {
      @Override
      public long credited(LocalDate date) {
        return credited.on(date.getDayOfYear());
      }

      @Override
      public long taken(LocalDate date) {
        return taken.on(date.getDayOfYear());
      }

      @Override
      public long settled(LocalDate date) {
        return settled.on(date.getDayOfYear());
      }

      @Override
      public long compensated(LocalDate date) {
        return compensated.on(date.getDayOfYear());
      }

      @Override
      public long inCompensation(LocalDate date) {
        return inCompensation.on(date.getDayOfYear());
      }

      @Override
      public WorkYear plans(LocalDate date) {
        return plans;
      }
    };
  }

  private int dayOf(LocalDate date) {
    if (date.getYear() == year) {
      return date.getDayOfYear();
    }
    return date.getYear() < year ? 0 : Integer.MAX_VALUE;
  }
}
