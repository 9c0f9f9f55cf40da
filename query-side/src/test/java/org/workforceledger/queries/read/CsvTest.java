package org.workforceledger.queries.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

  record Row(@Nullable String text, BigDecimal number, boolean yes) {}

  private static String csv(@Nullable String text, String number) {
    Row row = new Row(text, new BigDecimal(number), true);
    return Csv.write(new Table<>("rows", Row.class, List.of(row)));
  }

  @Test
  void hasAHeaderAndALineForEachRow() {
    assertThat(csv("plain", "7.6")).isEqualTo("text,number,yes\r\nplain,7.6,true\r\n");
    assertThat(csv(null, "0")).isEqualTo("text,number,yes\r\n,0,true\r\n");
  }

  @Test
  void quotesWhatNeedsQuotes() {
    assertThat(csv("a,b", "1")).contains("\"a,b\"");
    assertThat(csv("say \"a\"", "1")).contains("\"say \"\"a\"\"\"");
    assertThat(csv("two\nlines", "1")).contains("\"two\nlines\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
  void textNeverBecomesAFormula(String text) {
    assertThat(csv(text, "1").lines().skip(1).findFirst().orElseThrow()).matches("\"?'.*");
  }

  @Test
  void negativeNumbersStayNumbers() {
    assertThat(csv("x", "-0.35")).contains("x,-0.35,true");
  }

  @Test
  void leavesOutHiddenColumns() {
    Row row = new Row("secret", BigDecimal.ONE, true);
    assertThat(Csv.write(new Table<>("rows", Row.class, List.of(row), Set.of("text"))))
        .isEqualTo("number,yes\r\n1,true\r\n");
  }
}
