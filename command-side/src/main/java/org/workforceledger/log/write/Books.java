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
import org.workforceledger.disputes.api.DisputeEvent;
import org.workforceledger.disputes.api.OpenDisputes;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.EngagementEvent;
import org.workforceledger.hours.api.RosterBook;
import org.workforceledger.hours.api.RosterEvent;
import org.workforceledger.hours.api.ToilBook;
import org.workforceledger.hours.api.ToilEvent;
import org.workforceledger.hours.api.WorkEvent;
import org.workforceledger.hours.api.WorkYear;
import org.workforceledger.leave.api.LeaveBook;
import org.workforceledger.leave.api.LeaveEvent;
import org.workforceledger.ledger.Event;
import org.workforceledger.log.Streams;
import org.workforceledger.sites.api.Site;
import org.workforceledger.sites.api.SiteEvent;
import org.workforceledger.transfers.api.RequiredTransfer;
import org.workforceledger.transfers.api.TransferEvent;
import org.workforceledger.transfers.api.TransferRequest;
import org.workforceledger.transfers.api.TransferRequestEvent;
import org.workforceledger.vacancies.api.Vacancy;
import org.workforceledger.vacancies.api.VacancyEvent;

/**
 * What other streams come to, for deciders that need facts beyond their own aggregate. Folded once
 * and kept until the stream changes. Only the thread that holds the pen uses it.
 */
public final class Books {

  private static final String CALENDAR = "the calendar of all years";
  private static final String DISPUTES = "the disputes that are open";
  private static final String TRANSFERS = "the required transfers that are open";
  private static final String REQUESTS = "the transfers asked for that are open";

  private final EventStore store;
  private final StreamCache cache;
  private final LogScan scan;
  private final OpenVacancies open;
  private final EngagementSearch engagements;

  Books(EventStore store, JdbcTemplate jdbc, StreamCache cache, Pending pending) {
    this.store = store;
    this.cache = cache;
    this.scan = new LogScan(jdbc, pending);
    this.open = new OpenVacancies(jdbc);
    this.engagements = new EngagementSearch(scan, this::engagement);
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
    return book(Streams.site(siteId), SiteEvent.class, Site::of);
  }

  public Optional<RequiredTransfer> transfer(String transferId) {
    return book(Streams.requiredTransfer(transferId), TransferEvent.class, RequiredTransfer::of);
  }

  public Optional<TransferRequest> transferRequest(String requestId) {
    return book(
        Streams.transferRequest(requestId), TransferRequestEvent.class, TransferRequest::of);
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
    return engagements.all();
  }

  /** The engagements that began in a person's place. */
  public List<Engagement> replacing(String cleanerId) {
    return engagements.replacing(cleanerId);
  }

  /** The engagements that have been at a site. */
  public List<Engagement> engagementsAt(String siteId) {
    return engagements.at(siteId);
  }

  public Optional<Vacancy> vacancy(String vacancyId) {
    return book(Streams.vacancy(vacancyId), VacancyEvent.class, Vacancy::of);
  }

  /** Which vacancies there are, and which are open. */
  OpenVacancies vacancies() {
    return open;
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

  /** The disputes that are open; kept until one of them changes. */
  public OpenDisputes disputes() {
    return kept(DISPUTES, () -> OpenDisputes.of(scan.all(DisputeEvent.class)));
  }

  /** The required transfers that are open; kept until one of them changes. */
  public List<RequiredTransfer> openTransfers() {
    return kept(TRANSFERS, () -> RequiredTransfer.open(scan.all(TransferEvent.class)));
  }

  /** The transfers asked for that are open; kept until one of them changes. */
  public List<TransferRequest> openTransferRequests() {
    return kept(REQUESTS, () -> TransferRequest.open(scan.all(TransferRequestEvent.class)));
  }

  /** Forgets what an event in this stream may have changed. */
  void changed(String stream) {
    cache.evictBook(stream);
    open.changed(stream);
    if (stream.startsWith("school-year-")) {
      cache.evictBook(CALENDAR);
    }
    if (stream.startsWith("dispute-")) {
      cache.evictBook(DISPUTES);
    }
    if (stream.startsWith(Streams.requiredTransfer(""))) {
      cache.evictBook(TRANSFERS);
    }
    if (stream.startsWith(Streams.transferRequest(""))) {
      cache.evictBook(REQUESTS);
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
