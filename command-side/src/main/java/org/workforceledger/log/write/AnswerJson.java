package org.workforceledger.log.write;

import org.workforceledger.ledger.Event;
import org.workforceledger.log.EventJson;
import org.workforceledger.log.Recorded;
import org.workforceledger.log.write.Answer.Accepted;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An accepted command's answer as the contract has it, with text about people still protected. */
final class AnswerJson {

  private AnswerJson() {}

  static String write(Accepted answer) {
    JsonMapper mapper = EventJson.mapper();
    ObjectNode json = mapper.createObjectNode();
    json.put("commandId", answer.commandId());
    json.put("position", answer.position());
    ArrayNode events = json.putArray("events");
    answer.events().forEach(event -> events.add(event(event, answer.position() == null)));
    json.set("explanation", mapper.valueToTree(answer.explanation()));
    if (!answer.flags().isEmpty()) {
      json.set("flags", mapper.valueToTree(answer.flags()));
    }
    return mapper.writeValueAsString(json);
  }

  private static ObjectNode event(Recorded<Event> event, boolean dryRun) {
    JsonMapper mapper = EventJson.mapper();
    ObjectNode json = mapper.createObjectNode();
    if (!dryRun) {
      json.put("position", event.position());
    }
    json.put("stream", event.stream());
    json.put("sequence", event.sequence());
    json.put("type", event.type());
    json.put("recordedAt", event.recordedAt().toString());
    json.set("payload", mapper.valueToTree(event.event()));
    return json;
  }
}
