package org.workforceledger.hours.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.api.Posting;
import org.workforceledger.hours.api.WorkYear;

/**
 * What has been posted in one calendar year, by account and day, whatever stream it is in.
 */
public record DailyTotals(int year, Map<Account, NavigableMap<LocalDate, Long>> byAccount) {

  /** The calendar year's totals out of the work that may bear on it. */
  public static DailyTotals of(int year, Collection<WorkYear> work) {
    Map<Account, NavigableMap<LocalDate, Long>> totals = new EnumMap<>(Account.class);
    for (WorkYear each : work) {
      each.postedByDay()
          .forEach(
              (date, accounts) -> {
                if (date.getYear() == year) {
                  accounts.forEach((account, seconds) -> add(totals, account, date, seconds));
                }
              });
    }
    return new DailyTotals(year, totals);
  }

  /** With what else is posted in the year. */
  public DailyTotals with(Collection<Posting> postings) {
    Map<Account, NavigableMap<LocalDate, Long>> totals = new EnumMap<>(Account.class);
    byAccount.forEach((account, days) -> totals.put(account, new TreeMap<>(days)));
    for (Posting posting : postings) {
      if (posting.date().getYear() == year) {
        add(totals, posting.account(), posting.date(), posting.seconds());
      }
    }
    return new DailyTotals(year, totals);
  }

  private static void add(
      Map<Account, NavigableMap<LocalDate, Long>> totals,
      Account account,
      LocalDate date,
      long seconds) {
    totals.computeIfAbsent(account, _ -> new TreeMap<>()).merge(date, seconds, Long::sum);
  }

  /** Seconds of an account, by day. */
  public NavigableMap<LocalDate, Long> of(Account account) {
    return byAccount.getOrDefault(account, new TreeMap<>());
  }

  /** Seconds of an account from 1 January through a day. */
  public long through(LocalDate date, Account account) {
    return sum(of(account).headMap(date, true));
  }

  /** Seconds of ADO credited from 1 January through a day, by whatever cause. */
  public long creditedThrough(LocalDate date) {
    long credited = 0;
    for (Account account : Account.values()) {
      credited += account.adoSign() > 0 ? through(date, account) : 0;
    }
    return credited;
  }

  /** What of agreed ADO days is deemed taken, by day (8.7(h)(i)). */
  public NavigableMap<LocalDate, Long> deemed() {
    return DeemedAdo.of(
        this::creditedThrough,
        date -> through(date, Account.ADO_TAKEN),
        of(Account.ADO_COMPENSATION),
        of(Account.ADO_DEEMED));
  }

  /** What of agreed ADO days is deemed taken from 1 January through a day, in seconds. */
  public long deemedThrough(LocalDate date) {
    return sum(deemed().headMap(date, true));
  }

  private static long sum(Map<LocalDate, Long> days) {
    return days.values().stream().mapToLong(Long::longValue).sum();
  }
}
