package org.workforceledger.hours.read;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.api.Posting;

/**
 * One engagement's ADO account of one calendar year (8.7(f)(v)): the sum of its postings.
 *
 * @param seconds the year's total of each account that has any, of ordinary time and excess too
 * @param credited ADO seconds credited, by day
 * @param taken ADO seconds taken, by day
 */
record AdoYear(
    String engagementId,
    String cleanerId,
    int year,
    Map<Account, Long> seconds,
    DailySeconds credited,
    DailySeconds taken) {

  static AdoYear empty(String engagementId, String cleanerId, int year) {
    return new AdoYear(
        engagementId,
        cleanerId,
        year,
        new EnumMap<>(Account.class),
        DailySeconds.NONE,
        DailySeconds.NONE);
  }

  AdoYear with(Posting posting) {
    Map<Account, Long> next = new EnumMap<>(Account.class);
    next.putAll(seconds);
    next.merge(posting.account(), posting.seconds(), Long::sum);
    long ado = posting.adoSeconds();
    boolean debits = posting.account().adoSign() < 0;
    return new AdoYear(
        engagementId,
        cleanerId,
        year,
        next,
        debits ? credited : credited.plus(posting.date(), ado),
        debits ? taken.plus(posting.date(), -ado) : taken);
  }

  /** Seconds credited by a day; all of the year's for a later one. */
  long creditedThrough(LocalDate date) {
    return credited.through(dayOf(date));
  }

  /** Seconds taken by a day; all of the year's for a later one. */
  long takenThrough(LocalDate date) {
    return taken.through(dayOf(date));
  }

  private int dayOf(LocalDate date) {
    if (date.getYear() == year) {
      return date.getDayOfYear();
    }
    return date.getYear() < year ? 0 : Integer.MAX_VALUE;
  }
}
