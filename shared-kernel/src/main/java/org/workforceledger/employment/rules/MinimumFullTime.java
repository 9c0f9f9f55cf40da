package org.workforceledger.employment.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.agreement.api.Editions;
import org.workforceledger.agreement.api.Explained;
import org.workforceledger.agreement.api.Figures;
import org.workforceledger.agreement.api.Step;
import org.workforceledger.ledger.Hours;

/**
 * How many permanent full-time cleaners a site must have, from the cleaning hours allocated to it.
 *
 * <p>A band begins at its first hour and ends just below the next: 99.9 h need none, 100 h
 * one, 199.5 h still one, 200 h two, 300 h and more three.
 */
public final class MinimumFullTime {
  private static final String BAND = "minimum-full-time.band-%d.%s";
  private static final int HIGHEST_BAND = 3;

  private MinimumFullTime() {}

  /**
   * The cleaners required by the Queensland agreement.
   *
   * @param allocatedSecondsPerWeek cleaning time allocated to the site, in seconds a week, zero or
   *     more
   * @param asAt the date whose figures apply
   * @throws IllegalArgumentException if the allocation is negative or the agreement has no figures
   *     on that date
   */
  public static Explained<Integer> required(long allocatedSecondsPerWeek, LocalDate asAt) {
    return required(allocatedSecondsPerWeek, asAt, Editions.queensland2022().figures());
  }

  /** The same, by an edition's figures. */
  @Clause("8.9(c)(i)")
  public static Explained<Integer> required(
      long allocatedSecondsPerWeek, LocalDate asAt, Figures figures) {
    if (allocatedSecondsPerWeek < 0) {
      throw new IllegalArgumentException(
          "An allocation of %d seconds a week is below zero".formatted(allocatedSecondsPerWeek));
    }
    Hours allocated = new Hours(allocatedSecondsPerWeek);
    int band = HIGHEST_BAND;
    while (band > 0 && allocated.compareTo(beginning(band, asAt, figures)) < 0) {
      band--;
    }
    int cleaners = figures.wholeAt(BAND.formatted(band, "cleaners"), asAt);
    return Explained.of(cleaners, step(allocated, band, cleaners, asAt, figures));
  }

  private static Hours beginning(int band, LocalDate asAt, Figures figures) {
    BigDecimal hours = figures.at(BAND.formatted(band, "from-hours"), asAt);
    return Hours.of(hours);
  }

  private static Step step(
      Hours allocated, int band, int cleaners, LocalDate asAt, Figures figures) {
    String says =
        "%s a week allocated lie in the band that begins at %s"
            .formatted(allocated, beginning(band, asAt, figures));
    return new Step("8.9(c)(i)", says, "%d permanent full-time".formatted(cleaners));
  }
}
