package org.workforceledger.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.workforceledger.calendar.api.SchoolCalendar;
import org.workforceledger.calendar.api.SchoolYear;
import org.workforceledger.calendar.api.SchoolYearEvent;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.EngagementEvent;
import org.workforceledger.employment.api.EngagementEvent.CleanerEngaged;
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
import org.workforceledger.log.write.Claims.Claim;
import org.workforceledger.log.write.Claims.Key;
import org.workforceledger.log.write.Claims.Kind;
import org.workforceledger.log.write.EventClaims;
import org.workforceledger.log.write.Facts;
import org.workforceledger.sites.api.Site;
import org.workforceledger.sites.api.SiteEvent;
import org.workforceledger.vacancies.api.Vacancy;
import org.workforceledger.vacancies.api.VacancyEvent;

/** The world as a list of events makes it. */
public final class InMemoryFacts implements Facts {

  private final Map<String, List<Event>> streams = new LinkedHashMap<>();
  private final Map<String, WorkYear> work = new HashMap<>();
  private final Map<String, Object> books = new HashMap<>();
  private final List<CleanerEngaged> engaged = new ArrayList<>();
  private final Map<Integer, SchoolYear> years = new HashMap<>();
  private final Map<String, Site> sites = new LinkedHashMap<>();
  private final Map<Key, Claim> claims = new HashMap<>();
  private LocalDate today = LocalDate.parse("2026-02-27");

  public InMemoryFacts today(String date) {
    today = LocalDate.parse(date);
    return this;
  }

  /** Forgets every event. */
  public void clear() {
    streams.clear();
    work.clear();
    books.clear();
    engaged.clear();
    years.clear();
    sites.clear();
    claims.clear();
  }

  /** Events of aggregates whose stream follows from the event. */
  public InMemoryFacts with(Event... events) {
    Stream.of(events).forEach(event -> add(Known.streamOf(event), event));
    return this;
  }

  public void add(String stream, Event event) {
    streams.computeIfAbsent(stream, _ -> new ArrayList<>()).add(event);
    fold(stream, event);
    Claim claim = EventClaims.of(event, stream, this::claim);
    if (claim != null) {
      claims.put(claim.key(), claim);
    }
  }

  /** Work is applied as it comes, since a year has hundreds; small books are folded when asked. */
  private void fold(String stream, Event event) {
    books.remove(stream);
    switch (event) {
      case WorkEvent e -> work.computeIfAbsent(stream, _ -> new WorkYear()).apply(e);
      case SchoolYearEvent e -> years.compute(e.year(), (_, old) -> SchoolYear.evolve(old, e));
      case SiteEvent e -> sites.compute(e.siteId(), (_, old) -> Site.evolve(old, e));
      case CleanerEngaged e -> engaged.add(e);
      default -> {}
    }
  }

  @SuppressWarnings("unchecked")
  private <E extends Event, B> B book(String stream, Class<E> kind, Function<List<E>, B> fold) {
    return (B) books.computeIfAbsent(stream, _ -> fold.apply(events(stream, kind)));
  }

  private <E extends Event> List<E> events(String stream, Class<E> kind) {
    return streams.getOrDefault(stream, List.of()).stream().map(kind::cast).toList();
  }

  @Override
  public LocalDate today() {
    return today;
  }

  @Override
  public Optional<Engagement> engagement(String engagementId) {
    return book(Streams.engagement(engagementId), EngagementEvent.class, Engagement::of);
  }

  @Override
  public List<String> engagementsOf(String cleanerId) {
    return engaged.stream()
        .filter(each -> each.cleanerId().equals(cleanerId))
        .map(CleanerEngaged::engagementId)
        .toList();
  }

  @Override
  public RosterBook rosters(String engagementId) {
    return book(Streams.roster(engagementId), RosterEvent.class, RosterBook::of);
  }

  @Override
  public LeaveBook leave(String engagementId) {
    return book(Streams.leave(engagementId), LeaveEvent.class, LeaveBook::of);
  }

  @Override
  public ToilBook toil(String engagementId) {
    return book(Streams.toil(engagementId), ToilEvent.class, ToilBook::of);
  }

  @Override
  public WorkYear work(String engagementId, int workYear) {
    return work.computeIfAbsent(Streams.work(engagementId, workYear), _ -> new WorkYear());
  }

  @Override
  public SchoolCalendar calendar() {
    return new SchoolCalendar(Map.copyOf(years));
  }

  @Override
  public Optional<Site> site(String siteId) {
    return Optional.ofNullable(sites.get(siteId));
  }

  @Override
  public Optional<Claim> claim(Kind kind, String id) {
    return Optional.ofNullable(claims.get(new Key(kind, id)));
  }

  @Override
  public List<Engagement> engagements() {
    return engaged.stream().flatMap(each -> engagement(each.engagementId()).stream()).toList();
  }

  @Override
  public List<Engagement> engagementsAt(String siteId) {
    return engagements();
  }

  @Override
  public Optional<Vacancy> vacancy(String vacancyId) {
    return book(Streams.vacancy(vacancyId), VacancyEvent.class, Vacancy::of);
  }

  @Override
  public List<Vacancy> openVacancies() {
    return streams.keySet().stream()
        .filter(stream -> stream.startsWith("vacancy-"))
        .flatMap(stream -> vacancy(stream.substring(8)).stream())
        .filter(Vacancy::isOpen)
        .toList();
  }

  @Override
  public List<Engagement> replacing(String cleanerId) {
    return engagements().stream()
        .filter(each -> cleanerId.equals(each.engaged().backfillFor()))
        .toList();
  }

  @Override
  public Map<String, Site> sites() {
    return Map.copyOf(sites);
  }

  @Override
  public long head() {
    return streams.values().stream().mapToLong(List::size).sum();
  }
}
