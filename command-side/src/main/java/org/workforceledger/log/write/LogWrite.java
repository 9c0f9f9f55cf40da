package org.workforceledger.log.write;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.workforceledger.ledger.Event;
import org.workforceledger.log.Metadata;
import org.workforceledger.log.Recorded;
import org.workforceledger.runtime.database.LedgerDatabase;
import org.workforceledger.runtime.keys.PersonKeys;
import org.workforceledger.runtime.web.LedgerClock;

/** Puts the writing end together: schema, storage, aggregates, automations, and the one pen. */
@Configuration(proxyBeanMethods = false)
class LogWrite {

  private static final Logger LOG = LoggerFactory.getLogger(LogWrite.class);
  private static final int WRITER_CONNECTIONS = 4;
  private static final int STREAMS_KEPT = 40_000;

  /**
   * The pen sends the same few statements all the time and looks everything up by an index:
   * planning them anew would cost more than they do, and tables grow faster than their statistics.
   */
  private static final String[] PLANNED_ONCE = {
    "set plan_cache_mode = force_generic_plan",
    "set enable_seqscan = off",
    "set enable_hashjoin = off",
    "set enable_mergejoin = off",
    "set jit = off"
  };

  /** The schema of the log, prepared before anything uses it. */
  record PreparedLog(int migrations) {}

  @Bean
  PreparedLog preparedLog(LedgerDatabase database) {
    try (HikariDataSource owner = database.ownerPool()) {
      return new PreparedLog(
          Flyway.configure()
              .dataSource(owner)
              .locations("classpath:db/command")
              .schemas("command")
              .load()
              .migrate()
              .migrationsExecuted);
    }
  }

  @Bean
  @DependsOn("preparedLog")
  HikariDataSource writerDataSource(LedgerDatabase database) {
    return database.pool(LedgerDatabase.WRITER, WRITER_CONNECTIONS, PLANNED_ONCE);
  }

  @Bean
  JdbcTemplate writerJdbc(@Qualifier("writerDataSource") HikariDataSource writer) {
    return new JdbcTemplate(writer);
  }

  @Bean
  CalendarChanges calendarChanges(@Qualifier("writerJdbc") JdbcTemplate jdbc) {
    return new CalendarChanges(jdbc);
  }

  @Bean
  CommandQueue commandQueue(
      @Qualifier("writerDataSource") HikariDataSource dataSource,
      @Qualifier("writerJdbc") JdbcTemplate jdbc,
      LedgerClock clock,
      PersonKeys keys,
      List<AggregateType<?>> aggregates,
      List<Automation> automations,
      ObjectProvider<Written> written) {
    Pending pending = new Pending();
    StreamCache cache = new StreamCache(STREAMS_KEPT);
    GenericEventMessage.clock = clock;
    EventStore store =
        EmbeddedEventStore.builder().storageEngine(new LogStorage(dataSource, pending)).build();
    Books books = new Books(store, jdbc, cache, pending);
    Claims claims = new Claims(jdbc);
    LogTable log = new LogTable(jdbc);
    Facts facts = new LoggedFacts(books, claims, clock, () -> log.head() + pending.mark());
    CommandBus bus = bus();
    aggregates.forEach(aggregate -> aggregate.subscribe(bus, store, cache, facts));
    Writer writer =
        new Writer(
            new TransactionTemplate(new JdbcTransactionManager(dataSource)),
            log,
            new Desk(pending, cache, books, claims),
            new Receipts(),
            new Deciding(bus, pending, cache, books, claims, facts, automations),
            keys,
            new Hearers(written),
            clock);
    return new CommandQueue(writer);
  }

  /** Those who hear of what was written; some of them need the queue, so that they come later. */
  private static final class Hearers implements Consumer<List<Recorded<Event>>> {
    private final ObjectProvider<Written> provider;
    private @Nullable List<Written> all;

    Hearers(ObjectProvider<Written> provider) {
      this.provider = provider;
    }

    @Override
    public void accept(List<Recorded<Event>> events) {
      List<Written> hearers = all;
      if (hearers == null) {
        hearers = provider.stream().toList();
        all = hearers;
      }
      hearers.forEach(each -> tell(each, events));
    }
  }

  /** What is stored is stored, whatever those who hear of it make of it. */
  private static void tell(Written listener, List<Recorded<Event>> events) {
    try {
      listener.accept(events);
    } catch (RuntimeException e) {
      LOG.warn("the news of {} events was not heard: {}", events.size(), e.getMessage());
    }
  }

  /** Events carry the metadata of the command that made them. */
  private static CommandBus bus() {
    SimpleCommandBus bus = SimpleCommandBus.builder().build();
    bus.registerHandlerInterceptor(
        new CorrelationDataInterceptor<>(
            new SimpleCorrelationDataProvider(
                Metadata.ACTOR,
                Metadata.SOURCE,
                Metadata.COMMAND,
                Metadata.COMMAND_ID,
                Metadata.IDEMPOTENCY_KEY,
                Metadata.CORRELATION,
                Metadata.REASON,
                Metadata.SIMULATED_TIME)));
    return bus;
  }
}
