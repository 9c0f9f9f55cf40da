package org.workforceledger.gateway.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.workforceledger.gateway.write.Reading.problems;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.workforceledger.ledger.FieldProblem;

/** Bodies that are no JSON object in UTF-8 are refused as such. */
class NoJsonTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "{\"a\":1,}",
        "{'a':1}",
        "{\"a\":NaN}",
        "{\"a\":01}",
        "{\"a\":1e99999999999}",
        "{\"a\":1} {}",
        "{\"a\":1}x",
        "{\"a\":1,\"a\":1}",
        "{\"x\":{\"a\":1,\"a\":1}}",
        "// comment\n{}",
        "\u0000{}",
        "\ufeff\ufeff{}"
      })
  void isRefused(String body) {
    assertThat(problems("RegisterSite", body)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{ | is no JSON: it ends too early (line 1, column 2)",
        "{\"a\":1,} | is no JSON (line 1, column 8)",
        "{\"a\":1,\"a\":1} | is no clear JSON: a field is given twice (line 1, column 11)",
        "{\"a\":1} {} | must be one JSON object and nothing else (line 1, column 9)"
      })
  void isSaidInOurOwnWords(String body, String says) {
    assertThatThrownBy(() -> CommandReader.parse(body.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOfSatisfying(
            Malformed.class,
            malformed ->
                assertThat(malformed.problems())
                    .extracting(FieldProblem::message)
                    .containsExactly(says));
  }

  @Test
  void isDeepNesting() {
    String deep = "[".repeat(100_000);
    assertThat(problems("RegisterSite", deep)).containsExactly("");
    assertThat(problems("RegisterSite", "{\"a\":".repeat(50_000))).containsExactly("");
  }

  @Test
  void isAnotherJsonValue() {
    for (String body : List.of("null", "7", "\"text\"", "[]", "true", "[{}]")) {
      assertThat(problems("RegisterSite", body)).containsExactly("");
    }
  }

  @Test
  void isBadUtf8() {
    for (byte[] bad :
        List.of(
            new byte[] {(byte) 0xC3, 0x28},
            new byte[] {(byte) 0xC0, (byte) 0x80},
            new byte[] {(byte) 0xC1, (byte) 0x81},
            new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
            new byte[] {(byte) 0xF5, (byte) 0x80, (byte) 0x80, (byte) 0x80},
            new byte[] {(byte) 0xFF, (byte) 0xFE})) {
      byte[] body = ("{\"siteId\":\"?\"}").getBytes(StandardCharsets.UTF_8);
      byte[] all = new byte[body.length + bad.length];
      System.arraycopy(body, 0, all, 0, 11);
      System.arraycopy(bad, 0, all, 11, bad.length);
      System.arraycopy(body, 11, all, 11 + bad.length, body.length - 11);
      assertThatThrownBy(() -> CommandReader.parse(all)).isInstanceOf(Malformed.class);
    }
  }

  @Test
  void isAnotherEncoding() {
    byte[] utf16 = "{}".getBytes(StandardCharsets.UTF_16);
    assertThatThrownBy(() -> CommandReader.parse(utf16)).isInstanceOf(Malformed.class);
  }
}
