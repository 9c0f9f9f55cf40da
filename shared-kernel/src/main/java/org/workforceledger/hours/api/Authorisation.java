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
}
