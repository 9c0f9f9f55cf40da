package org.workforceledger.employment.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.ledger.Hours;

class MinimumFullTimeTest {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 31);

  @Clause("8.9(c)(i)")
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "99.9, 0",
    "100, 1",
    "199.5, 1",
    "199.9997, 1",
    "200, 2",
    "299.9, 2",
    "300, 3",
    "300.25, 3",
    "2000, 3"
  })
  void followsTheBandsOfTheTable(String hours, int cleaners) {
    var required = MinimumFullTime.required(Hours.of(hours).seconds(), DAY);
    assertThat(required.value()).isEqualTo(cleaners);
  }

  @Clause("8.9(c)(i)")
  @Test
  void explainsTheBand() {
    var step = MinimumFullTime.required(Hours.of("152.5").seconds(), DAY).steps().getFirst();
    assertThat(step.says())
        .isEqualTo("152.5 h a week allocated lie in the band that begins at 100 h");
    assertThat(step.result()).isEqualTo("1 permanent full-time");
  }

  @Test
  void hasNoAnswerBeforeTheAgreementNorForLessThanNothing() {
    assertThatThrownBy(() -> MinimumFullTime.required(0, LocalDate.of(2022, 8, 31)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> MinimumFullTime.required(-1, DAY))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
