package org.workforceledger.hours.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A change of one account on one day. A day's total is the sum of its postings; nothing is ever
 * overwritten.
 *
 * @param seconds the change; negative where a later event takes back what an earlier one posted
 * @param clause the clause that makes it so
 * @param because the figures behind it in plain words, where the clause alone does not say
 */
public record Posting(
    LocalDate date, Account account, long seconds, String clause, @Nullable String because) {

  /** What the posting does to the ADO balance, in seconds. */
  public long adoSeconds() {
    return seconds * account.adoSign();
  }
}
