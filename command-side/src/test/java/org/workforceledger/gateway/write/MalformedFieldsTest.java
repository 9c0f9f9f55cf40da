package org.workforceledger.gateway.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.gateway.write.Reading.example;
import static org.workforceledger.gateway.write.Reading.problems;
import static org.workforceledger.gateway.write.Reading.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.workforceledger.log.EventJson;
import tools.jackson.databind.node.ObjectNode;

/** All that is wrong with a body is found at once, each field by its path. */
class MalformedFieldsTest {

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
  @MethodSource("org.workforceledger.gateway.write.Reading#commands")
  void ofAnEmptyBodyAreItsRequiredFields(String command) {
    assertThat(problems(command, "{}")).isNotEmpty().doesNotContain("");
  }

  @Test
  void areFoundInAnAmendmentThatAmendsNothing() {
    String nothing = "{\"year\":2025,\"removePublicHolidays\":[],\"reason\":\"none\"}";
    assertThat(problems("AmendSchoolYear", nothing)).containsExactly("terms");
  }

  @ParameterizedTest
  @MethodSource("org.workforceledger.gateway.write.Reading#commands")
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
      String whole =
          Examples.of("EngageCleaner").replace("\"payPoint\":1,", "\"payPoint\":" + number + ",");
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
