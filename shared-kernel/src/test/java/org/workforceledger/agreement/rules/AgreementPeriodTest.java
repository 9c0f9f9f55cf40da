package org.workforceledger.agreement.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.agreement.api.Edition;
import org.workforceledger.agreement.api.Editions;

class AgreementPeriodTest {
  private final Edition edition = Editions.queensland2022();

  @Clause("1.3")
  @ParameterizedTest
  @CsvSource({
    "2022-08-31, BEFORE_OPERATION",
    "2022-09-01, OPERATIVE",
    "2023-05-29, OPERATIVE",
    "2023-05-30, IN_FORCE",
    "2025-08-31, IN_FORCE",
    "2025-09-01, CONTINUES_AFTER_NOMINAL_EXPIRY"
  })
  void changesOnTheDatesOfTheClause(LocalDate date, AgreementPeriod.Status expected) {
    assertThat(AgreementPeriod.on(edition, date).value().status()).isEqualTo(expected);
  }

  @Clause("1.3")
  @Test
  void saysAfterNominalExpiryThatItContinues() {
    var explained = AgreementPeriod.on(edition, LocalDate.of(2026, 6, 30));
    assertThat(explained.value().sentence())
        .isEqualTo(
            "The agreement passed its nominal expiry date on 31 August 2025"
                + " and continues until it is replaced.");
    assertThat(explained.steps()).singleElement().matches(step -> step.clause().equals("1.3"));
  }
}
