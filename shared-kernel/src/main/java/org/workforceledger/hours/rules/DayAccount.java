package org.workforceledger.hours.rules;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.api.WorkYear;

/** A day's totals by account, each with the clause and the figures behind it. */
public record DayAccount(Map<Account, Entry> entries) {

  static final DayAccount EMPTY = new DayAccount(Map.of());

  /**
   * One account's total of a day.
   *
   * @param because the figures, where the clause alone does not say
   */
  public record Entry(long seconds, String clause, @Nullable String because) {}

  DayAccount with(Account account, long seconds, String clause, @Nullable String because) {
    if (seconds == 0) {
      return this;
    }
    Map<Account, Entry> next = new EnumMap<>(Account.class);
    next.putAll(entries);
    next.put(account, new Entry(seconds, clause, because));
    return new DayAccount(next);
  }

  /** The same with so much more of an account, and both reasons. */
  DayAccount plus(Account account, long seconds, String clause, @Nullable String because) {
    Entry before = entries.get(account);
    if (seconds == 0 || before == null) {
      return with(account, seconds, clause, because);
    }
    String both =
        Stream.of(before.because(), because)
            .filter(Objects::nonNull)
            .collect(Collectors.joining("; "));
    return with(account, before.seconds() + seconds, clause, both.isEmpty() ? null : both);
  }

  public long seconds(Account account) {
    Entry entry = entries.get(account);
    return entry == null ? 0 : entry.seconds();
  }

  /** All work of the day, whatever it is worth, save an alarm's minutes (9.7(d)). */
  public long workedSeconds() {
    return Stream.of(
            Account.ORDINARY,
            Account.ADO_WORKED,
            Account.ADO_TRAINING,
            Account.EXCESS,
            Account.EXCESS_PAID,
            Account.EXCESS_TOIL)
        .mapToLong(this::seconds)
        .sum();
  }

  /** ADO credited on the day, by whatever cause. */
  public long adoCreditedSeconds() {
    return Stream.of(Account.values())
        .filter(account -> account.adoSign() > 0)
        .mapToLong(this::seconds)
        .sum();
  }

  /** What has been posted for a day. */
  public static DayAccount posted(WorkYear year, LocalDate date) {
    DayAccount account = EMPTY;
    for (Account each : Account.values()) {
      account = account.with(each, year.posted(date, each), Postings.clauseOf(each), null);
    }
    return account;
  }
}
