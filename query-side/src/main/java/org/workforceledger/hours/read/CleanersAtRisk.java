package org.workforceledger.hours.read;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.workforceledger.access.read.Scope;
import org.workforceledger.calendar.api.SchoolCalendar;
import org.workforceledger.calendar.read.SchoolYears;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.employment.read.EngagementViews;
import org.workforceledger.employment.read.Engagements;
import org.workforceledger.employment.read.KnownEngagement;
import org.workforceledger.hours.api.AdoEvent;
import org.workforceledger.hours.api.RosterBook;
import org.workforceledger.hours.api.RosterEvent;
import org.workforceledger.hours.api.ToilBook;
import org.workforceledger.hours.api.WorkEvent;
import org.workforceledger.hours.api.WorkYear;
import org.workforceledger.hours.read.CleanerBalances.Filter;
import org.workforceledger.hours.rules.Circumstances;
import org.workforceledger.hours.rules.Forecast;
import org.workforceledger.leave.api.LeaveBook;
import org.workforceledger.leave.api.LeaveEvent;
import org.workforceledger.ledger.Event;
import org.workforceledger.log.Recorded;
import org.workforceledger.log.Streams;
import org.workforceledger.projections.read.EventLog;
import org.workforceledger.projections.read.HistoryProjection;
import org.workforceledger.projections.read.Projection;
import org.workforceledger.projections.read.ViewCatalogue;
import org.workforceledger.projections.read.ViewTable;
import org.workforceledger.sites.api.Site;
import org.workforceledger.sites.read.Sites;

/**
 * Whose ADO will not cover the vacations: a forecast of each engagement that a viewer may see, from
 * the year's summaries kept live and, in one reading of the log, the few plans that they do not
 * hold: rosters, leave, agreed ADO days and supplementary days.
 */
@Component
public class CleanersAtRisk {

  private static final Set<String> PLANS = plans();

  private final EventLog log;
  private final Engagements engagements;
  private final EngagementViews views;
  private final Sites sites;
  private final SchoolYears schoolYears;
  private final AdoAccounts accounts;
  private final ViewTable<AdoYear> years;

  CleanersAtRisk(
      EventLog log,
      ViewCatalogue catalogue,
      Engagements engagements,
      EngagementViews views,
      Sites sites,
      SchoolYears schoolYears,
      AdoAccounts accounts) {
    this.log = log;
    this.engagements = engagements;
    this.views = views;
    this.sites = sites;
    this.schoolYears = schoolYears;
    this.accounts = accounts;
    this.years = catalogue.table(accounts);
  }

  private static Set<String> plans() {
    Set<String> types = new HashSet<>(HistoryProjection.typesOf(RosterEvent.class));
    types.addAll(HistoryProjection.typesOf(LeaveEvent.class));
    types.addAll(HistoryProjection.typesOf(AdoEvent.class));
    return Set.copyOf(types);
  }

  /** What a query for the list waits for. */
  public List<Projection<?>> projections() {
    return List.of(
        engagements.projection(), sites.projection(), schoolYears.projection(), accounts);
  }

  /** What is common to all forecasts of a list. */
  private record Common(
      int year,
      LocalDate asAt,
      SchoolCalendar calendar,
      Function<String, Optional<Site>> site,
      Map<String, AdoYear> summaries,
      Map<String, List<Recorded<Event>>> plans) {

    /** Whom a casual replaces does not matter: no casual has ADO (8.7(c)(iii)). */
    Optional<Forecast> forecast(Engagement engagement) {
      String id = engagement.engagementId();
      Circumstances circumstances =
          new Circumstances(
              engagement,
              RosterBook.of(of(id, RosterEvent.class)),
              LeaveBook.of(of(id, LeaveEvent.class)),
              ToilBook.EMPTY,
              calendar,
              site,
              _ -> false);
      AdoYear none = AdoYear.empty(id, engagement.cleanerId(), year);
      WorkYear agreed = WorkYear.of(of(id, WorkEvent.class));
      return Forecast.of(
          circumstances, summaries.getOrDefault(id, none).recorded(agreed), year, asAt);
    }

    private <E extends Event> List<E> of(String engagementId, Class<E> kind) {
      return plans.getOrDefault(engagementId, List.of()).stream()
          .map(Recorded::event)
          .filter(kind::isInstance)
          .map(kind::cast)
          .toList();
    }
  }

  /**
   * Engagements active on the day, in order of the next day to act, those first for whom all such
   * days are past; as now known.
   *
   * @return empty if the school year is not published
   */
  public Optional<List<CleanerAtRisk>> list(Scope scope, Filter filter, int year, LocalDate asAt) {
    scope.requirePeople();
    SchoolCalendar calendar = schoolYears.known(null);
    if (calendar.year(year).isEmpty()) {
      return Optional.empty();
    }
    Map<String, Site> known = sites.known(null);
    Function<String, Optional<Site>> site = id -> Optional.ofNullable(known.get(id));
    List<Engagement> asked =
        engagements.all(null).stream()
            .map(KnownEngagement::engagement)
            .filter(e -> e.isActive(asAt) && e.on(asAt).tenure() != Tenure.CASUAL)
            .filter(e -> scope.seesCleaner(e.cleanerId(), e.on(asAt).siteId()))
            .filter(e -> filter.takes(e.on(asAt).siteId(), site))
            .toList();
    views.expect(asked);
    Common common = new Common(year, asAt, calendar, site, summaries(year), plansOf(asked, year));
    return Optional.of(
        asked.parallelStream()
            .flatMap(engagement -> atRisk(engagement, common).stream())
            .sorted(
                Comparator.comparing(
                        CleanerAtRisk::nextDateToAct,
                        Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                    .thenComparing(CleanerAtRisk::name)
                    .thenComparing(CleanerAtRisk::engagementId))
            .toList());
  }

  private Optional<CleanerAtRisk> atRisk(Engagement engagement, Common common) {
    return common
        .forecast(engagement)
        .filter(Forecast::isAtRisk)
        .map(
            forecast ->
                CleanerAtRisk.of(views.of(engagement, common.asAt(), common.site()), forecast));
  }

  private Map<String, AdoYear> summaries(int year) {
    return years.where("year", year).stream().collect(toMap(AdoYear::engagementId, row -> row));
  }

  private Map<String, List<Recorded<Event>>> plansOf(List<Engagement> asked, int year) {
    List<String> streams =
        asked.stream()
            .map(Engagement::engagementId)
            .flatMap(
                id ->
                    Stream.of(
                        Streams.roster(id),
                        Streams.leave(id),
                        Streams.work(id, year - 1),
                        Streams.work(id, year)))
            .toList();
    return log.streams(streams, PLANS).stream()
        .collect(groupingBy(entry -> ((Event.OfEngagement) entry.event()).engagementId()));
  }
}
