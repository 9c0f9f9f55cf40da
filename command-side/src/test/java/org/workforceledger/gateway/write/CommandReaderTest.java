package org.workforceledger.gateway.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.workforceledger.ledger.Command;
import org.workforceledger.ledger.FieldProblem;
import org.workforceledger.log.EventJson;
import org.workforceledger.runtime.keys.PersonKeys;
import org.workforceledger.testing.TestLedger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is a command, and all that is wrong where it is none. */
class CommandReaderTest {

  private final CommandReader reader =
      new CommandReader(TestLedger.shared().bean(PersonKeys.class));

  static List<String> commands() {
    return List.copyOf(CommandCatalogue.all().keySet());
  }

  private Command read(String command, String body) {
    return reader.read(
        CommandCatalogue.find(command).orElseThrow(),
        CommandReader.parse(body.getBytes(StandardCharsets.UTF_8)));
  }

  private List<String> problems(String command, String body) {
    Malformed malformed = catchThrowableOfType(Malformed.class, () -> read(command, body));
    assertThat(malformed).as(body).isNotNull();
    return malformed.problems().stream().map(FieldProblem::field).toList();
  }

  private static ObjectNode example(String command) {
    return (ObjectNode) CommandReader.parse(Examples.of(command).getBytes(StandardCharsets.UTF_8));
  }

  private static String reversed(JsonNode object) {
    ObjectNode reversed = EventJson.mapper().createObjectNode();
    object.propertyStream().toList().reversed().stream()
        .forEach(field -> reversed.set(field.getKey(), field.getValue()));
    return reversed.toString();
  }

  @Nested
  class ACompleteBody {

    @ParameterizedTest
    @MethodSource("org.workforceledger.gateway.write.CommandReaderTest#commands")
    void isReadWithEveryField(String command) {
      Command read = read(command, Examples.of(command));
      JsonNode json = EventJson.mapper().valueToTree(read);
      assertThat(json.propertyNames())
          .containsExactlyInAnyOrderElementsOf(example(command).propertyNames());
    }

    @ParameterizedTest
    @MethodSource("org.workforceledger.gateway.write.CommandReaderTest#commands")
    void isTheSameCommandInAnyOrderOfFields(String command) {
      assertThat(read(command, reversed(example(command))))
          .isEqualTo(read(command, Examples.of(command)));
    }

    @ParameterizedTest
    @MethodSource("org.workforceledger.gateway.write.CommandReaderTest#commands")
    void isTheSameCommandHoweverItsNumbersAreWritten(String command) {
      String body = Examples.of(command);
      String rewritten =
          body.replace(":7.6", ":7.600").replace(":30,\"payPoint", ":3.0E1,\"payPoint");
      assertThat(read(command, rewritten)).isEqualTo(read(command, body));
    }

    @ParameterizedTest
    @MethodSource("org.workforceledger.gateway.write.CommandReaderTest#commands")
    void lacksNothingThatIsRequired(String command) {
      for (String name : example(command).propertyNames()) {
        ObjectNode without = example(command).without(name);
        ObjectNode nulled = example(command).putNull(name);
        assertThat(outcome(command, without)).as(name).isEqualTo(outcome(command, nulled));
      }
    }

    /** The command, or what is wrong with it. */
    private Object outcome(String command, ObjectNode body) {
      try {
        return read(command, body.toString());
      } catch (Malformed malformed) {
        return malformed.problems();
      }
    }
  }

  @Nested
  class Problems {

    @Test
    void areAllListedWithTheirPaths() {
      String body =
          """
          {"cleanerId":"c 1","effectiveFrom":"2025-02-29","surprise":1,"days":[
            {"week":3,"day":"FUNDAY","attendances":[{"start":"6:00","finish":"24:00","x":0}]},
            7,
            {"day":"MONDAY","attendances":[],"adoMinutes":-1}]}
          """;
      assertThat(problems("AgreeRoster", body))
          .containsExactlyInAnyOrder(
              "cleanerId",
              "effectiveFrom",
              "surprise",
              "agreedWith",
              "days[0].week",
              "days[0].day",
              "days[0].attendances[0].start",
              "days[0].attendances[0].finish",
              "days[0].attendances[0].x",
              "days[0].adoMinutes",
              "days[1]",
              "days[2].attendances",
              "days[2].adoMinutes");
    }

    @ParameterizedTest
    @MethodSource("org.workforceledger.gateway.write.CommandReaderTest#commands")
    void ofAnEmptyBodyAreItsRequiredFields(String command) {
      assertThat(problems(command, "{}")).isNotEmpty().doesNotContain("");
    }

