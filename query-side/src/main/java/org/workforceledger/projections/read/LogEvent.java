package org.workforceledger.projections.read;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.Event;
import org.workforceledger.log.Recorded;

/**
 * An entry of the log on its way through a projection. Every one is counted; only those of the
 * projection's types are decoded.
 *
 * @param entry null if the projection folds no such event
 */
record LogEvent(long position, UUID eventId, String stream, @Nullable Recorded<Event> entry) {

  /**
   * @throws FoldFailure if the code cannot read the entry
   */
  static LogEvent of(LogEntry entry, Projection<?> projection) {
    boolean folded = projection.types().contains(entry.type());
    try {
      return new LogEvent(
          entry.position(), entry.eventId(), entry.stream(), folded ? entry.decode() : null);
    } catch (RuntimeException e) {
      throw new FoldFailure(projection.name(), entry.position(), e);
    }
  }

  /** What the event belongs to, so that each is counted by one segment. */
  String partition(Projection<?> projection) {
    return entry == null ? stream : projection.partition(entry.event());
  }

  /** The rows that the event changes; none if it is not folded. */
  Collection<String> keys(Projection<?> projection) {
    return entry == null ? List.of() : projection.keys(entry.event());
  }
}
