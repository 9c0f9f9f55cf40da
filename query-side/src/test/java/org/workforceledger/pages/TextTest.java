package org.workforceledger.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences of the ledger as pages have them. */
class TextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "WORKERS_COMPENSATION leave L-1 | workers' compensation leave L-1",
        "SICK leave credits | sick leave credits",
        "PERMANENT / PART_TIME | permanent / part-time",
        "AUTUMN vacation from 2025-04-05 | autumn vacation from 5 April 2025",
        "leave PART_TIME_1 of C-SUMMER | leave PART_TIME_1 of C-SUMMER"
      })
  void haveWordsForConstants(String sentence, String says) {
    assertThat(Text.says(sentence)).isEqualTo(says);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "left -0.25 h | left \u22120.25 h",
        "-3 h | \u22123 h",
        "C1-1 and c.1-2 | C1-1 and c.1-2",
        "10-12 | 10-12"
      })
  void haveOneMinusSign(String sentence, String says) {
    assertThat(Text.says(sentence)).isEqualTo(says);
  }

  @Test
  void hoursHaveTheSameSign() {
    assertThat(Text.hours(new BigDecimal("-7.6"))).isEqualTo("\u22127.6 h");
    assertThat(Text.change(new BigDecimal("-7.6"))).isEqualTo("\u22127.6 h");
  }
}
