package org.workforceledger.employment.rules;

import java.time.LocalDate;

/**
 * Something that is to be done about an engagement, or comes about by itself.
 *
 * @param by the last day for it
 */
public record Due(LocalDate by, String clause, String says) {

  /** Whether the last day is past on another day. */
  public boolean isOverdue(LocalDate asAt) {
    return by.isBefore(asAt);
  }
}
