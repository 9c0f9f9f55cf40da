package org.workforceledger.employment.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.ledger.Hours;

class FullTimeGapTest {

  @ParameterizedTest
  @Clause("8.9(c)(i)")
  @CsvSource({
    "2, 0, 30.4 20 15, 25.6, 0",
    "1, 0, 15 30.4 20, 7.6, 0",
    "1, 1, 30.4, 0, 0",
    "1, 2, 30.4, 0, 0",
    "3, 1, 37.9, 38.1, 1",
    "1, 0, '', 38, 1",
    "0, 0, '', 0, 0",
  })
  void isTheFewestHoursThatMakeEnoughCleanersFullTime(
      int required, int actual, String partTime, String hours, int positions) {
    List<Hours> work =
        Arrays.stream(partTime.split(" ")).filter(h -> !h.isEmpty()).map(Hours::of).toList();
    FullTimeGap gap = FullTimeGap.of(required, actual, work);
    assertThat(gap.hours()).isEqualTo(Hours.of(hours));
    assertThat(gap.newPositions()).isEqualTo(positions);
  }
}
