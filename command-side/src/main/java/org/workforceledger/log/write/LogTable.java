package org.workforceledger.log.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.axonframework.eventhandling.DomainEventMessage;
import org.springframework.jdbc.core.JdbcTemplate;
import org.workforceledger.ledger.Event;
import org.workforceledger.log.EventJson;
import org.workforceledger.log.EventTypes;
import org.workforceledger.log.Recorded;

/** The SQL by which the log is written: the pen, what others wrote, and appending. */
final class LogTable {

  /** Whoever holds this lock decides and appends; it is let go with the transaction. */
  private static final long PEN = 0x4C65646765724CL;

  private static final String APPEND =
      """
      insert into ledger.event
        (position, event_id, stream, sequence, stream_type, type, revision, recorded_at, payload,
         metadata)
      select ?::bigint + e.n, e.event_id, e.stream, e.sequence, e.stream_type, e.type, e.revision, e.recorded_at,
             e.payload, e.metadata
      from unnest(?::uuid[], ?::text[], ?::bigint[], ?::text[], ?::text[], ?::int[],
                  ?::timestamptz[], ?::text[], ?::text[]) with ordinality
           as e(event_id, stream, sequence, stream_type, type, revision, recorded_at, payload,
                metadata, n)
      order by e.n
      """;

  private final JdbcTemplate jdbc;

  LogTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Waits until no other process decides; positions are then given in the order of commits. */
  void takePen(Together first) {
    first.read("select pg_advisory_xact_lock(?)", _ -> {}, PEN);
  }

  void send(Together together) {
    together.send(jdbc);
  }

  /** Sends what is left to be written and commits it with the same breath; nothing may follow. */
  void commit(Together last) {
    send(last.then("commit"));
  }

  long head() {
    Long head =
        jdbc.queryForObject("select coalesce(max(position), 0) from ledger.event", Long.class);
    return head == null ? 0 : head;
  }

  /** Asks for the streams of events after a position, by position. */
  void streamsSince(long position, Map<Long, String> streams, Together together) {
    together.read(
        "select position, stream from ledger.event where position > ?",
        row -> streams.put(row.getLong(1), row.getString(2)),
        position);
  }

  /**
   * Appends in order, after the last position there is, and returns the entries. The pen makes sure
   * that nobody else counts on from it, so that a rollback leaves no gap.
   */
  List<Recorded<Event>> append(List<DomainEventMessage<?>> events, long head, Together together) {
    List<Recorded<Event>> recorded = new ArrayList<>();
    if (events.isEmpty()) {
      return recorded;
    }
    for (DomainEventMessage<?> event : events) {
      recorded.add(recorded(event, head + recorded.size() + 1));
    }
    together.then(
        APPEND,
        head,
        texts(events, DomainEventMessage::getIdentifier),
        texts(events, DomainEventMessage::getAggregateIdentifier),
        events.stream().map(DomainEventMessage::getSequenceNumber).toArray(Long[]::new),
        texts(events, DomainEventMessage::getType),
        texts(events, e -> EventTypes.nameOf(e.getPayloadType())),
        events.stream().map(e -> EventTypes.revisionOf(e.getPayloadType())).toArray(Integer[]::new),
        texts(events, e -> e.getTimestamp().toString()),
        texts(events, e -> EventJson.write(Pending.payload(e))),
        texts(events, e -> EventJson.mapper().writeValueAsString(e.getMetaData())));
    return recorded;
  }

  private static String[] texts(
      List<DomainEventMessage<?>> events, Function<DomainEventMessage<?>, String> text) {
    return events.stream().map(text).toArray(String[]::new);
  }

  static Recorded<Event> recorded(DomainEventMessage<?> event, long position) {
    Map<String, String> metadata = new TreeMap<>();
    event.getMetaData().forEach((key, value) -> metadata.put(key, String.valueOf(value)));
    return new Recorded<>(
        position,
        event.getAggregateIdentifier(),
        event.getSequenceNumber(),
        event.getTimestamp(),
        metadata,
        Pending.payload(event));
  }
}
