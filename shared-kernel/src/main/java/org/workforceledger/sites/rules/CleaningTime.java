package org.workforceledger.sites.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.ledger.Hours;
import org.workforceledger.sites.api.Site;

/**
 * How much cleaning a site needs by what was measured (Schedule 1; ).
 *
 * <p>Every row counts on its days, the sum is multiplied by the site's rating and difficulty
 * factors, only the week's total is rounded, half up to the second, and what is allowed in hours is
 * added. Example: 997.5 m2 of carpet at a high school with a factor of 0.10: (112.925 cleaning + 60
 * dusting + 15 rubbish) x 5 x 1.30.
 *
 * @param measuredFrom since when the measurement applies
 * @param rows in the order of Schedule 1
 * @param additions hours that are not multiplied
 */
public record CleaningTime(
    LocalDate measuredFrom,
    List<CleaningRow> rows,
    Multiplier multiplier,
    List<CleaningAddition> additions) {

  private static final BigDecimal SECONDS_PER_MINUTE = BigDecimal.valueOf(60);

  /** Digits at which what 34 digits could not hold is gone, so that halves are halves again. */
  private static final int NOISE = 20;

  /** The calculation for a day; empty before the site's first measurement. */
  @Clause("9.1")
  public static Optional<CleaningTime> of(Site site, LocalDate date) {
    return site.cleaning()
        .measuredOn(date)
        .map(
            measured ->
                new CleaningTime(
                    measured.effectiveFrom(),
                    CleaningRows.of(measured, site, date),
                    Multiplier.of(site, date),
                    CleaningAddition.of(measured, site, date)));
  }

  /** What the rows come to in a week, in minutes, before the multiplier. */
  public BigDecimal minutesPerWeek() {
    return rows.stream().map(CleaningRow::minutesPerWeek).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The cleaning time of a week, rounded half up to the second. */
  public Hours perWeek() {
    BigDecimal seconds =
        minutesPerWeek()
            .multiply(multiplier.value(), MathContext.DECIMAL128)
            .multiply(SECONDS_PER_MINUTE, MathContext.DECIMAL128)
            .setScale(NOISE, RoundingMode.HALF_UP)
            .setScale(0, RoundingMode.HALF_UP);
    return additions.stream()
        .map(CleaningAddition::perWeek)
        .reduce(new Hours(seconds.longValueExact()), Hours::plus);
  }
}
