package org.workforceledger.gateway.write;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.workforceledger.ledger.Brisbane;

/** An instant in UTC, to the second, on a day that a date may have. */
final class Instants {

  private Instants() {}

  /**
   * @throws IllegalArgumentException saying what the text must be
   */
  static Instant read(String text) {
    if (!text.matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?Z")) {
      throw new IllegalArgumentException("must be an instant as 2024-04-02T01:15:00Z");
    }
    try {
      Instant instant = OffsetDateTime.parse(text).toInstant();
      Scalars.date(Brisbane.dateOf(instant).toString());
      return instant;
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("is no instant of the calendar", e);
    }
  }
}
