package org.workforceledger.log;

import com.fasterxml.jackson.annotation.JsonFormat.Value;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.workforceledger.ledger.Event;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Events to their stored JSON and back, whatever revision they were stored with. */
public final class EventJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
          .withConfigOverride(LocalTime.class, o -> o.setFormat(Value.forPattern("HH:mm")))
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();
  private static final ObjectWriter WRITER = MAPPER.writer();
  private static final Map<Class<?>, ObjectReader> READERS = new ConcurrentHashMap<>();

  private EventJson() {}

  /**
   * The mapper that events are written with: dates as ISO text, times of day to the minute,
   * as in the HTTP contract, nulls left out.
   */
  public static JsonMapper mapper() {
    return MAPPER;
  }

  public static String write(Event event) {
    return WRITER.writeValueAsString(event);
  }

  /**
   * The event that was stored.
   *
   * @throws IllegalArgumentException if the name is unknown or the revision is newer than the code
   */
  public static Event read(String type, int revision, String payload) {
    Class<?> eventClass =
        EventTypes.find(type)
            .orElseThrow(() -> new IllegalArgumentException("unknown event type " + type));
    int current = EventTypes.revisionOf(eventClass);
    if (revision > current) {
      throw new IllegalArgumentException(type + " revision " + revision + " is from the future");
    }
    if (revision == current) {
      return READERS.computeIfAbsent(eventClass, MAPPER::readerFor).readValue(payload);
    }
    ObjectNode tree = (ObjectNode) MAPPER.readTree(payload);
    Upcasters.apply(type, revision, tree);
    return (Event) MAPPER.treeToValue(tree, eventClass);
  }
}
