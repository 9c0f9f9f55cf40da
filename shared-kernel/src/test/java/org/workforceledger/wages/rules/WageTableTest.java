package org.workforceledger.wages.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.agreement.api.Editions;
import org.workforceledger.ledger.Hours;

class WageTableTest {
  private final WageTable table = WageTable.queensland2022();

  @Clause("6.2")
  @ParameterizedTest
  @CsvSource({
    "1, 2022-09-01, 2138.20, 55784, 34.6051",
    "2, 2022-09-01, 2195.40, 57276, 35.5308",
    "3, 2022-09-01, 2254.70, 58824, 36.4905",
    "4, 2022-09-01, 2311.90, 60316, 37.4162",
    "1, 2023-09-01, 2223.70, 58015, 35.9888",
    "2, 2023-09-01, 2283.20, 59567, 36.9518",
    "3, 2023-09-01, 2344.90, 61177, 37.9503",
    "4, 2023-09-01, 2404.40, 62729, 38.9133",
    "1, 2024-09-01, 2290.40, 59755, 37.0683",
    "2, 2024-09-01, 2351.70, 61354, 38.0604",
    "3, 2024-09-01, 2415.20, 63011, 39.088",
    "4, 2024-09-01, 2476.50, 64610, 40.0802",
    "1, 2024-09-23, 2290.40, 59755, 37.6710",
    "2, 2024-09-23, 2351.70, 61354, 38.6793",
    "3, 2024-09-23, 2415.20, 63011, 39.7236",
    "4, 2024-09-23, 2476.50, 64610, 40.7319"
  })
  void reproducesEveryPrintedRate(
      int payPoint, LocalDate date, BigDecimal fortnight, BigDecimal annual, BigDecimal casual) {
    assertThat(table.fortnight(payPoint, date).value()).isEqualByComparingTo(fortnight);
    assertThat(table.annual(payPoint, date).value()).isEqualByComparingTo(annual);
    assertThat(table.casualHourly(payPoint, date).value()).isEqualByComparingTo(casual);
    assertThat(printedCasual(payPoint, date)).isEqualByComparingTo(casual);
    assertThat(yearOf(fortnight)).isEqualByComparingTo(annual);
  }

  @Clause("5.3(b)")
  @ParameterizedTest
  @CsvSource({
    "1, 76, 2138.20",
    "1, 38, 1069.10",
    "2, 7.6, 219.54",
    "3, 60, 1780.03",
    "3, 75.75, 2247.28",
    "4, 15.2, 462.38",
    "4, 0, 0.00"
  })
  void paysEachOrdinaryHourA76thOfTheFortnight(int payPoint, String hours, BigDecimal pay) {
    assertThat(table.ordinaryPay(payPoint, Hours.of(hours), LocalDate.of(2022, 9, 1)).value())
        .isEqualByComparingTo(pay);
  }

  @Clause("6.2")
  @ParameterizedTest
  @CsvSource({
    "2023-08-31, 2138.20, 34.6051",
    "2024-08-31, 2223.70, 35.9888",
    "2024-09-22, 2290.40, 37.0683",
    "2026-06-30, 2290.40, 37.6710"
  })
  void aRateGoesOnUntilReplaced(LocalDate date, BigDecimal fortnight, BigDecimal casual) {
    assertThat(table.fortnight(1, date).value()).isEqualByComparingTo(fortnight);
    assertThat(table.casualHourly(1, date).value()).isEqualByComparingTo(casual);
  }

  @Clause("6.2")
  @Test
  void explainsACasualRateFromTheFortnight() {
    var casual = table.casualHourly(1, LocalDate.of(2024, 9, 23));
    assertThat(casual.steps())
        .extracting(step -> step.says())
        .containsExactly(
            "Full-time fortnight rate, pay point 1, from 2024-09-01",
            "2290.40 a fortnight / 76 h",
            "30.1368 an hour x (1 + casual loading 0.25)");
  }

  @Clause("6.2")
  @Test
  void hasFourPayPointsAndNothingBeforeTheAgreement() {
    LocalDate first = LocalDate.of(2022, 9, 1);
    assertThatThrownBy(() -> table.fortnight(0, first)).hasMessageContaining("Pay point 0");
    assertThatThrownBy(() -> table.hourly(5, first)).hasMessageContaining("Pay point 5");
    assertThatThrownBy(() -> table.fortnight(1, first.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static BigDecimal printedCasual(int payPoint, LocalDate date) {
    String key = "wages.pay-point-%d.casual-hourly".formatted(payPoint);
    return Editions.queensland2022().figures().at(key, date);
  }

  /** a year has 365.25 / 14 fortnights. */
  private static BigDecimal yearOf(BigDecimal fortnight) {
    return fortnight
        .multiply(new BigDecimal("365.25"))
        .divide(BigDecimal.valueOf(14), 0, RoundingMode.HALF_UP);
  }
}
