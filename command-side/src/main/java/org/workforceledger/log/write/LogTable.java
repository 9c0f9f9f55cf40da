package org.workforceledger.log.write;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
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
        (position, event_id, stream, sequence, stream_type, type, revision, recorded_at, payload,
         metadata)
      select ? + e.n, e.event_id, e.stream, e.sequence, e.stream_type, e.type, e.revision, e.recorded_at,
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

  /**
   * Appends in order, after the last position there is, and returns the entries. The pen makes sure
   * that nobody else counts on from it, so that a rollback leaves no gap.
   */
  List<Recorded<Event>> append(List<DomainEventMessage<?>> events, long head) {
    if (events.isEmpty()) {
      return List.of();
    }
    jdbc.execute((ConnectionCallback<Integer>) connection -> insert(connection, events, head));
    List<Recorded<Event>> recorded = new ArrayList<>();
    for (DomainEventMessage<?> event : events) {
      recorded.add(recorded(event, head + recorded.size() + 1));
    }
    return recorded;
  }

  private static int insert(Connection connection, List<DomainEventMessage<?>> events, long head)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(APPEND)) {
      statement.setLong(1, head);
      column(statement, 2, "text", events, DomainEventMessage::getIdentifier);
      column(statement, 3, "text", events, DomainEventMessage::getAggregateIdentifier);
      column(statement, 4, "bigint", events, DomainEventMessage::getSequenceNumber);
      column(statement, 5, "text", events, DomainEventMessage::getType);
      column(statement, 6, "text", events, e -> EventTypes.nameOf(e.getPayloadType()));
      column(statement, 7, "int", events, e -> EventTypes.revisionOf(e.getPayloadType()));
      column(
          statement, 8, "text", events, e -> e.getTimestamp().atOffset(ZoneOffset.UTC).toString());
      column(statement, 9, "text", events, e -> EventJson.write(Pending.payload(e)));
      column(
          statement,
          10,
          "text",
          events,
          e -> EventJson.mapper().writeValueAsString(e.getMetaData()));
      return statement.executeUpdate();
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
