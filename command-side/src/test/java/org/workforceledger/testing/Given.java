package org.workforceledger.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.hamcrest.BaseMatcher;
import org.hamcrest.Description;
import org.jspecify.annotations.Nullable;
import org.workforceledger.hours.api.WorkEvent;
import org.workforceledger.ledger.Command;
import org.workforceledger.ledger.Event;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.log.write.Decision;
import org.workforceledger.log.write.Facts;
import org.workforceledger.log.write.TargetStreams;

/** An aggregate with a history in a world; one command decides its fate. */
public final class Given<T> {

  private final Class<T> type;
  private final Function<String, T> begin;
  private final InMemoryFacts facts;
  private final List<Event> history = new ArrayList<>();

  public Given(Class<T> type, Function<String, T> begin, InMemoryFacts facts) {
    this.type = type;
    this.begin = begin;
    this.facts = facts;
  }

  /** Events of the aggregate itself, which the rest of the world knows too. */
  public Given<T> history(Event... events) {
    facts.with(events);
    history.addAll(List.of(events));
    return this;
  }

  /** Set up as {@code AggregateType} does it for the application. */
  private TestExecutor<T> fixture() {
    AggregateTestFixture<T> fixture = new AggregateTestFixture<>(type);
    fixture.registerInjectableResource((Facts) facts);
    AggregateAnnotationCommandHandler<T> handler =
        AggregateAnnotationCommandHandler.<T>builder()
            .aggregateType(type)
            .repository(fixture.getRepository())
            .parameterResolverFactory(
                MultiParameterResolverFactory.ordered(
                    ClasspathParameterResolverFactory.forClass(type),
                    new SimpleResourceParameterResolverFactory(List.of(facts))))
            .commandTargetResolver(new TargetStreams())
            .creationPolicyAggregateFactory(id -> begin.apply(String.valueOf(id)))
            .build();
    handler
        .supportedCommandNames()
        .forEach(name -> fixture.registerCommandHandler(name, handler::handle));
    return history.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(history);
  }

  /** What a command that must be taken leads to; its events are those that the aggregate stored. */
  public Decision<?> when(Command command) {
    Captor captor = new Captor();
    var result =
        fixture()
            .when(command)
            .expectSuccessfulHandlerExecution()
            .expectResultMessagePayloadMatching(captor);
    Decision<?> decision = (Decision<?>) Objects.requireNonNull(captor.seen);
    result.expectEvents(decision.events().toArray());
    return decision;
  }

  /** The only event of a command that must be taken. */
  public <E extends Event> E when(Command command, Class<E> event) {
    Decision<?> decision = when(command);
    assertThat(decision.events()).hasSize(1);
    return event.cast(decision.events().getFirst());
  }

  /** The clauses that the fact breaches. */
  public List<String> flags(Command command) {
    return when(command).events().stream()
        .flatMap(event -> ((WorkEvent) event).flags().stream())
        .map(flag -> flag.clause())
        .toList();
  }

  /** Why a command is not taken. */
  public Refusal refuses(Command command) {
    Captor captor = new Captor();
    fixture().when(command).expectException(captor).expectNoEvents();
    return (Refusal) Objects.requireNonNull(captor.seen);
  }

  /** The clause or field, after the kind: {@code RULE 8.1}. */
  public String refusal(Command command) {
    Refusal refusal = refuses(command);
    return refusal.kind() + " " + refusal.reference();
  }

  private static final class Captor extends BaseMatcher<Object> {
    private @Nullable Object seen;

    @Override
    public boolean matches(@Nullable Object actual) {
      seen = actual;
      return actual != null;
    }

    @Override
    public void describeTo(Description description) {
      description.appendText("anything");
    }
  }
}
