package org.workforceledger.log.write;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.workforceledger.calendar.api.SchoolYearEvent;
import org.workforceledger.hours.api.Cause;
import org.workforceledger.hours.api.Posting;
import org.workforceledger.hours.api.WorkCommand.AccountDays;
import org.workforceledger.hours.api.WorkEvent;
import org.workforceledger.ledger.Command;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.log.Streams;
import org.workforceledger.testing.InMemoryFacts;

/** The aggregates, automations and rules of the application, without a database. */
final class InMemoryLedger {

  /** What the application's rooms bring; they hold no state of a ledger. */
  private static final AnnotationConfigApplicationContext ROOMS = rooms();

  private static final List<Automation> AUTOMATIONS =
      List.copyOf(ROOMS.getBeansOfType(Automation.class).values());

  private final InMemoryFacts facts = new InMemoryFacts();
  private final StreamCache cache = new StreamCache(1000);
  private final SimpleCommandBus bus = SimpleCommandBus.builder().build();
  private final StreamsInMemory storage = new StreamsInMemory();
  private final EventStore store = EmbeddedEventStore.builder().storageEngine(storage).build();
  private final List<DomainEventMessage<?>> fresh = new ArrayList<>();
  private final Map<String, Long> totals = new TreeMap<>();

  InMemoryLedger() {
    store.subscribe(events -> events.forEach(event -> take((DomainEventMessage<?>) event)));
    ROOMS
        .getBeansOfType(AggregateType.class)
        .values()
        .forEach(aggregate -> aggregate.subscribe(bus, store, cache, facts));
  }

  /** Forgets everything: to look into aggregate classes anew takes longer than a year of work. */
  void clear() {
    facts.clear();
    cache.clear();
    storage.clear();
    fresh.clear();
    totals.clear();
  }

  private static AnnotationConfigApplicationContext rooms() {
    AnnotationConfigApplicationContext rooms = new AnnotationConfigApplicationContext();
    rooms.scan(
        "org.workforceledger.calendar.write",
        "org.workforceledger.sites.write",
        "org.workforceledger.employment.write",
        "org.workforceledger.hours.write",
        "org.workforceledger.hours.automation",
        "org.workforceledger.leave.write");
    rooms.addBeanFactoryPostProcessor(
        beans -> ((BeanDefinitionRegistry) beans).removeBeanDefinition("calendarWatch"));
    rooms.refresh();
    return rooms;
  }

  private void take(DomainEventMessage<?> event) {
    facts.add(event.getAggregateIdentifier(), Pending.payload(event));
    fresh.add(event);
    if (event.getPayload() instanceof WorkEvent work) {
      for (Posting posting : work.postings()) {
        String key = work.engagementId() + " " + posting.date() + " " + posting.account();
        totals.merge(key, posting.seconds(), Long::sum);
      }
    }
  }

  /** Carries out a command with all that follows; says why not where it is refused. */
  Optional<Refusal> send(Command command) {
    Deque<Command> todo = new ArrayDeque<>();
    try {
      todo.add(new Addressing(facts).address(command));
      while (!todo.isEmpty()) {
        dispatch(todo.poll());
        List<DomainEventMessage<?>> events = List.copyOf(fresh);
        fresh.clear();
        events.forEach(event -> todo.addAll(consequences(event)));
      }
      return Optional.empty();
    } catch (Refusal refusal) {
      return Optional.of(refusal);
    }
  }

  private void dispatch(Command command) {
    AtomicReference<CommandResultMessage<?>> result = new AtomicReference<>();
    bus.dispatch(new GenericCommandMessage<>(command), (_, answer) -> result.set(answer));
    CommandResultMessage<?> answer = Objects.requireNonNull(result.get());
    if (answer.isExceptional()) {
      throw (RuntimeException) answer.exceptionResult();
    }
  }

  private List<Command> consequences(DomainEventMessage<?> event) {
    List<Command> commands = new ArrayList<>();
    var recorded = LogTable.recorded(event, 0);
    AUTOMATIONS.forEach(automation -> commands.addAll(automation.after(recorded, facts)));
    if (recorded.event() instanceof SchoolYearEvent changed) {
      facts.engagements().forEach(e -> commands.addAll(accountDays(e.engagementId(), changed)));
    }
    return commands;
  }

  /** What the crediting of rosters sends once a calendar has changed. */
  private static List<AccountDays> accountDays(String engagementId, SchoolYearEvent changed) {
    List<AccountDays> commands = new ArrayList<>();
    Cause cause = new Cause("calendar", Streams.schoolYear(changed.year()), 0);
    LocalDate from = LocalDate.of(changed.year(), 1, 1);
    LocalDate to = LocalDate.of(changed.year(), 12, 31);
    LocalDate monday = Streams.firstDayOfWorkYear(changed.year());
    if (from.isBefore(monday)) {
      commands.add(new AccountDays("c1", engagementId, from, from, monday.minusDays(1), cause));
    }
    commands.add(new AccountDays("c1", engagementId, monday, monday, to, cause));
    return commands;
  }

  /** Seconds by engagement, day and account, without what came to nothing. */
  Map<String, Long> totals() {
    Map<String, Long> left = new TreeMap<>(totals);
    left.values().removeIf(seconds -> seconds == 0);
    return left;
  }

  InMemoryFacts facts() {
    return facts;
  }
}
