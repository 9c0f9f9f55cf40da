package org.workforceledger.sites.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.sites.rules.ASite.DAY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.agreement.api.Step;
import org.workforceledger.sites.api.Impact;
import org.workforceledger.sites.api.SiteKind;

/** Schedule 1, 4: the standard rating and the difficulty factors. */
class MultiplierTest {

  private static Multiplier multiplier(ASite site) {
    return CleaningTime.of(site.site(), DAY).orElseThrow().multiplier();
  }

  @ParameterizedTest
  @Clause("Sch 1, 4(c)")
  @CsvSource({
    "PRIMARY, 1.0",
    "P10, 1.1",
    "P12, 1.1",
    "HIGH, 1.2",
    "SPECIAL, 1.3",
    "OUTDOOR_EDUCATION, 1.0",
    "ENVIRONMENTAL_EDUCATION, 1.0",
    "RESIDENTIAL_CAMPUS, 1.0",
    "NON_SCHOOL, 1.0"
  })
  void beginsWithTheStandardRating(SiteKind kind, String rating) {
    assertThat(multiplier(ASite.of(kind).measured()).value()).isEqualByComparingTo(rating);
  }

  @ParameterizedTest
  @Clause("Sch 1, 4(b)")
  @CsvSource({"MODERATE, 1.25", "HIGH, 1.30", "EXCESSIVE, 1.40"})
  void addsTheImpactToTheRating(Impact impact, String multiplier) {
    ASite site = ASite.of(SiteKind.HIGH).measured().factor("Dust", impact, "2025-01-01");
    assertThat(multiplier(site).value()).isEqualByComparingTo(multiplier);
  }

  @ParameterizedTest
  @Clause("Sch 1, 4(b)")
  @CsvSource({
    "2025-02-03, 2025-03-01, 1.1",
    "2025-02-04, 2025-03-01, 1.0",
    "2025-01-01, 2025-02-03, 1.1",
    "2025-01-01, 2025-02-02, 1.0"
  })
  void countsAFactorFromItsFirstToItsLastDay(String from, String to, String multiplier) {
    ASite site = ASite.of(SiteKind.PRIMARY).measured().factor("Works", Impact.HIGH, from, to);
    assertThat(multiplier(site).value()).isEqualByComparingTo(multiplier);
  }

  @Test
  @Clause("Sch 1, 4(b)")
  void addsCircumstancesAndCountsOneAnewInsteadOfTwice() {
    ASite site =
        ASite.of(SiteKind.PRIMARY)
            .measured()
            .factor("Mould", Impact.HIGH, "2025-01-01")
            .factor("Dust", Impact.MODERATE, "2025-01-01")
            .factor("Dust", Impact.EXCESSIVE, "2025-02-01");
    assertThat(multiplier(site).value()).isEqualByComparingTo("1.30");
    assertThat(multiplier(site).steps())
        .extracting(Step::clause)
        .containsExactly("Sch 1, 4(c)", "Sch 1, 4(b)", "Sch 1, 4(b)");
  }
}
