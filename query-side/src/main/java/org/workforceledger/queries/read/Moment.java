package org.workforceledger.queries.read;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a query asks about: the effective date, and what was known when.
 *
 * @param knownAt null for all that is known
 * @param now when it was asked
 */
public record Moment(LocalDate asAt, @Nullable Instant knownAt, Instant now) {

  /** The instant of knowledge as the answer shows it. */
  public Instant shown() {
    return knownAt == null ? now : knownAt;
  }
}
