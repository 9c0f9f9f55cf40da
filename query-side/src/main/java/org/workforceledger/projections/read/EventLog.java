package org.workforceledger.projections.read;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.Event;
import org.workforceledger.log.Recorded;

/**
 * Reads the log. Positions are given in the order of commits, so whatever lies after a position
 * that was seen is new, and nothing appears before it later.
 */
public final class EventLog {

  private static final String SELECT =
      "select position, event_id, stream, sequence, type, revision, recorded_at, payload, metadata"
          + " from ledger.event where ";

  /**
   * Every event, and the words of those types alone: what others need is only that it was there.
   */
  private static final String SELECT_FOR =
      "select position, event_id, stream, sequence, type, revision, recorded_at,"
          + " case when type = any(?) then payload else '{}' end,"
          + " case when type = any(?) then metadata else '{}' end"
          + " from ledger.event where ";

  private final ReaderDatabase database;

  EventLog(ReaderDatabase database) {
    this.database = database;
  }

  /** The position of the last event; 0 while there is none. */
  public long head() {
    return database.number("select coalesce(max(position), 0) from ledger.event");
  }

  /**
   * Every event of these streams in the order recorded.
   *
   * @param knownAt those recorded by then; null for all
   */
  public List<Recorded<Event>> streams(Collection<String> names, @Nullable Instant knownAt) {
    String[] streams = names.toArray(String[]::new);
    String sql = SELECT + "stream = any(?)" + (knownAt == null ? "" : " and recorded_at <= ?");
    List<LogEntry> entries =
        knownAt == null
            ? query(sql + " order by position", (Object) streams)
            : query(sql + " order by position", streams, utc(knownAt));
    return entries.stream().map(LogEntry::decode).toList();
  }

  /** Every event of these streams of one of these logical names, in the order recorded. */
  public List<Recorded<Event>> streams(Collection<String> names, Collection<String> types) {
    String sql = SELECT + "stream = any(?) and type = any(?) order by position";
    return query(sql, names.toArray(String[]::new), types.toArray(String[]::new)).stream()
        .map(LogEntry::decode)
        .toList();
  }

  /** The first events after a position, at most so many, with the words of these types. */
  List<LogEntry> after(long position, Collection<String> types, int limit) {
    String[] wanted = types.toArray(String[]::new);
    return query(
        SELECT_FOR + "position > ? order by position limit ?", wanted, wanted, position, limit);
  }

  /**
   * The first events after a position.
   *
   * @param stream of this stream alone, unless null
   * @param type of this logical name alone, unless null
   * @param knownAt recorded by then, unless null
   */
  public List<LogEntry> find(
      long after,
      @Nullable String stream,
      @Nullable String type,
      @Nullable Instant knownAt,
      int limit) {
    StringBuilder sql = new StringBuilder(SELECT).append("position > ?");
    List<Object> values = new ArrayList<>(List.of(after));
    if (stream != null) {
      sql.append(" and stream = ?");
      values.add(stream);
    }
    if (type != null) {
      sql.append(" and type = ?");
      values.add(type);
    }
    if (knownAt != null) {
      sql.append(" and recorded_at <= ?");
      values.add(utc(knownAt));
    }
    values.add(limit);
    return query(sql.append(" order by position limit ?").toString(), values.toArray());
  }

  /** The first events of these logical names after one position and not after another. */
  public List<LogEntry> ofTypes(Collection<String> types, long after, long through, int limit) {
    return query(
        SELECT + "type = any(?) and position > ? and position <= ? order by position limit ?",
        types.toArray(String[]::new),
        after,
        through,
        limit);
  }

  /** How many events lie after one position and not after another. */
  long count(long after, long through) {
    return database.number(
        "select count(*) from ledger.event where position > ? and position <= ?", after, through);
  }

  /**
   * Hands on every event between two positions, the first left out, in pages, with the words of
   * these types.
   *
   * <p>Reads on a connection of its own; the page is the reader's until the next one.
   */
  void pages(
      Collection<String> types, long after, long through, int size, Consumer<List<LogEntry>> page) {
    String sql = SELECT_FOR + "position > ? and position <= ? order by position";
    try (Connection connection = database.connection()) {
      connection.setAutoCommit(false);
      connection.setReadOnly(true);
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        statement.setFetchSize(size);
        statement.setArray(1, connection.createArrayOf("text", types.toArray()));
        statement.setArray(2, connection.createArrayOf("text", types.toArray()));
        statement.setLong(3, after);
        statement.setLong(4, through);
        read(statement, size, page);
      } finally {
        connection.rollback();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the log cannot be read", e);
    }
  }

  private static void read(PreparedStatement statement, int size, Consumer<List<LogEntry>> page)
      throws SQLException {
    try (ResultSet rows = statement.executeQuery()) {
      List<LogEntry> entries = new ArrayList<>(size);
      while (rows.next()) {
        entries.add(entry(rows));
        if (entries.size() == size) {
          page.accept(entries);
          entries = new ArrayList<>(size);
        }
      }
      if (!entries.isEmpty()) {
        page.accept(entries);
      }
    }
  }

  private List<LogEntry> query(String sql, Object... values) {
    return database.jdbc().query(sql, (row, _) -> entry(row), values);
  }

  static LogEntry entry(ResultSet row) throws SQLException {
    return new LogEntry(
        row.getLong(1),
        Objects.requireNonNull(row.getObject(2, UUID.class)),
        Objects.requireNonNull(row.getString(3)),
        row.getLong(4),
        Objects.requireNonNull(row.getString(5)),
        row.getInt(6),
        Objects.requireNonNull(row.getObject(7, OffsetDateTime.class)).toInstant(),
        Objects.requireNonNull(row.getString(8)),
        Objects.requireNonNull(row.getString(9)));
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
