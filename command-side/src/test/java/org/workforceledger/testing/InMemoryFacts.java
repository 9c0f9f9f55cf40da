package org.workforceledger.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.workforceledger.hours.api.ToilEvent.ToilAppliedFor;
import org.workforceledger.hours.api.WorkEvent;
import org.workforceledger.hours.api.WorkEvent.AlarmSettingRecorded;
import org.workforceledger.hours.api.WorkEvent.ShiftRecorded;
import org.workforceledger.hours.api.WorkYear;
import org.workforceledger.leave.api.LeaveBook;
import org.workforceledger.leave.api.LeaveEvent;
import org.workforceledger.leave.api.LeaveEvent.LeaveGranted;
import org.workforceledger.ledger.Event;
import org.workforceledger.log.Streams;
import org.workforceledger.log.write.Claims.Claim;
import org.workforceledger.log.write.Claims.Key;
import org.workforceledger.log.write.Claims.Kind;
import org.workforceledger.log.write.Facts;
import org.workforceledger.sites.api.Site;
import org.workforceledger.sites.api.SiteEvent;

/** The world as a list of events makes it. */
public final class InMemoryFacts implements Facts {

  private final Map<String, List<Event>> streams = new LinkedHashMap<>();
  private final Map<Key, Claim> claims = new HashMap<>();
  private LocalDate today = LocalDate.parse("2026-02-27");

  public InMemoryFacts today(String date) {
    today = LocalDate.parse(date);
    return this;
  }

  /** Events of aggregates whose stream follows from the event. */
  public InMemoryFacts with(Event... events) {
    Stream.of(events).forEach(event -> add(Known.streamOf(event), event));
    return this;
  }

  public void add(String stream, Event event) {
    streams.computeIfAbsent(stream, _ -> new ArrayList<>()).add(event);
    switch (event) {
      case CleanerEngaged e -> claim(Kind.ENGAGEMENT, e.engagementId(), e.cleanerId(), stream);
      case ShiftRecorded e -> claim(Kind.SHIFT, e.shift().shiftId(), e.cleanerId(), stream);
      case LeaveGranted e -> claim(Kind.LEAVE, e.leaveId(), e.cleanerId(), stream);
      case ToilAppliedFor e -> claim(Kind.TOIL, e.applicationId(), e.cleanerId(), stream);
      case AlarmSettingRecorded e -> claim(Kind.ALARM, e.setting().claim(), e.cleanerId(), stream);
      default -> {}
    }
  }

  private void claim(Kind kind, String id, String cleanerId, String stream) {
    claims.put(new Key(kind, id), new Claim(new Key(kind, id), cleanerId, stream));
  }

  private <E extends Event> List<E> events(String stream, Class<E> kind) {
    return streams.getOrDefault(stream, List.of()).stream().map(kind::cast).toList();
  }

  private <E extends Event> List<E> all(Class<E> kind) {
    return streams.values().stream()
        .flatMap(List::stream)
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  @Override
  public LocalDate today() {
    return today;
  }

  @Override
  public Optional<Engagement> engagement(String engagementId) {
    return Engagement.of(events(Streams.engagement(engagementId), EngagementEvent.class));
  }

  @Override
  public List<String> engagementsOf(String cleanerId) {
    return all(CleanerEngaged.class).stream()
        .filter(engaged -> engaged.cleanerId().equals(cleanerId))
        .map(CleanerEngaged::engagementId)
        .toList();
  }

  @Override
  public RosterBook rosters(String engagementId) {
    return RosterBook.of(events(Streams.roster(engagementId), RosterEvent.class));
  }

  @Override
  public LeaveBook leave(String engagementId) {
    return LeaveBook.of(events(Streams.leave(engagementId), LeaveEvent.class));
  }

  @Override
  public ToilBook toil(String engagementId) {
    return ToilBook.of(events(Streams.toil(engagementId), ToilEvent.class));
  }

  @Override
  public WorkYear work(String engagementId, int workYear) {
    return WorkYear.of(events(Streams.work(engagementId, workYear), WorkEvent.class));
  }

  @Override
  public SchoolCalendar calendar() {
    Map<Integer, SchoolYear> years = new HashMap<>();
    for (SchoolYearEvent event : all(SchoolYearEvent.class)) {
      years.compute(event.year(), (_, before) -> SchoolYear.evolve(before, event));
    }
    return new SchoolCalendar(years);
  }

  @Override
  public Optional<Site> site(String siteId) {
    return Optional.ofNullable(sites().get(siteId));
  }

  @Override
  public Optional<Claim> claim(Kind kind, String id) {
    return Optional.ofNullable(claims.get(new Key(kind, id)));
  }

  @Override
  public List<Engagement> engagements() {
    return all(CleanerEngaged.class).stream()
        .flatMap(engaged -> engagement(engaged.engagementId()).stream())
        .toList();
  }

  @Override
  public Map<String, Site> sites() {
    Map<String, Site> sites = new LinkedHashMap<>();
    for (SiteEvent event : all(SiteEvent.class)) {
      sites.compute(event.siteId(), (_, before) -> Site.evolve(before, event));
    }
    return sites;
  }

  @Override
  public long head() {
    return streams.values().stream().mapToLong(List::size).sum();
  }
}
