package org.workforceledger.projections.read;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.Event;
import org.workforceledger.log.Recorded;

/** A row that keeps every event of one thing, so that any past state of it can be folded. */
public record History(List<Recorded<Event>> events) {

  static final History EMPTY = new History(List.of());

  History with(Recorded<Event> event) {
    List<Recorded<Event>> all = new ArrayList<>(events);
    all.add(event);
    return new History(List.copyOf(all));
  }

  /** The events of a kind that were recorded by an instant, or all of them for null. */
  public <E extends Event> List<Recorded<E>> of(Class<E> kind, @Nullable Instant knownAt) {
    return events.stream()
        .filter(entry -> knownAt == null || !entry.recordedAt().isAfter(knownAt))
        .map(entry -> entry.as(kind))
        .toList();
  }
}
