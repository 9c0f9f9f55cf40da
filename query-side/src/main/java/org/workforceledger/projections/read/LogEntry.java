package org.workforceledger.projections.read;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.workforceledger.ledger.Event;
import org.workforceledger.log.EventJson;
import org.workforceledger.log.Recorded;
import tools.jackson.databind.ObjectReader;

/**
 * A row of the log as it is stored.
 *
 * @param payload the event's JSON, of the revision it was stored with
 * @param metadata a JSON object of texts
 */
public record LogEntry(
    long position,
    UUID eventId,
    String stream,
    long sequence,
    String type,
    int revision,
    Instant recordedAt,
    String payload,
    String metadata) {

  private static final ObjectReader TEXTS = EventJson.mapper().readerForMapOf(String.class);

  /**
   * The entry with its event.
   *
   * @throws IllegalArgumentException if the code knows no such event
   */
  public Recorded<Event> decode() {
    Map<String, String> texts = TEXTS.readValue(metadata);
    Event event = EventJson.read(type, revision, payload);
    return new Recorded<>(position, stream, sequence, recordedAt, texts, event);
  }
}
