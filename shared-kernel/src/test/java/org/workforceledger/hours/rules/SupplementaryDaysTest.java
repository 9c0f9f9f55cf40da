package org.workforceledger.hours.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.ledger.Refusal;

/** The four supplementary days: 8.7(d)(i), R-16. */
@Clause("8.7(d)(i)")
class SupplementaryDaysTest {

  private static final LocalDate DAY = LocalDate.parse("2025-07-01");

  private static List<LocalDate> placed(int days, int year) {
    return IntStream.range(0, days).mapToObj(n -> LocalDate.of(year, 4, 7 + n)).toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3})
  void fourMayBePlacedInAYear(int before) {
    assertThatCode(() -> SupplementaryDays.refuseBeyond(placed(before, 2025), DAY))
        .doesNotThrowAnyException();
    assertThatCode(() -> SupplementaryDays.refuseBeyond(placed(4, 2024), DAY))
        .doesNotThrowAnyException();
  }

  @Test
  void aFifthIsRefused() {
    assertThatThrownBy(() -> SupplementaryDays.refuseBeyond(placed(4, 2025), DAY))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("all 4 supplementary days of 2025");
  }

  @Test
  void coversWhatNothingElseDoesAndNeedsNoAccrual() {
    assertThat(ADay.fullTime().supplementary().account()).isEqualTo("SUPPLEMENTARY 7.6");
    assertThat(ADay.fullTime().supplementary().holiday().account()).isEqualTo("ADO_HOLIDAY 0.35");
    assertThat(ADay.of(DayFacts.Standing.CASUAL).supplementary().account()).isEmpty();
  }
}
