package org.workforceledger.hours.api;

import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.Confidential;
import org.workforceledger.ledger.Limits;

/** The direction to work beyond the roster and the form of compensation agreed (8.8(a)(v)). */
public record Authorisation(
    @Limits(min = 1, max = 200) Confidential directedBy,
    Compensation compensation,
    @Nullable @Limits(min = 1, max = 1440) Integer toilMinutes,
    @Limits(min = 1, max = 2000) Confidential reason) {

  /** How excess is compensated (8.8(c)(vi)). */
  public enum Compensation {
    PAID,
    TOIL,
    MIXED
  }

  /** How much of some excess is time off in lieu; what is directed as mixed is paid first. */
  long toilSeconds(long excessSeconds) {
    return switch (compensation) {
      case PAID -> 0;
      case TOIL -> excessSeconds;
      case MIXED -> Math.min(excessSeconds, toilMinutes == null ? 0 : toilMinutes * 60L);
    };
  }
}
