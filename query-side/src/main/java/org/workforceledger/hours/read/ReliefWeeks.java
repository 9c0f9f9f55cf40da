package org.workforceledger.hours.read;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.workforceledger.access.read.People;
import org.workforceledger.access.read.Scope;
import org.workforceledger.calendar.api.SchoolCalendar;
import org.workforceledger.calendar.read.SchoolYears;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.read.Engagements;
import org.workforceledger.employment.read.KnownEngagement;
import org.workforceledger.hours.api.RosterBook;
import org.workforceledger.hours.api.RosterEvent;
import org.workforceledger.hours.api.ToilBook;
import org.workforceledger.hours.read.CleanerBalances.Filter;
import org.workforceledger.hours.read.ReliefWeek.Absence;
import org.workforceledger.hours.rules.AbsenceRelief;
import org.workforceledger.hours.rules.AbsenceRelief.ReliefDay;
import org.workforceledger.hours.rules.Circumstances;
import org.workforceledger.hours.rules.SiteRelief;
import org.workforceledger.leave.api.LeaveBook;
import org.workforceledger.leave.api.LeaveEvent;
import org.workforceledger.ledger.Event;
import org.workforceledger.ledger.Hours;
import org.workforceledger.log.Recorded;
import org.workforceledger.log.Streams;
import org.workforceledger.projections.read.EventLog;
import org.workforceledger.projections.read.Projection;
import org.workforceledger.queries.read.Moment;
import org.workforceledger.sites.api.Site;
import org.workforceledger.sites.read.Sites;
import org.workforceledger.sites.rules.CleaningAllocation;

/** What relief sites are due in a week, from the rosters and leave of their cleaners (11.6). */
@Component
public class ReliefWeeks {

  private final EventLog log;
  private final Engagements engagements;
  private final Sites sites;
  private final SchoolYears schoolYears;
  private final People people;

  ReliefWeeks(
      EventLog log, Engagements engagements, Sites sites, SchoolYears schoolYears, People people) {
    this.log = log;
    this.engagements = engagements;
    this.sites = sites;
    this.schoolYears = schoolYears;
    this.people = people;
  }

  /** What a query for relief waits for. */
  public List<Projection<?>> projections() {
    return List.of(engagements.projection(), sites.projection(), schoolYears.projection());
  }

  /**
   * The week of the moment's day at every site that the viewer may see and at which somebody is on
   * leave; where most is due first.
   */
  public List<ReliefWeek> of(Scope scope, Filter filter, Moment moment) {
    scope.requirePeople();
    scope.requireSites();
    Map<String, Site> known = sites.known(moment.knownAt());
    Function<String, Optional<Site>> site = id -> Optional.ofNullable(known.get(id));
    LocalDate monday = moment.asAt().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    List<Engagement> there =
        engagements.all(moment.knownAt()).stream()
            .map(KnownEngagement::engagement)
            .filter(e -> e.engaged().backfillFor() == null && isAnywhere(e, monday))
            .toList();
    List<Site> asked =
        known.values().stream()
            .filter(each -> filter.takes(each.registered().siteId(), site))
            .filter(each -> scope.seesSite(each.registered().siteId(), each.region()))
            .toList();
    Plans plans = plans(there, site, moment);
    return asked.stream()
        .flatMap(each -> week(each, monday, plans).stream())
        .sorted(
            Comparator.comparing(ReliefWeek::reliefHours)
                .reversed()
                .thenComparing(ReliefWeek::workLocation)
                .thenComparing(ReliefWeek::siteId))
        .toList();
  }

  private static boolean isAnywhere(Engagement engagement, LocalDate monday) {
    return monday.datesUntil(monday.plusWeeks(1)).anyMatch(engagement::isActive);
  }

  /** What bears on the days of every engagement, by engagement. */
  private record Plans(List<Engagement> engagements, Map<String, Circumstances> circumstances) {

    /** Those at a site on any day of a week. */
    List<Engagement> at(String siteId, LocalDate monday) {
      return engagements.stream()
          .filter(e -> monday.datesUntil(monday.plusWeeks(1)).anyMatch(d -> isAt(e, siteId, d)))
          .toList();
    }

    static boolean isAt(Engagement engagement, String siteId, LocalDate date) {
      return engagement.isActive(date) && engagement.on(date).siteId().equals(siteId);
    }
  }

  private Plans plans(
      List<Engagement> there, Function<String, Optional<Site>> site, Moment moment) {
    SchoolCalendar calendar = schoolYears.known(moment.knownAt());
    List<String> streams =
        there.stream()
            .map(Engagement::engagementId)
            .flatMap(id -> Stream.of(Streams.roster(id), Streams.leave(id)))
            .toList();
    Map<String, List<Event>> events =
        log.streams(streams, moment.knownAt()).stream()
            .map(Recorded::event)
            .collect(groupingBy(event -> ((Event.OfEngagement) event).engagementId()));
    Map<String, Circumstances> circumstances = new HashMap<>();
    for (Engagement engagement : there) {
      List<Event> own = events.getOrDefault(engagement.engagementId(), List.of());
      circumstances.put(
          engagement.engagementId(),
          new Circumstances(
              engagement,
              RosterBook.of(of(own, RosterEvent.class)),
              LeaveBook.of(of(own, LeaveEvent.class)),
              ToilBook.EMPTY,
              calendar,
              site,
              _ -> false));
    }
    return new Plans(there, circumstances);
  }

  private static <E extends Event> List<E> of(List<Event> events, Class<E> kind) {
    return events.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private Optional<ReliefWeek> week(Site site, LocalDate monday, Plans plans) {
    String siteId = site.registered().siteId();
    LocalDate sunday = monday.plusDays(6);
    List<Engagement> cleaners = plans.at(siteId, monday);
    List<ReliefDay> days = new ArrayList<>();
    List<Absence> absences = new ArrayList<>();
    Hours rostered = Hours.ZERO;
    for (Engagement cleaner : cleaners) {
      Circumstances of = requireNonNull(plans.circumstances().get(cleaner.engagementId()));
      rostered = rostered.plus(AbsenceRelief.rostered(monday, sunday, of, site));
      for (ReliefDay day :
          AbsenceRelief.between(
              monday, sunday, of, site, date -> isOnlyCleaner(cleaners, siteId, date))) {
        days.add(day);
        absences.add(absence(site, cleaner, day));
      }
    }
    if (days.isEmpty()) {
      return Optional.empty();
    }
    Hours absent = days.stream().map(ReliefDay::absent).reduce(Hours.ZERO, Hours::plus);
    @Nullable Hours calculated =
        CleaningAllocation.of(site, monday).map(CleaningAllocation::perWeek).orElse(null);
    absences.sort(Comparator.comparing(Absence::date).thenComparing(Absence::name));
    return Optional.of(
        ReliefWeek.of(
            site, monday, SiteRelief.of(days, rostered.minus(absent), calculated), absences));
  }

  private static boolean isOnlyCleaner(List<Engagement> cleaners, String siteId, LocalDate date) {
    return cleaners.stream().filter(e -> Plans.isAt(e, siteId, date)).count() == 1;
  }

  private Absence absence(Site site, Engagement cleaner, ReliefDay day) {
    String name = people.reveal(cleaner.engaged().name());
    return Absence.of(site, cleaner.cleanerId(), cleaner.engagementId(), name, day);
  }
}
