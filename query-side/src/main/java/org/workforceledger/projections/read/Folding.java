package org.workforceledger.projections.read;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.Event;
import org.workforceledger.log.Recorded;

/**
 * Rows in memory while events are folded into them: a live batch, or all of a rebuild. Events at or
 * before the tally's position have been folded already and are passed over, so that being told
 * twice does no harm.
 */
final class Folding<R> {

  /** A row and the position of the event that last changed it. */
  record Row<R>(R value, long position) {}

  private final Projection<R> projection;
  private final Map<String, Row<R>> rows = new HashMap<>();
  private Tally tally;

  Folding(Projection<R> projection, Tally tally) {
    this.projection = projection;
    this.tally = tally;
  }

  /** Rows as they are stored. */
  void start(Map<String, R> stored) {
    stored.forEach((key, row) -> rows.put(key, new Row<>(row, 0)));
  }

  /** Folds events in the order of the log, of those partitions that are ours. */
  void fold(Collection<LogEvent> events, Predicate<String> isOurs) {
    long from = tally.position();
    for (LogEvent event : events) {
      if (event.position() > from) {
        tally = tally.through(event.position());
        if (isOurs.test(event.partition(projection))) {
          fold(event);
        }
      }
    }
  }

  private void fold(LogEvent event) {
    Recorded<Event> entry = event.entry();
    try {
      for (String key : event.keys(projection)) {
        rows.compute(
            key, (_, row) -> folded(key, row == null ? null : row.value(), requireNonNull(entry)));
      }
    } catch (RuntimeException e) {
      throw new FoldFailure(projection.name(), event.position(), e);
    }
    tally = tally.with(event.position(), event.eventId());
  }

  private Row<R> folded(String key, @Nullable R row, Recorded<Event> event) {
    return new Row<>(projection.fold(key, row, event), event.position());
  }

  /** Says that nothing more lies before a position. */
  void through(long position) {
    tally = tally.through(position);
  }

  Tally tally() {
    return tally;
  }

  /** The rows that events after a position changed. */
  Map<String, Row<R>> changedAfter(long position) {
    Map<String, Row<R>> changed = new HashMap<>(rows);
    changed.values().removeIf(row -> row.position() <= position);
    return changed;
  }
}
