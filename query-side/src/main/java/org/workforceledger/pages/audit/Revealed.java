package org.workforceledger.pages.audit;

import org.springframework.stereotype.Component;
import org.workforceledger.access.read.People;
import org.workforceledger.ledger.Confidential;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Text that is kept under people's keys, for those who read the log. */
@Component
class Revealed {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final People people;

  Revealed(People people) {
    this.people = people;
  }

  /** The text itself, or what a token stands for. */
  String text(String stored) {
    return people.reveal(stored);
  }

  /** Whether any of the JSON is kept under a key. */
  boolean conceals(String json) {
    return json.contains('"' + Confidential.PREFIX);
  }

  /** A stored JSON object, indented, with every token replaced by what it stands for. */
  String pretty(String json) {
    return JSON.writeValueAsString(reveal(JSON.readTree(json)));
  }

  private JsonNode reveal(JsonNode node) {
    return switch (node) {
      case StringNode string -> StringNode.valueOf(text(string.stringValue()));
      case ObjectNode object -> {
        object.properties().forEach(field -> field.setValue(reveal(field.getValue())));
        yield object;
      }
      case ArrayNode array -> {
        for (int i = 0; i < array.size(); i++) {
          array.set(i, reveal(array.get(i)));
        }
        yield array;
      }
      default -> node;
    };
  }
}
