package org.workforceledger.committees.read;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.workforceledger.access.read.People;
import org.workforceledger.access.read.Scope;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.committees.api.Quarter;
import org.workforceledger.committees.api.QuarterEvent.RegionalReportsTabled;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.read.Engagements;
import org.workforceledger.log.Recorded;
import org.workforceledger.projections.read.History;
import org.workforceledger.projections.read.Projection;
import org.workforceledger.projections.read.ViewCatalogue;
import org.workforceledger.projections.read.ViewTable;
import org.workforceledger.queries.read.Moment;
import org.workforceledger.queries.read.NothingFound;
import org.workforceledger.queries.read.Table;
import org.workforceledger.reports.read.FullTimeLine;
import org.workforceledger.reports.read.ReportLine;
import org.workforceledger.reports.read.ReportLines;
import org.workforceledger.sites.read.Sites;

/** The committees' quarters, for those who may see them. */
@Component
public class CommitteeQuarters {

  private final ViewTable<History> tabled;
  private final Engagements engagements;
  private final Sites sites;
  private final ReportLines lines;
  private final People people;

  CommitteeQuarters(
      ViewCatalogue views, Engagements engagements, Sites sites, ReportLines lines, People people) {
    this.tabled = views.table(CommitteeViews.TABLED_QUARTERS);
    this.engagements = engagements;
    this.sites = sites;
    this.lines = lines;
    this.people = people;
  }

  /** What a query for a quarter waits for. */
  public List<Projection<?>> projections() {
    return List.of(CommitteeViews.TABLED_QUARTERS, engagements.projection(), sites.projection());
  }

  /** The quarters that have been tabled, the latest first. */
  public List<Quarter> tabledQuarters(@Nullable Instant knownAt) {
    Set<Quarter> quarters = new TreeSet<>();
    for (History row : tabled.all()) {
      row.of(RegionalReportsTabled.class, knownAt).forEach(e -> quarters.add(e.event().quarter()));
    }
    return new ArrayList<>(quarters).reversed();
  }

  /**
   * A quarter as tabled before a committee, and what changed since.
   *
   * @throws NothingFound if it has not been tabled
   */
  @Clause("2.6(c)")
  public CommitteeQuarter of(Committee committee, Quarter quarter, Scope scope, Moment moment) {
    scope.requireCommittee(committee.region());
    TabledReports then =
        tabled(committee, quarter, moment.knownAt())
            .orElseThrow(() -> new NothingFound(quarter + " has not been tabled"));
    Known known = new Known(engagements.all(moment.knownAt()), sites.all(moment.knownAt()));
    List<Engagement> about = known.engagementList();
    List<ReportLine> status = lines.of(then.employmentStatus(), about, scope);
    return new CommitteeQuarter(
        committee.toString(),
        quarter,
        then.tabledOn(),
        then.asAt(),
        then.recordedAt(),
        then.position(),
        then.knownThrough(),
        moment.shown(),
        lines.of(then.newStarters(), about, scope),
        status,
        then.minimumFullTime().stream().map(FullTimeLine::of).toList(),
        changes(new QuarterNow(committee, quarter, then, known), about, scope),
        new Table<>(
            committee + "-" + quarter,
            ReportLine.class,
            status,
            scope.seesIds() ? Set.of() : ReportLine.IDS));
  }

  private Optional<TabledReports> tabled(
      Committee committee, Quarter quarter, @Nullable Instant knownAt) {
    List<String> keys =
        committee.regions().stream().map(region -> CommitteeViews.key(quarter, region)).toList();
    Map<String, History> rows = tabled.find(keys);
    List<Recorded<RegionalReportsTabled>> events =
        keys.stream()
            .map(rows::get)
            .filter(Objects::nonNull)
            .flatMap(row -> row.of(RegionalReportsTabled.class, knownAt).stream())
            .toList();
    return events.isEmpty() ? Optional.empty() : Optional.of(TabledReports.of(events));
  }

  private List<Difference> changes(QuarterNow now, List<Engagement> about, Scope scope) {
    Map<String, Engagement> byId =
        about.stream().collect(Collectors.toMap(Engagement::engagementId, e -> e));
    return now.changes().stream()
        .map(changed -> difference(changed, byId.get(changed.pair().key()), scope))
        .toList();
  }

  private Difference difference(
      QuarterNow.Changed changed, @Nullable Engagement engagement, Scope scope) {
    Differences.Pair pair = changed.pair();
    Line shown = pair.tabled() == null ? Objects.requireNonNull(pair.now()) : pair.tabled();
    boolean site = changed.report().equals("minimumFullTime");
    return new Difference(
        changed.report(),
        pair.change(),
        engagement == null ? null : people.reveal(engagement.engaged().name()),
        shown.fields().getOrDefault("workLocation", ""),
        scope.seesIds() && !site ? pair.key() : null,
        site ? pair.key() : null,
        pair.fields(),
        changed.causes());
  }
}
