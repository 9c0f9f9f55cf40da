package org.workforceledger.log.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/** Events by stream for as long as a test wants them; nobody reads them as one log. */
final class StreamsInMemory implements EventStorageEngine {

  private final Map<String, List<DomainEventMessage<?>>> streams = new HashMap<>();

  void clear() {
    streams.clear();
  }

  @Override
  public void appendEvents(List<? extends EventMessage<?>> events) {
    for (EventMessage<?> event : events) {
      DomainEventMessage<?> of = (DomainEventMessage<?>) event;
      streams.computeIfAbsent(of.getAggregateIdentifier(), _ -> new ArrayList<>()).add(of);
    }
  }

  @Override
  public DomainEventStream readEvents(String stream, long firstSequence) {
    return DomainEventStream.of(
        List.copyOf(streams.getOrDefault(stream, List.of())).stream()
            .filter(event -> event.getSequenceNumber() >= firstSequence));
  }

  @Override
  public Stream<? extends TrackedEventMessage<?>> readEvents(
      @Nullable TrackingToken token, boolean mayBlock) {
    throw new UnsupportedOperationException("nobody reads the log as one");
  }

  @Override
  public void storeSnapshot(DomainEventMessage<?> snapshot) {
    throw new UnsupportedOperationException("streams are short");
  }

  @Override
  public Optional<DomainEventMessage<?>> readSnapshot(String stream) {
    return Optional.empty();
  }
}
