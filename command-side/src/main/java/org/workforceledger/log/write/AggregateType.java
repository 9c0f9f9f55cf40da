package org.workforceledger.log.write;

import java.util.List;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.lock.NullLockFactory;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.Repository;

/**
 * An aggregate class that a capability brings, and how one begins for a stream without events.
 *
 * <p>Locks are not needed: the pen has one holder.
 */
public record AggregateType<T>(Class<T> type, Function<String, T> begin) {

  void subscribe(CommandBus bus, EventStore store, StreamCache cache, Facts facts) {
    ParameterResolverFactory parameters = parameters(facts);
    Repository<T> repository =
        EventSourcingRepository.builder(type)
            .eventStore(store)
            .cache(cache)
            .lockFactory(NullLockFactory.INSTANCE)
            .parameterResolverFactory(parameters)
            .build();
    AggregateAnnotationCommandHandler.<T>builder()
        .aggregateType(type)
        .repository(repository)
        .parameterResolverFactory(parameters)
        .commandTargetResolver(new TargetStreams())
        .creationPolicyAggregateFactory(id -> begin.apply(String.valueOf(id)))
        .build()
        .subscribe(bus);
  }

  private ParameterResolverFactory parameters(Facts facts) {
    return MultiParameterResolverFactory.ordered(
        ClasspathParameterResolverFactory.forClass(type),
        new SimpleResourceParameterResolverFactory(List.of(facts)));
  }
}
