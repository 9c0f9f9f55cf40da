package org.workforceledger.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Queensland's time of day, without daylight saving: the day on which an instant falls. */
public final class Brisbane {

  public static final ZoneId ZONE = ZoneId.of("Australia/Brisbane");

  private Brisbane() {}

  public static LocalDate dateOf(Instant instant) {
    return LocalDate.ofInstant(instant, ZONE);
  }
}
