package org.workforceledger.audit.read;

import java.util.List;
import org.springframework.stereotype.Component;
import org.workforceledger.access.read.People;
import org.workforceledger.access.read.Scope;
import org.workforceledger.log.EventJson;
import org.workforceledger.projections.read.EventLog;
import org.workforceledger.projections.read.LogEntry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** The log in its order, for those who may read it. */
@Component
public class AuditLog {

  private final EventLog log;
  private final People people;

  AuditLog(EventLog log, People people) {
    this.log = log;
    this.people = people;
  }

  /** The first entries after a position, at most so many. */
  public List<AuditEntry> find(AuditQuery query, Scope scope) {
    scope.requireAudit();
    return log
        .find(query.after(), query.stream(), query.type(), query.knownAt(), query.limit())
        .stream()
        .map(entry -> entry(entry, query.raw()))
        .toList();
  }

  private AuditEntry entry(LogEntry entry, boolean raw) {
    JsonNode payload = EventJson.mapper().readTree(entry.payload());
    JsonNode metadata = EventJson.mapper().readTree(entry.metadata());
    return new AuditEntry(
        entry.position(),
        entry.stream(),
        entry.sequence(),
        entry.type(),
        entry.revision(),
        entry.recordedAt(),
        raw ? payload : opened(payload),
        raw ? metadata : opened(metadata),
        entry.eventId());
  }

  /** The same JSON with every token opened, however deep. */
  private JsonNode opened(JsonNode node) {
    return switch (node) {
      case StringNode text -> StringNode.valueOf(people.reveal(text.stringValue()));
      case ObjectNode object -> {
        object.properties().forEach(field -> field.setValue(opened(field.getValue())));
        yield object;
      }
      case ArrayNode array -> {
        for (int i = 0; i < array.size(); i++) {
          array.set(i, opened(array.get(i)));
        }
        yield array;
      }
      default -> node;
    };
  }
}
