package org.workforceledger.gateway.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.gateway.write.Reading.example;
import static org.workforceledger.gateway.write.Reading.read;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.workforceledger.ledger.Command;
import org.workforceledger.log.EventJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A complete body of each command is read as what it says. */
class CommandReaderTest {

  private static String reversed(JsonNode object) {
    ObjectNode reversed = EventJson.mapper().createObjectNode();
    object.propertyStream().toList().reversed().stream()
        .forEach(field -> reversed.set(field.getKey(), field.getValue()));
    return reversed.toString();
  }

  @ParameterizedTest
  @MethodSource("org.workforceledger.gateway.write.Reading#commands")
  void isReadWithEveryField(String command) {
    Command read = read(command, Examples.of(command));
    JsonNode json = EventJson.mapper().valueToTree(read);
    assertThat(json.propertyNames())
        .containsExactlyInAnyOrderElementsOf(example(command).propertyNames());
  }

  @ParameterizedTest
  @MethodSource("org.workforceledger.gateway.write.Reading#commands")
  void isTheSameCommandInAnyOrderOfFields(String command) {
    assertThat(read(command, reversed(example(command))))
        .isEqualTo(read(command, Examples.of(command)));
  }

  @ParameterizedTest
  @MethodSource("org.workforceledger.gateway.write.Reading#commands")
  void isTheSameCommandHoweverItsNumbersAreWritten(String command) {
    String body = Examples.of(command);
    String rewritten =
        body.replace(":7.6", ":7.600").replace(":30,\"payPoint", ":3.0E1,\"payPoint");
    assertThat(read(command, rewritten)).isEqualTo(read(command, body));
  }

  @ParameterizedTest
  @MethodSource("org.workforceledger.gateway.write.Reading#commands")
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

  @Test
  void everyCommandHasAnExample() {
    assertThat(Examples.all().keySet()).isEqualTo(CommandCatalogue.all().keySet());
  }

  @Test
  void wordsAboutPeopleBecomeTokens() {
    for (Map.Entry<String, String> example : Examples.all().entrySet()) {
      String json =
          EventJson.mapper().writeValueAsString(read(example.getKey(), example.getValue()));
      assertThat(json).doesNotContain("Ann", "A flood", "Misread", "Certificate", "The principal");
    }
  }
}
