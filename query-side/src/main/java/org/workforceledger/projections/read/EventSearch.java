package org.workforceledger.projections.read;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds events in the log for somebody who looks through it, from either end. */
@Component
public class EventSearch {

  private static final String SELECT =
      "select position, event_id, stream, sequence, type, revision, recorded_at, payload, metadata"
          + " from ledger.event where true";

  /**
   * What is looked for; everything that is null is left open.
   *
   * @param actor the user who sent the command
   * @param from recorded at this instant or later
   * @param until recorded before this instant
   * @param beyond continues after this position, in the direction of the search
   */
  public record Wanted(
      @Nullable String stream,
      @Nullable String type,
      @Nullable String actor,
      @Nullable Instant from,
      @Nullable Instant until,
      @Nullable Long beyond,
      boolean newestFirst,
      int limit) {}

  private final ReaderDatabase database;

  EventSearch(ReaderDatabase database) {
    this.database = database;
  }

  /** The event at a position. */
  public Optional<LogEntry> at(long position) {
    return query(SELECT + " and position = ?", List.of(position)).stream().findFirst();
  }

  /** The position next to another on one side of it, whatever event it is. */
  public Optional<Long> beside(long position, boolean later) {
    Wanted next = new Wanted(null, null, null, null, null, position, !later, 1);
    return find(next).stream().findFirst().map(LogEntry::position);
  }

  /** The first events that match, in the direction asked for. */
  public List<LogEntry> find(Wanted wanted) {
    StringBuilder sql = new StringBuilder(SELECT);
    List<Object> values = new ArrayList<>();
    add(sql, values, " and stream = ?", wanted.stream());
    add(sql, values, " and type = ?", wanted.type());
    add(sql, values, " and metadata::jsonb ->> 'actor' = ?", wanted.actor());
    add(sql, values, " and recorded_at >= ?", utc(wanted.from()));
    add(sql, values, " and recorded_at < ?", utc(wanted.until()));
    add(
        sql,
        values,
        wanted.newestFirst() ? " and position < ?" : " and position > ?",
        wanted.beyond());
    sql.append(" order by position").append(wanted.newestFirst() ? " desc" : "").append(" limit ?");
    values.add(wanted.limit());
    return query(sql.toString(), values);
  }

  private static void add(
      StringBuilder sql, List<Object> values, String condition, @Nullable Object value) {
    if (value != null) {
      sql.append(condition);
      values.add(value);
    }
  }

  private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }

  private List<LogEntry> query(String sql, List<Object> values) {
    return database.jdbc().query(sql, (row, _) -> EventLog.entry(row), values.toArray());
  }
}
