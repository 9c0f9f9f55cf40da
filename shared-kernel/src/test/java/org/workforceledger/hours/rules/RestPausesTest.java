package org.workforceledger.hours.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.ledger.Hours;

class RestPausesTest {

  @ParameterizedTest
  @Clause({"8.10(a)", "8.10(a)(i)", "8.10(a)(ii)"})
  @CsvSource({"0, 0", "3.9833, 0", "4, 0", "4.0167, 10", "5.9833, 10", "6, 20", "6.0167, 20"})
  void areTenMinutesOverFourHoursAndTwentyFromSix(String ordinaryHours, int minutes) {
    long seconds = Hours.of(ordinaryHours).seconds();
    assertThat(RestPauses.minutes(LocalDate.of(2024, 5, 7), seconds)).isEqualTo(minutes);
  }
}
