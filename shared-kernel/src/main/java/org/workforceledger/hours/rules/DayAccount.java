package org.workforceledger.hours.rules;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.workforceledger.hours.api.Account;

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

  public long seconds(Account account) {
    return Optional.ofNullable(entries.get(account)).map(Entry::seconds).orElse(0L);
  }
}
