package org.workforceledger.log.write;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.jdbc.core.JdbcTemplate;
import org.workforceledger.calendar.api.SchoolCalendar;
import org.workforceledger.calendar.api.SchoolYear;
import org.workforceledger.calendar.api.SchoolYearEvent;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.EngagementEvent;
import org.workforceledger.employment.api.EngagementEvent.CleanerEngaged;
import org.workforceledger.employment.api.EngagementEvent.CleanerTransferred;
import org.workforceledger.hours.api.RosterBook;
import org.workforceledger.hours.api.RosterEvent;
import org.workforceledger.hours.api.ToilBook;
import org.workforceledger.hours.api.ToilEvent;
import org.workforceledger.hours.api.WorkEvent;
import org.workforceledger.hours.api.WorkYear;
import org.workforceledger.leave.api.LeaveBook;
import org.workforceledger.leave.api.LeaveEvent;
import org.workforceledger.ledger.Event;
import org.workforceledger.log.EventTypes;
import org.workforceledger.log.Streams;
import org.workforceledger.sites.api.Site;
import org.workforceledger.sites.api.SiteEvent;
import org.workforceledger.vacancies.api.Vacancy;
import org.workforceledger.vacancies.api.VacancyEvent;

/**
 * What other streams come to, for deciders that need facts beyond their own aggregate. Folded once
 * and kept until the stream changes. Only the thread that holds the pen uses it.
 */
public final class Books {

  private static final String CALENDAR = "the calendar of all years";

  private final EventStore store;
  private final StreamCache cache;
  private final LogScan scan;
  private final OpenVacancies open;

  Books(EventStore store, JdbcTemplate jdbc, StreamCache cache, Pending pending) {
    this.store = store;
    this.cache = cache;
    this.scan = new LogScan(jdbc, pending);
    this.open = new OpenVacancies(jdbc);
  }

  public Optional<Engagement> engagement(String engagementId) {
    return book(Streams.engagement(engagementId), EngagementEvent.class, Engagement::of);
  }

  public RosterBook rosters(String engagementId) {
    return book(Streams.roster(engagementId), RosterEvent.class, RosterBook::of);
  }

  public LeaveBook leave(String engagementId) {
    return book(Streams.leave(engagementId), LeaveEvent.class, LeaveBook::of);
  }

  public ToilBook toil(String engagementId) {
    return book(Streams.toil(engagementId), ToilEvent.class, ToilBook::of);
  }

  /** One engagement's work; to be read, never applied to. */
  public WorkYear work(String engagementId, int workYear) {
    return book(Streams.work(engagementId, workYear), WorkEvent.class, WorkYear::of);
  }

  public Optional<Site> site(String siteId) {
    return book(
        Streams.site(siteId),
        SiteEvent.class,
        events -> {
          Site site = null;
          for (SiteEvent event : events) {
            site = Site.evolve(site, event);
          }
          return Optional.ofNullable(site);
        });
  }

  /** Every published year. */
  public SchoolCalendar calendar() {
    return kept(
        CALENDAR,
        () -> {
          Map<Integer, SchoolYear> years = new HashMap<>();
          for (SchoolYearEvent event : scan.all(SchoolYearEvent.class)) {
            years.compute(event.year(), (_, before) -> SchoolYear.evolve(before, event));
          }
          return new SchoolCalendar(Map.copyOf(years));
        });
  }

  /** Every engagement, straight from the log. */
  public List<Engagement> engagements() {
    Map<String, Engagement> engagements = new LinkedHashMap<>();
    for (EngagementEvent event : scan.all(EngagementEvent.class)) {
      engagements.compute(event.engagementId(), (_, before) -> Engagement.evolve(before, event));
    }
    return List.copyOf(engagements.values());
  }

  /** The engagements that began in a person's place; found by the words, for they are few. */
  public List<Engagement> replacing(String cleanerId) {
    List<EngagementEvent> begun =
        scan.all(
            EngagementEvent.class,
            "type = ? and strpos(payload, ?) > 0",
            EventTypes.nameOf(CleanerEngaged.class),
            "\"" + cleanerId + "\"");
    return begun.stream()
        .filter(CleanerEngaged.class::isInstance)
        .filter(event -> cleanerId.equals(((CleanerEngaged) event).backfillFor()))
        .flatMap(event -> engagement(event.engagementId()).stream())
        .toList();
  }

  /** The engagements that have been at a site; found by the words too. */
  public List<Engagement> engagementsAt(String siteId) {
    return scan
        .all(
            EngagementEvent.class,
            "type = any(?) and strpos(payload, ?) > 0",
            new String[] {
              EventTypes.nameOf(CleanerEngaged.class), EventTypes.nameOf(CleanerTransferred.class)
            },
            "\"" + siteId + "\"")
        .stream()
        .map(EngagementEvent::engagementId)
        .distinct()
        .flatMap(id -> engagement(id).stream())
        .toList();
  }

  public Optional<Vacancy> vacancy(String vacancyId) {
    return book(Streams.vacancy(vacancyId), VacancyEvent.class, Vacancy::of);
  }

  /** Every vacancy whose process is open. */
  public List<Vacancy> openVacancies() {
    return open.all(this::vacancy);
  }

  /** Every site, by id, straight from the log. */
  public Map<String, Site> sites() {
    Map<String, Site> sites = new LinkedHashMap<>();
    for (SiteEvent event : scan.all(SiteEvent.class)) {
      sites.compute(event.siteId(), (_, before) -> Site.evolve(before, event));
    }
    return sites;
  }

  /** Forgets everything, after events that it knew were not stored. */
  void forgetAll() {
    cache.clear();
    open.forgetAll();
  }

  /** Forgets what an event in this stream may have changed. */
  void changed(String stream) {
    cache.evictBook(stream);
    open.changed(stream);
    if (stream.startsWith("school-year-")) {
      cache.evictBook(CALENDAR);
    }
  }

  private <E extends Event, B> B book(String stream, Class<E> kind, Function<List<E>, B> fold) {
    return kept(
        stream,
        () ->
            fold.apply(
                store.readEvents(stream).asStream().map(e -> kind.cast(e.getPayload())).toList()));
  }

  @SuppressWarnings("unchecked")
  private <B> B kept(String key, Supplier<B> load) {
    Object book = cache.book(key);
    if (book == null) {
      book = load.get();
      cache.keepBook(key, book);
    }
    return (B) book;
  }
}
