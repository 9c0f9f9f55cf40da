package org.workforceledger.runtime.web;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.workforceledger.ledger.Brisbane;

/**
 * The one clock. A loader may run work at a past instant; what is recorded within it carries that
 * instant and says that it is simulated.
 */
public final class LedgerClock extends Clock {

  /** Queensland's time, without daylight saving. */
  public static final ZoneId BRISBANE = Brisbane.ZONE;

  private static final ScopedValue<Instant> SIMULATED = ScopedValue.newInstance();

  private final InstantSource source;

  /**
   * @param source where the time comes from while nothing is simulated
   */
  public LedgerClock(InstantSource source) {
    this.source = source;
  }

  /** Does work as if it were that instant, in this thread. */
  public static <T> T at(Instant instant, Supplier<T> work) {
    return ScopedValue.where(SIMULATED, instant).call(work::get);
  }

  /** Now, in whole microseconds, which is what the log keeps. */
  @Override
  public Instant instant() {
    Instant now = SIMULATED.isBound() ? SIMULATED.get() : source.instant();
    return now.truncatedTo(ChronoUnit.MICROS);
  }

  /** Today in Queensland. */
  public LocalDate today() {
    return LocalDate.ofInstant(instant(), BRISBANE);
  }

  @Override
  public ZoneId getZone() {
    return BRISBANE;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return zone.equals(BRISBANE) ? this : source.withZone(zone);
  }
}