    @ParameterizedTest
    @MethodSource("org.workforceledger.gateway.write.CommandReaderTest#commands")
    void nameAFieldOfTheWrongType(String command) {
      for (String name : example(command).propertyNames()) {
        for (String wrong : List.of("{}", "[[]]", "1.5e9", "\"\\u0000\"", "\"\"")) {
          ObjectNode body = example(command);
          body.set(name, EventJson.mapper().readTree(wrong));
          assertThat(problems(command, body.toString()))
              .as(name + " " + wrong)
              .anyMatch(field -> field.startsWith(name));
        }
      }
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "RecordShift   | date         | \"2025-13-01\"",
          "RecordShift   | date         | \"1939-12-31\"",
          "RecordShift   | date         | \"2101-01-01\"",
          "RecordShift   | date         | \"2025-5-12\"",
          "RecordShift   | date         | \"+999999999-12-31\"",
          "RecordShift   | date         | 20250512",
          "RecordShift   | start        | \"06:00:30\"",
          "RecordShift   | start        | \"24:00\"",
          "RecordShift   | shiftId      | \"\"",
          "RecordShift   | shiftId      | \"a/b\"",
          "RecordShift   | shiftId      | \"ä\"",
          "RecordShift   | shiftId      | \"a\\n\"",
          "RecordShift   | kind         | \"rostered\"",
          "RecordShift   | unpaidBreakMinutes | -1",
          "RecordShift   | unpaidBreakMinutes | 721",
          "RecordShift   | unpaidBreakMinutes | 1.0",
          "RecordShift   | unpaidBreakMinutes | \"30\"",
          "RecordShift   | unpaidBreakMinutes | true",
          "TakeAdo       | hours        | 0",
          "TakeAdo       | hours        | -7.6",
          "TakeAdo       | hours        | 24.0001",
          "TakeAdo       | hours        | 1e999999999",
          "TakeAdo       | hours        | 1e-999999999",
          "TakeAdo       | hours        | \"7.6\"",
          "TakeAdo       | hours        | 7.66666666666666666666",
          "EngageCleaner | payPoint     | 5",
          "EngageCleaner | payPoint     | 0",
          "EngageCleaner | payPoint     | 99999999999999999999",
          "EngageCleaner | ordinaryHoursPerWeek | 38.0001",
          "EngageCleaner | name         | \"\\ud800\"",
          "EngageCleaner | name         | \"\\u0000\"",
          "EngageCleaner | name         | \"  \"",
          "EngageCleaner | name         | \"enc:1:c.1:AAAA\"",
          "RegisterSite  | region       | \"metropolitan-north\"",
          "RegisterSite  | region       | \"METROPOLITAN_NORTH\"",
          "RegisterSite  | remote       | \"true\"",
          "RegisterSite  | name         | 7",
          "PublishSchoolYear | year     | 1999",
          "PublishSchoolYear | terms    | []",
          "TableQuarterlyReports | quarter | \"2025-Q5\"",
          "TableQuarterlyReports | quarter | \"1999-Q1\"",
          "TableQuarterlyReports | quarter | {\"year\":2025}"
        })
    void nameTheField(String command, String field, String value) {
      String body = example(command).put(field, "here").toString();
      assertThat(problems(command, body.replace("\"here\"", value))).contains(field);
    }

    @Test
    void ofANumberOf400Digits() {
      String digits = "9".repeat(400);
      for (String number : List.of(digits, "0." + digits, "1." + digits + "e9", "-" + digits)) {
        String body = Examples.of("TakeAdo").replace("7.6", number);
        assertThat(problems("TakeAdo", body)).containsExactly("hours");
        String whole = Examples.of("EngageCleaner").replace("\"payPoint\":1,", "\"payPoint\":" + number + ",");
        assertThat(problems("EngageCleaner", whole)).containsExactly("payPoint");
      }
    }

    @ParameterizedTest
    @CsvSource({
      "EngageCleaner, name, 201",
      "EngageCleaner, workEmail, 255",
      "EngageCleaner, jobTitle, 101",
      "EngageCleaner, cleanerId, 65",
      "VoidShift, reason, 2001",
      "GrantLeave, note, 2001"
    })
    void ofAnOversizedText(String command, String field, int length) {
      ObjectNode body = example(command);
      body.put(field, "x".repeat(length));
      assertThat(problems(command, body.toString())).containsExactly(field);
      body.put(field, "x".repeat(length - 1));
      assertThat(read(command, body.toString())).isNotNull();
    }

    @Test
    void ofTooManyEntries() {
      String days = "\"2025-09-05\",".repeat(101);
      String body =
          Examples.of("PublishSchoolYear")
              .replace("[\"2025-09-05\"]", "[" + days.substring(0, days.length() - 1) + "]");
      assertThat(problems("PublishSchoolYear", body)).containsExactly("studentFreeDays");
    }
  }

  @Nested
  class NoJson {

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

  @Test
  void everyCommandHasAnExample() {
    assertThat(Examples.all().keySet()).isEqualTo(CommandCatalogue.all().keySet());
  }

  @Test
  void wordsAboutPeopleBecomeTokens() {
    for (Map.Entry<String, String> example : Examples.all().entrySet()) {
      String json = EventJson.mapper().writeValueAsString(read(example.getKey(), example.getValue()));
      assertThat(json).doesNotContain("Ann", "A flood", "Misread", "Certificate", "The principal");
    }
  }
}
