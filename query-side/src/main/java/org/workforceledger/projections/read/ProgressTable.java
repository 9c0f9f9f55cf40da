package org.workforceledger.projections.read;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.RowMapper;

/** How far each segment of each projection has come, changed in the transaction of its rows. */
final class ProgressTable {

  private static final RowMapper<Tally> TALLY =
      (row, _) -> new Tally(row.getLong(1), row.getLong(2), row.getLong(3));

  private final ReaderDatabase database;

  ProgressTable(ReaderDatabase database) {
    this.database = database;
  }

  /**
   * The tally of a segment, which nobody else can change until the transaction ends. The commit
   * need not wait for the disk: rows, tally and token go together, and what a crash takes is folded
   * again.
   */
  Tally lock(String projection, int segment) {
    Optional<Tally> known = tryLock(projection, segment);
    if (known.isEmpty()) {
      database
          .jdbc()
          .update(
              "insert into views.progress values (?, ?, 0, 0, 0) on conflict do nothing",
              projection,
              segment);
      known = tryLock(projection, segment);
    }
    return known.orElseThrow();
  }

  private Optional<Tally> tryLock(String projection, int segment) {
    return database
        .jdbc()
        .query(
            "select position, events_folded, events_hash,"
                + " set_config('synchronous_commit', 'off', true) from views.progress"
                + " where projection = ? and segment = ? for update",
            TALLY,
            projection,
            segment)
        .stream()
        .findFirst();
  }

  /** The tallies of all segments, which nobody else can change until the transaction ends. */
  List<Tally> lockAll(String projection) {
    return database
        .jdbc()
        .query(
            "select position, events_folded, events_hash from views.progress"
                + " where projection = ? order by segment for update",
            TALLY,
            projection);
  }

  void put(String projection, int segment, Tally tally) {
    database
        .jdbc()
        .update(
            "update views.progress set position = ?, events_folded = ?, events_hash = ?"
                + " where projection = ? and segment = ?",
            tally.position(),
            tally.events(),
            tally.hash(),
            projection,
            segment);
  }

  /** Replaces the tallies of all segments by one, kept with the first. */
  void replace(String projection, int segments, Tally tally) {
    database.jdbc().update("delete from views.progress where projection = ?", projection);
    for (int segment = 0; segment < segments; segment++) {
      Tally share = segment == 0 ? tally : Tally.NONE.through(tally.position());
      lock(projection, segment);
      put(projection, segment, share);
    }
  }

  /** All segments together: events of all, through the position of the slowest. */
  Tally sum(String projection) {
    List<Tally> segments =
        database
            .jdbc()
            .query(
                "select position, events_folded, events_hash from views.progress"
                    + " where projection = ?",
                TALLY,
                projection);
    return sum(segments);
  }

  static Tally sum(List<Tally> segments) {
    return new Tally(
        segments.stream().mapToLong(Tally::position).min().orElse(0),
        segments.stream().mapToLong(Tally::events).sum(),
        segments.stream().mapToLong(Tally::hash).sum());
  }

  /** From where a segment that is new has to fold; empty if the projection never was. */
  OptionalLong start(String projection) {
    List<Long> positions =
        database
            .jdbc()
            .queryForList(
                "select position from views.progress where projection = ?", Long.class, projection);
    return positions.stream().mapToLong(Long::longValue).min();
  }
}
