package org.workforceledger.hours.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.hours.api.Account;
import org.workforceledger.ledger.Hours;

class RestPausesTest {

  private static final LocalDate DAY = LocalDate.of(2024, 5, 7);

  @ParameterizedTest
  @Clause({"8.10(a)", "8.10(a)(i)", "8.10(a)(ii)"})
  @CsvSource({"0, 0", "3.9833, 0", "4, 0", "4.0167, 10", "5.9833, 10", "6, 20", "6.0167, 20"})
  void areTenMinutesOverFourHoursAndTwentyFromSix(String ordinaryHours, int minutes) {
    long seconds = Hours.of(ordinaryHours).seconds();
    assertThat(RestPauses.minutes(DAY, seconds)).isEqualTo(minutes);
  }

  /** Ordinary hours and ADO of a day of a part-time cleaner; excess is no ordinary time. */
  @ParameterizedTest
  @Clause({"8.7(b)(ii)", "8.10(a)(i)"})
  @CsvSource({"3.8, 0.2, 0, 0", "3.8, 0.2167, 0, 10", "3.8, 0, 1, 0", "5.7, 0.3, 0, 20"})
  void countAdoWithTheOrdinaryHours(String ordinary, String ado, String excess, int minutes) {
    DayAccount day =
        DayAccount.EMPTY
            .with(Account.ORDINARY, Hours.of(ordinary).seconds(), "8.7(b)(ii)", null)
            .with(Account.ADO_WORKED, Hours.of(ado).seconds(), "8.7(b)(ii)", null)
            .with(Account.EXCESS, Hours.of(excess).seconds(), "8.8(b)(ii)", null);
    assertThat(RestPauses.minutes(day, DAY)).isEqualTo(minutes);
  }
}
