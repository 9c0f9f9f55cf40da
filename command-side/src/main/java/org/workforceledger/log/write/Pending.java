package org.workforceledger.log.write;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.workforceledger.ledger.Event;

/**
 * The events that the batch under decision has made and the log does not have yet. Positions are
 * given when the batch is written.
 */
final class Pending {

  private final List<DomainEventMessage<?>> events = new ArrayList<>();

  void add(DomainEventMessage<?> event) {
    events.add(event);
  }

  /** How many there are: a mark to return to. */
  int mark() {
    return events.size();
  }

  List<DomainEventMessage<?>> since(int mark) {
    return List.copyOf(events.subList(mark, events.size()));
  }

  /** Those of one stream from a sequence on. */
  List<DomainEventMessage<?>> of(String stream, long firstSequence) {
    return events.stream()
        .filter(event -> event.getAggregateIdentifier().equals(stream))
        .filter(event -> event.getSequenceNumber() >= firstSequence)
        .toList();
  }

  /** Forgets what came after a mark and says which streams it was in. */
  Set<String> rollBackTo(int mark) {
    List<DomainEventMessage<?>> undone = events.subList(mark, events.size());
    Set<String> streams = new LinkedHashSet<>();
    undone.forEach(event -> streams.add(event.getAggregateIdentifier()));
    undone.clear();
    return streams;
  }

  static Event payload(DomainEventMessage<?> event) {
    return (Event) event.getPayload();
  }
}
