package org.workforceledger.testing;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.workforceledger.calendar.api.SchoolYearEvent;
import org.workforceledger.committees.api.QuarterEvent;
import org.workforceledger.disputes.api.DisputeEvent;
import org.workforceledger.employment.api.EngagementEvent;
import org.workforceledger.employment.api.ScreeningEvent;
import org.workforceledger.hours.api.RosterEvent;
import org.workforceledger.hours.api.ToilEvent;
import org.workforceledger.hours.api.WorkEvent;
import org.workforceledger.leave.api.LeaveEvent;
import org.workforceledger.ledger.Event;
import org.workforceledger.log.EventJson;
import org.workforceledger.log.EventTypes;
import org.workforceledger.log.Streams;
import org.workforceledger.runtime.database.LedgerDatabase;
import org.workforceledger.runtime.keys.PersonKeys;
import org.workforceledger.sites.api.SiteEvent;
import org.workforceledger.transfers.api.TransferEvent;
import org.workforceledger.transfers.api.TransferRequestEvent;
import org.workforceledger.vacancies.api.VacancyEvent;

/** A database of its own with an empty log, on one PostgreSQL for all tests. */
public final class TestLog implements AutoCloseable {

  private static final AtomicInteger DATABASES = new AtomicInteger();
  private static final Instant DEFAULT_TIME = Instant.parse("2025-07-01T00:00:00Z");

  private final LedgerDatabase database;
  private final HikariDataSource owner;
  private final JdbcTemplate jdbc;
  private Instant now = DEFAULT_TIME;

  private static final class Server {
    static final EmbeddedPostgres POSTGRES = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder().start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  public TestLog() {
    String name = "ledger" + DATABASES.incrementAndGet();
    new JdbcTemplate(Server.POSTGRES.getPostgresDatabase()).execute("create database " + name);
    database = new LedgerDatabase(Server.POSTGRES.getJdbcUrl("postgres", name), "postgres", "");
    owner = database.pool("postgres", 3);
    jdbc = new JdbcTemplate(owner);
    Flyway.configure()
        .dataSource(owner)
        .schemas("command")
        .locations("filesystem:../command-side/src/main/resources/db/command")
        .load()
        .migrate();
  }

  public LedgerDatabase database() {
    return database;
  }

  public JdbcTemplate jdbc() {
    return jdbc;
  }

  public PersonKeys keys() {
    return new PersonKeys(jdbc, Instant::now);
  }

  /** The recorded time of what is appended from now on. */
  public TestLog at(String instant) {
    now = Instant.parse(instant);
    return this;
  }

  /** Appends an event to its own stream and gives its position. */
  public long append(Event event) {
    return append(event, Map.of("actor", "hr", "source", "payroll"));
  }

  public long append(Event event, Map<String, String> metadata) {
    return append(streamOf(event), event, metadata);
  }

  /** Appends an event to a stream and gives its position. */
  public long append(String stream, Event event, Map<String, String> metadata) {
    Long position =
        jdbc.queryForObject(
            """
            insert into ledger.event
              (event_id, stream, sequence, stream_type, type, revision, recorded_at, payload, metadata)
            select ?, ?, count(*), 'test', ?, ?, ?, ?, ? from ledger.event where stream = ?
            returning position
            """,
            Long.class,
            UUID.randomUUID(),
            stream,
            EventTypes.nameOf(event.getClass()),
            EventTypes.revisionOf(event.getClass()),
            now.atOffset(ZoneOffset.UTC),
            EventJson.write(event),
            EventJson.mapper().writeValueAsString(metadata),
            stream);
    return Objects.requireNonNull(position);
  }

  private static String streamOf(Event event) {
    return switch (event) {
      case SchoolYearEvent e -> Streams.schoolYear(e.year());
      case SiteEvent e -> Streams.site(e.siteId());
      case EngagementEvent e -> Streams.engagement(e.engagementId());
      case ScreeningEvent e -> Streams.screening(e.trialId());
      case RosterEvent e -> Streams.roster(e.engagementId());
      case ToilEvent e -> Streams.toil(e.engagementId());
      case LeaveEvent e -> Streams.leave(e.engagementId());
      case VacancyEvent e -> Streams.vacancy(e.vacancyId());
      case QuarterEvent e -> Streams.quarter(e.quarter());
      case TransferEvent e -> Streams.requiredTransfer(e.transferId());
      case TransferRequestEvent e -> Streams.transferRequest(e.requestId());
      case DisputeEvent e -> Streams.dispute(e.disputeId());
      case WorkEvent e ->
          e.postings().isEmpty()
              ? Streams.work(e.engagementId(), 2025)
              : Streams.work(e.engagementId(), e.postings().getFirst().date());
      default -> throw new IllegalArgumentException("no stream for " + event);
    };
  }

  @Override
  public void close() {
    owner.close();
  }
}
