package org.workforceledger.queries.read;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.workforceledger.runtime.web.LedgerClock;

/**
 * What a query asks about: the effective date, and what was known when.
 *
 * @param knownAt null for all that is known
 * @param now when it was asked
 */
public record Moment(LocalDate asAt, @Nullable Instant knownAt, Instant now) {

  /** Today in Queensland, as known now. */
  public static Moment today(Instant now) {
    return new Moment(LocalDate.ofInstant(now, LedgerClock.BRISBANE), null, now);
  }

  /** The instant of knowledge as the answer shows it. */
  public Instant shown() {
    return knownAt == null ? now : knownAt;
  }
}
