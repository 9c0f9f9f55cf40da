package org.workforceledger.wages.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.agreement.api.Editions;
import org.workforceledger.agreement.api.Explained;
import org.workforceledger.agreement.api.Figures;
import org.workforceledger.agreement.api.Step;
import org.workforceledger.ledger.Hours;

/**
 * The rates of classification OO2, pay points 1 to 4 (clause 6.2, R-90).
 *
 * <p>The printed fortnight rate is normative; hourly and casual rates follow from it, each rounded
 * half-up to four places of a dollar, and reproduce every printed casual rate. Example: pay point 1
 * on 2024-09-23 is 2290.40 a fortnight, 30.1368 an hour, 37.6710 casual.
 *
 * <p>Every method throws {@link IllegalArgumentException} for a pay point other than 1 to 4 and for
 * a date before 2022-09-01. Rates go on until replaced.
 */
public final class WageTable {
  private static final int PAY_POINTS = 4;
  private static final int PLACES = 4;
  private static final int CENTS = 2;
  private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3600);

  private final Figures figures;

  /** A table of an edition's figures. */
  public WageTable(Figures figures) {
    this.figures = figures;
  }

  /** The table of the Queensland agreement of 2022. */
  public static WageTable queensland2022() {
    return new WageTable(Editions.queensland2022().figures());
  }

  /** Dollars a fortnight for 76 ordinary hours, to the cent as printed. */
  @Clause("6.2")
  public Explained<BigDecimal> fortnight(int payPoint, LocalDate date) {
    return figures.explained(key(payPoint, "fortnight"), date);
  }

  /** Dollars a year as printed: for information, nothing is paid by it. */
  @Clause("6.2")
  public Explained<BigDecimal> annual(int payPoint, LocalDate date) {
    return figures.explained(key(payPoint, "annual"), date);
  }

  /** Dollars an ordinary hour without loading, to four places. */
  @Clause("6.2")
  public Explained<BigDecimal> hourly(int payPoint, LocalDate date) {
    BigDecimal hours = figures.at("hours.ordinary.full-time-per-fortnight", date);
    return fortnight(payPoint, date)
        .then(
            rate ->
                rate(
                    rate.divide(hours, PLACES, RoundingMode.HALF_UP),
                    "%s a fortnight / %s h".formatted(rate, hours)));
  }

  /**
   * Dollars for a fortnight's ordinary hours: the fortnight rate x hours / 76, rounded half-up to
   * the cent once, so that no hour earns less than 1/76 of it. Example: 60 h at pay point 3
   * on 2022-09-01, 2254.70 x 60 / 76 = 1780.03.
   *
   * @param hours zero or more
   */
  @Clause("5.3(b)")
  public Explained<BigDecimal> ordinaryPay(int payPoint, Hours hours, LocalDate date) {
    BigDecimal full = figures.at("hours.ordinary.full-time-per-fortnight", date);
    return fortnight(payPoint, date)
        .then(
            rate -> {
              BigDecimal pay =
                  rate.multiply(BigDecimal.valueOf(hours.seconds()))
                      .divide(full.multiply(SECONDS_PER_HOUR), CENTS, RoundingMode.HALF_UP);
              String says = "%s a fortnight x %s / %s h".formatted(rate, hours, full);
              return Explained.of(pay, new Step("5.3(b)", says, pay.toPlainString() + " dollars"));
            });
  }

  /** Dollars an hour with the casual loading in force, to four places. */
  @Clause("6.2")
  public Explained<BigDecimal> casualHourly(int payPoint, LocalDate date) {
    BigDecimal loading = figures.at("wages.casual-loading", date);
    return hourly(payPoint, date)
        .then(
            rate ->
                rate(
                    rate.multiply(BigDecimal.ONE.add(loading))
                        .setScale(PLACES, RoundingMode.HALF_UP),
                    "%s an hour x (1 + casual loading %s)".formatted(rate, loading)));
  }

  private static Explained<BigDecimal> rate(BigDecimal rate, String says) {
    return Explained.of(rate, new Step("6.2", says, rate.toPlainString() + " dollars per hour"));
  }

  private static String key(int payPoint, String kind) {
    if (payPoint < 1 || payPoint > PAY_POINTS) {
      throw new IllegalArgumentException(
          "Pay point %d: clause 6.2 has pay points 1 to %d".formatted(payPoint, PAY_POINTS));
    }
    return "wages.pay-point-%d.%s".formatted(payPoint, kind);
  }
}
