package org.workforceledger.committees.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendar quarters: R-2. */
class QuarterTest {

  @ParameterizedTest
  @CsvSource({
    "2023-12-31, 2023-Q4",
    "2024-01-01, 2024-Q1",
    "2024-03-31, 2024-Q1",
    "2024-04-01, 2024-Q2",
    "2024-06-30, 2024-Q2",
    "2024-07-01, 2024-Q3",
    "2024-09-30, 2024-Q3",
    "2024-10-01, 2024-Q4",
    "2024-12-31, 2024-Q4"
  })
  void hasThreeCalendarMonths(LocalDate date, String quarter) {
    assertThat(Quarter.of(date)).hasToString(quarter);
    assertThat(Quarter.parse(quarter).contains(date)).isTrue();
    assertThat(Quarter.parse(quarter).next().contains(date)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-Q1, 2024-01-01, 2024-03-31",
    "2024-Q2, 2024-04-01, 2024-06-30",
    "2024-Q4, 2024-10-01, 2024-12-31"
  })
  void beginsAndEndsWithItsMonths(String quarter, LocalDate first, LocalDate last) {
    assertThat(Quarter.parse(quarter).firstDay()).isEqualTo(first);
    assertThat(Quarter.parse(quarter).lastDay()).isEqualTo(last);
  }

  @Test
  void hasNoDayOfYearsThatHaveNoQuarters() {
    assertThat(Quarter.parse("2024-Q1").contains(LocalDate.of(1997, 2, 24))).isFalse();
    assertThat(Quarter.parse("2024-Q1").contains(LocalDate.of(2101, 1, 1))).isFalse();
  }

  @Test
  void followsTheOneBeforeAcrossYears() {
    assertThat(Quarter.parse("2023-Q4").next()).isEqualTo(Quarter.parse("2024-Q1"));
    assertThat(Quarter.parse("2024-Q1").previous()).isEqualTo(Quarter.parse("2023-Q4"));
    assertThat(Quarter.parse("2023-Q4")).isLessThan(Quarter.parse("2024-Q1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "2024-Q0", "2024-Q5", "2024Q1", "24-Q1", "1999-Q4", "2101-Q1", "2024-q1"})
  void readsNothingElse(String text) {
    assertThatThrownBy(() -> Quarter.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
