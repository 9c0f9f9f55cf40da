package org.workforceledger.projections.read;

import java.time.Instant;
import java.util.Map;
import org.workforceledger.ledger.Event;
import org.workforceledger.log.EventJson;
import org.workforceledger.log.EventTypes;
import org.workforceledger.log.Recorded;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Rows to JSON and back. Events in a row keep their logical name and revision, as in the log. */
final class RowJson {

  static final JsonMapper MAPPER =
      EventJson.mapper()
          .rebuild()
          .addModule(
              new SimpleModule()
                  .addSerializer(new RecordedWriter())
                  .addDeserializer(Recorded.class, new RecordedReader()))
          .build();

  private RowJson() {}

  private record Stored(
      long position,
      String stream,
      long sequence,
      Instant recordedAt,
      Map<String, String> metadata,
      String type,
      int revision,
      JsonNode event) {}

  @SuppressWarnings("rawtypes")
  private static final class RecordedWriter extends StdSerializer<Recorded> {
    RecordedWriter() {
      super(Recorded.class);
    }

    @Override
    public void serialize(Recorded entry, JsonGenerator json, SerializationContext context) {
      Event event = entry.event();
      json.writePOJO(
          new Stored(
              entry.position(),
              entry.stream(),
              entry.sequence(),
              entry.recordedAt(),
              metadata(entry),
              entry.type(),
              EventTypes.revisionOf(event.getClass()),
              EventJson.mapper().valueToTree(event)));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> metadata(Recorded entry) {
      return entry.metadata();
    }
  }

  @SuppressWarnings("rawtypes")
  private static final class RecordedReader extends StdDeserializer<Recorded> {
    RecordedReader() {
      super(Recorded.class);
    }

    @Override
    public Recorded<Event> deserialize(JsonParser json, DeserializationContext context) {
      Stored stored = context.readValue(json, Stored.class);
      return new Recorded<>(
          stored.position,
          stored.stream,
          stored.sequence,
          stored.recordedAt,
          stored.metadata,
          EventJson.read(stored.type, stored.revision, stored.event));
    }
  }
}
