package org.workforceledger.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number of hours, held as whole seconds and shown as a decimal with at most four places.
 *
 * <p>0.35 h x 30/38 is 995 s, shown 0.2764; sums are exact in seconds.
 */
public record Hours(long seconds) implements Comparable<Hours> {

  public static final Hours ZERO = new Hours(0);
  private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3600);

  /** Decimal hours, rounded half-up to the second. */
  public static Hours of(BigDecimal hours) {
    return new Hours(
        hours.multiply(SECONDS_PER_HOUR).setScale(0, RoundingMode.HALF_UP).longValueExact());
  }

  public static Hours of(String hours) {
    return of(new BigDecimal(hours));
  }

  public static Hours ofMinutes(long minutes) {
    return new Hours(minutes * 60);
  }

  /** Decimal hours rounded half-up to four places, without trailing zeros: for output only. */
  public BigDecimal toDecimal() {
    long tenThousandths = (Math.absExact(seconds) * 10_000 + 1_800) / 3_600;
    BigDecimal decimal =
        BigDecimal.valueOf(seconds < 0 ? -tenThousandths : tenThousandths, 4).stripTrailingZeros();
    return decimal.scale() < 0 ? decimal.setScale(0) : decimal;
  }

  public Hours plus(Hours other) {
    return new Hours(seconds + other.seconds);
  }

  public Hours minus(Hours other) {
    return new Hours(seconds - other.seconds);
  }

  public Hours times(long factor) {
    return new Hours(seconds * factor);
  }

  /**
   * These hours times a ratio, rounded half-up to the second.
   *
   * @param numerator zero or more
   * @param denominator more than zero
   */
  public Hours times(long numerator, long denominator) {
    BigDecimal exact =
        BigDecimal.valueOf(seconds)
            .multiply(BigDecimal.valueOf(numerator))
            .divide(BigDecimal.valueOf(denominator), 0, RoundingMode.HALF_UP);
    return new Hours(exact.longValueExact());
  }

  public Hours atMost(Hours limit) {
    return compareTo(limit) <= 0 ? this : limit;
  }

  public Hours atLeast(Hours limit) {
    return compareTo(limit) >= 0 ? this : limit;
  }

  public boolean isPositive() {
    return seconds > 0;
  }

  @Override
  public int compareTo(Hours other) {
    return Long.compare(seconds, other.seconds);
  }

  @Override
  public String toString() {
    return toDecimal().toPlainString() + " h";
  }
}
