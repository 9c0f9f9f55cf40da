package org.workforceledger.log;

import com.fasterxml.jackson.annotation.JsonFormat.Value;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.workforceledger.ledger.Event;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
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
    Class<?> eventClass = classOf(type, revision);
    return revision == EventTypes.revisionOf(eventClass)
        ? reader(eventClass).readValue(payload)
        : upcast(type, revision, MAPPER.readTree(payload), eventClass);
  }

  /** The same, of a payload that was read as part of something else. */
  public static Event read(String type, int revision, JsonNode payload) {
    Class<?> eventClass = classOf(type, revision);
    return revision == EventTypes.revisionOf(eventClass)
        ? reader(eventClass).readValue(payload)
        : upcast(type, revision, payload, eventClass);
  }

  private static ObjectReader reader(Class<?> eventClass) {
    return READERS.computeIfAbsent(eventClass, MAPPER::readerFor);
  }

  private static Class<?> classOf(String type, int revision) {
    Class<?> eventClass =
        EventTypes.find(type)
            .orElseThrow(() -> new IllegalArgumentException("unknown event type " + type));
    if (revision > EventTypes.revisionOf(eventClass)) {
      throw new IllegalArgumentException(type + " revision " + revision + " is from the future");
    }
    return eventClass;
  }

  private static Event upcast(String type, int revision, JsonNode tree, Class<?> eventClass) {
    Upcasters.apply(type, revision, (ObjectNode) tree);
    return (Event) MAPPER.treeToValue(tree, eventClass);
  }
}
