package org.workforceledger.hours.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.workforceledger.calendar.api.SchoolCalendar;
import org.workforceledger.calendar.api.SchoolYear;
import org.workforceledger.calendar.api.SchoolYearEvent;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.EngagementEvent;
import org.workforceledger.hours.api.RosterBook;
import org.workforceledger.hours.api.RosterEvent;
import org.workforceledger.hours.api.ToilBook;
import org.workforceledger.hours.api.ToilEvent;
import org.workforceledger.hours.api.WorkEvent;
import org.workforceledger.hours.api.WorkYear;
import org.workforceledger.hours.rules.Circumstances;
import org.workforceledger.hours.rules.ToilFacts;
import org.workforceledger.leave.api.LeaveBook;
import org.workforceledger.leave.api.LeaveEvent;
import org.workforceledger.ledger.Event;
import org.workforceledger.log.Recorded;
import org.workforceledger.log.Streams;
import org.workforceledger.sites.api.Site;
import org.workforceledger.sites.api.SiteEvent;

/** All events that bear on one engagement's ADO, sorted out of a few streams in log order. */
record AdoFacts(List<Recorded<Event>> events) {

  private <E extends Event> Stream<Recorded<E>> of(Class<E> kind) {
    return events.stream()
        .filter(entry -> kind.isInstance(entry.event()))
        .map(entry -> entry.as(kind));
  }

  List<Recorded<WorkEvent>> work() {
    return of(WorkEvent.class).toList();
  }

  Optional<Engagement> engagement() {
    return Engagement.of(of(EngagementEvent.class).map(Recorded::event).toList());
  }

  /** The work of each year, by the year of the week's Monday. */
  Map<Integer, WorkYear> workYears() {
    Map<Integer, WorkYear> years = new TreeMap<>();
    for (Recorded<WorkEvent> entry : work()) {
      years
          .computeIfAbsent(Streams.yearOfWork(entry.stream()), _ -> new WorkYear())
          .apply(entry.event());
    }
    return years;
  }

  /** What became of time off in lieu, in log order. */
  List<Recorded<ToilEvent>> toil() {
    return of(ToilEvent.class).toList();
  }

  private ToilBook toilBook() {
    return ToilBook.of(toil().stream().map(Recorded::event).toList());
  }

  /** What the account of time off in lieu follows from, as far as the work was read. */
  ToilFacts toilOf(Engagement engagement) {
    return ToilFacts.of(engagement, workYears().values(), toilBook());
  }

  LeaveBook leave() {
    return LeaveBook.of(of(LeaveEvent.class).map(Recorded::event).toList());
  }

  /** The same where only ADO is asked about, which no casual has (8.7(c)(iii)). */
  Circumstances circumstances(Engagement engagement) {
    return circumstances(engagement, _ -> false);
  }

  /**
   * What bears on the days from outside the work, as far as its streams were read.
   *
   * @param replacesFullTime whether a casual stands in for a full-time cleaner on a day (5.4(b))
   */
  Circumstances circumstances(Engagement engagement, Predicate<LocalDate> replacesFullTime) {
    RosterBook rosters = RosterBook.of(of(RosterEvent.class).map(Recorded::event).toList());
    Map<String, Site> sites = sites();
    return new Circumstances(
        engagement,
        rosters,
        leave(),
        toilBook(),
        calendar(),
        id -> Optional.ofNullable(sites.get(id)),
        replacesFullTime);
  }

  private SchoolCalendar calendar() {
    Map<Integer, SchoolYear> years = new TreeMap<>();
    of(SchoolYearEvent.class)
        .map(Recorded::event)
        .forEach(
            event -> {
              SchoolYear year = SchoolYear.evolve(years.get(event.year()), event);
              if (year != null) {
                years.put(event.year(), year);
              }
            });
    return new SchoolCalendar(years);
  }

  private Map<String, Site> sites() {
    Map<String, Site> sites = new TreeMap<>();
    of(SiteEvent.class)
        .map(Recorded::event)
        .forEach(
            event -> {
              Site site = Site.evolve(sites.get(event.siteId()), event);
              if (site != null) {
                sites.put(event.siteId(), site);
              }
            });
    return sites;
  }
}
