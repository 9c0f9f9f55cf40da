package org.workforceledger.testing;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.workforceledger.calendar.api.SchoolCalendar;
import org.workforceledger.calendar.api.SchoolYear;
import org.workforceledger.calendar.api.SchoolYearEvent;
import org.workforceledger.disputes.api.DisputeEvent;
import org.workforceledger.disputes.api.OpenDisputes;
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
import org.workforceledger.log.write.Claims.Kind;
import org.workforceledger.log.write.Facts;
import org.workforceledger.sites.api.Site;
import org.workforceledger.sites.api.SiteEvent;
import org.workforceledger.transfers.api.RequiredTransfer;
import org.workforceledger.transfers.api.TransferEvent;
import org.workforceledger.transfers.api.TransferRequest;
import org.workforceledger.transfers.api.TransferRequestEvent;
import org.workforceledger.vacancies.api.Vacancy;
import org.workforceledger.vacancies.api.VacancyEvent;

/** The world as a list of events makes it. */
public final class InMemoryFacts implements Facts {

  private final Map<String, WorkYear> work = new HashMap<>();
  private final InMemoryBooks books = new InMemoryBooks();
  private final Map<Integer, SchoolYear> years = new HashMap<>();
  private final InMemoryClaims claims = new InMemoryClaims();
  private LocalDate today = LocalDate.parse("2026-02-27");

  public InMemoryFacts today(String date) {
    today = LocalDate.parse(date);
    return this;
  }

  public void clear() {
    work.clear();
    books.clear();
    years.clear();
    claims.clear();
  }

  public InMemoryFacts with(Event... events) {
    Stream.of(events).forEach(event -> add(Known.streamOf(event), event));
    return this;
  }

  public void add(String stream, Event event) {
    books.add(stream, event);
    if (event instanceof WorkEvent e) {
      work.computeIfAbsent(stream, _ -> new WorkYear()).apply(e);
    } else if (event instanceof SchoolYearEvent e) {
      years.compute(e.year(), (_, old) -> SchoolYear.evolve(old, e));
    }
    claims.take(stream, event);
  }

  @Override
  public LocalDate today() {
    return today;
  }

  @Override
  public Optional<Engagement> engagement(String engagementId) {
    return books.fold(Streams.engagement(engagementId), EngagementEvent.class, Engagement::of);
  }

  @Override
  public List<String> engagementsOf(String cleanerId) {
    return books.all(CleanerEngaged.class).stream()
        .filter(each -> each.cleanerId().equals(cleanerId))
        .map(CleanerEngaged::engagementId)
        .toList();
  }

  @Override
  public RosterBook rosters(String engagementId) {
    return books.fold(Streams.roster(engagementId), RosterEvent.class, RosterBook::of);
  }

  @Override
  public LeaveBook leave(String engagementId) {
    return books.fold(Streams.leave(engagementId), LeaveEvent.class, LeaveBook::of);
  }

  @Override
  public ToilBook toil(String engagementId) {
    return books.fold(Streams.toil(engagementId), ToilEvent.class, ToilBook::of);
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
    return books.fold(Streams.site(siteId), SiteEvent.class, Site::of);
  }

  @Override
  public Optional<Claim> claim(Kind kind, String id) {
    return claims.find(kind, id);
  }

  @Override
  public List<Engagement> engagements() {
    return books.all(CleanerEngaged.class).stream()
        .flatMap(each -> engagement(each.engagementId()).stream())
        .toList();
  }

  @Override
  public List<Engagement> engagementsAt(String siteId) {
    return engagements();
  }

  @Override
  public Optional<Vacancy> vacancy(String vacancyId) {
    return books.fold(Streams.vacancy(vacancyId), VacancyEvent.class, Vacancy::of);
  }

  @Override
  public List<Vacancy> vacancies() {
    return books.ids("vacancy-").flatMap(id -> vacancy(id).stream()).toList();
  }

  @Override
  public List<Engagement> replacing(String cleanerId) {
    return engagements().stream()
        .filter(each -> cleanerId.equals(each.engaged().backfillFor()))
        .toList();
  }

  @Override
  public Map<String, Site> sites() {
    return books
        .ids(Streams.site(""))
        .flatMap(id -> site(id).stream())
        .collect(toMap(site -> site.registered().siteId(), site -> site));
  }

  @Override
  public Optional<RequiredTransfer> transfer(String transferId) {
    return books.fold(
        Streams.requiredTransfer(transferId), TransferEvent.class, RequiredTransfer::of);
  }

  @Override
  public Optional<TransferRequest> transferRequest(String requestId) {
    return books.fold(
        Streams.transferRequest(requestId), TransferRequestEvent.class, TransferRequest::of);
  }

  @Override
  public List<RequiredTransfer> openTransfers() {
    return RequiredTransfer.open(books.all(TransferEvent.class));
  }

  @Override
  public List<TransferRequest> openTransferRequests() {
    return TransferRequest.open(books.all(TransferRequestEvent.class));
  }

  @Override
  public OpenDisputes disputes() {
    return OpenDisputes.of(books.all(DisputeEvent.class));
  }

  @Override
  public long head() {
    return books.events();
  }
}
