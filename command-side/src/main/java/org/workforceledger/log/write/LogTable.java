package org.workforceledger.log.write;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.axonframework.eventhandling.DomainEventMessage;
import org.springframework.jdbc.core.ConnectionCallback;
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
        (event_id, stream, sequence, stream_type, type, revision, recorded_at, payload, metadata)
      select e.event_id, e.stream, e.sequence, e.stream_type, e.type, e.revision, e.recorded_at,
             e.payload, e.metadata
      from unnest(?::uuid[], ?::text[], ?::bigint[], ?::text[], ?::text[], ?::int[],
                  ?::timestamptz[], ?::text[], ?::text[]) with ordinality
           as e(event_id, stream, sequence, stream_type, type, revision, recorded_at, payload,
                metadata, n)
      order by e.n
      returning position
      """;

  private final JdbcTemplate jdbc;

  LogTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Waits until no other process decides; positions are then given in the order of commits. */
  void takePen() {
    jdbc.query("select pg_advisory_xact_lock(?)", _ -> {}, PEN);
  }

  long head() {
    Long head =
        jdbc.queryForObject("select coalesce(max(position), 0) from ledger.event", Long.class);
    return head == null ? 0 : head;
  }

  /** The streams of events after a position, by position. */
  Map<Long, String> streamsSince(long position) {
    Map<Long, String> streams = new TreeMap<>();
    jdbc.query(
        "select position, stream from ledger.event where position > ?",
        row -> {
          streams.put(row.getLong(1), row.getString(2));
        },
        position);
    return streams;
  }

  /** Appends in order and returns the entries with their positions. */
  List<Recorded<Event>> append(List<DomainEventMessage<?>> events) {
    if (events.isEmpty()) {
      return List.of();
    }
    List<Long> positions =
        jdbc.execute((ConnectionCallback<List<Long>>) connection -> insert(connection, events));
    List<Recorded<Event>> recorded = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      recorded.add(recorded(events.get(i), positions == null ? 0 : positions.get(i)));
    }
    return recorded;
  }

  private static List<Long> insert(Connection connection, List<DomainEventMessage<?>> events)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(APPEND)) {
      column(statement, 1, "text", events, DomainEventMessage::getIdentifier);
      column(statement, 2, "text", events, DomainEventMessage::getAggregateIdentifier);
      column(statement, 3, "bigint", events, DomainEventMessage::getSequenceNumber);
      column(statement, 4, "text", events, DomainEventMessage::getType);
      column(statement, 5, "text", events, e -> EventTypes.nameOf(e.getPayloadType()));
      column(statement, 6, "int", events, e -> EventTypes.revisionOf(e.getPayloadType()));
      column(
          statement, 7, "text", events, e -> e.getTimestamp().atOffset(ZoneOffset.UTC).toString());
      column(statement, 8, "text", events, e -> EventJson.write(Pending.payload(e)));
      column(
          statement,
          9,
          "text",
          events,
          e -> EventJson.mapper().writeValueAsString(e.getMetaData()));
      List<Long> positions = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          positions.add(rows.getLong(1));
        }
      }
      return positions;
    }
  }

  private static void column(
      PreparedStatement statement,
      int index,
      String type,
      List<DomainEventMessage<?>> events,
      Function<DomainEventMessage<?>, Object> value)
      throws SQLException {
    Object[] values = events.stream().map(value).toArray();
    Array array = statement.getConnection().createArrayOf(type, values);
    statement.setArray(index, array);
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
