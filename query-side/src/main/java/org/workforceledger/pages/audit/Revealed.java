package org.workforceledger.pages.audit;

import org.springframework.stereotype.Component;
import org.workforceledger.ledger.Confidential;
import org.workforceledger.runtime.keys.PersonKeys;
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
  private static final String ERASED = "[erased]";

  private final PersonKeys keys;

  Revealed(PersonKeys keys) {
    this.keys = keys;
  }

  /** The text itself, or what a token stands for. */
  String text(String stored) {
    return Confidential.isToken(stored)
        ? keys.reveal(new Confidential(stored)).orElse(ERASED)
        : stored;
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
