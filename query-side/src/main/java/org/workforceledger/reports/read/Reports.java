package org.workforceledger.reports.read;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.workforceledger.access.read.Scope;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.agreement.api.Editions;
import org.workforceledger.committees.api.FullTimeRow;
import org.workforceledger.committees.api.Quarter;
import org.workforceledger.committees.api.RegionalRow;
import org.workforceledger.committees.api.ReportRow;
import org.workforceledger.committees.rules.QuarterlyReports;
import org.workforceledger.employment.api.Basis;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.employment.api.Terms;
import org.workforceledger.employment.read.Engagements;
import org.workforceledger.employment.read.KnownEngagement;
import org.workforceledger.ledger.Hours;
import org.workforceledger.projections.read.Projection;
import org.workforceledger.queries.read.BadQuery;
import org.workforceledger.queries.read.Moment;
import org.workforceledger.sites.api.Region;
import org.workforceledger.sites.api.Site;
import org.workforceledger.sites.api.StaffingEvent.StaffingReviewed;
import org.workforceledger.sites.api.StaffingReviewKind;
import org.workforceledger.sites.read.Sites;

/** The reports of 2.6 and 8.9(c) for any date, as known at any instant. */
@Component
public class Reports {

  private final Engagements engagements;
  private final Sites sites;
  private final ReportLines lines;

  Reports(Engagements engagements, Sites sites, ReportLines lines) {
    this.engagements = engagements;
    this.sites = sites;
    this.lines = lines;
  }

  /** What a query of these reports waits for. */
  public List<Projection<?>> projections() {
    return List.of(engagements.projection(), sites.projection());
  }

  /** Who began in a quarter, by the day asked about (2.6(a)). */
  @Clause({"2.6(a)", "3.3(a)(iv)"})
  public List<ReportLine> newStarters(
      Scope scope, Quarter quarter, @Nullable Region region, Moment moment) {
    List<Engagement> known = known(moment);
    List<ReportRow> rows =
        QuarterlyReports.newStarters(known, sites.known(moment.knownAt()), quarter).stream()
            .filter(row -> !row.commencedOn().isAfter(moment.asAt()))
            .toList();
    return lines.of(in(scope.region(region), rows), known, scope);
  }

  /** Every engagement that is current on the day (2.6(b)). */
  @Clause("2.6(b)")
  public List<ReportLine> employmentStatus(Scope scope, @Nullable Region region, Moment moment) {
    List<Engagement> known = known(moment);
    List<ReportRow> rows =
        QuarterlyReports.employmentStatus(known, sites.known(moment.knownAt()), moment.asAt());
    return lines.of(in(scope.region(region), rows), known, scope);
  }

  /**
   * Required and actual full-time cleaners of every site on the day (8.9(c)(i)).
   *
   * @throws BadQuery if the agreement had no figures on that day
   */
  @Clause("8.9(c)(i)")
  public List<FullTimeLine> minimumFullTime(Scope scope, @Nullable Region region, Moment moment) {
    return rows(known(moment), sites.known(moment.knownAt()), scope, region, moment.asAt()).stream()
        .map(FullTimeLine::of)
        .toList();
  }

  /**
   * The same with what each site would need.
   *
   * @throws BadQuery if the agreement had no figures on that day
   */
  @Clause("8.9(c)(i)")
  public List<FullTimeNeed> fullTimeNeeds(Scope scope, @Nullable Region region, Moment moment) {
    LocalDate asAt = moment.asAt();
    List<Engagement> known = known(moment);
    Map<String, Site> places = sites.known(moment.knownAt());
    Map<String, List<Hours>> partTime = permanentPartTime(known, asAt);
    return rows(known, places, scope, region, asAt).stream()
        .map(
            row ->
                FullTimeNeed.of(
                    row,
                    partTime.getOrDefault(row.siteId(), List.of()),
                    reviewedOn(places.get(row.siteId()), asAt)))
        .toList();
  }

  private static List<FullTimeRow> rows(
      List<Engagement> known,
      Map<String, Site> places,
      Scope scope,
      @Nullable Region region,
      LocalDate asAt) {
    if (asAt.isBefore(Editions.queensland2022().operativeFrom())) {
      throw new BadQuery(
          "asAt",
          "the agreement has no minimum before " + Editions.queensland2022().operativeFrom());
    }
    List<FullTimeRow> rows = QuarterlyReports.minimumFullTime(known, places, asAt);
    return scope.visibleSites(in(scope.region(region), rows));
  }

  private static @Nullable LocalDate reviewedOn(@Nullable Site site, LocalDate asAt) {
    return site == null
        ? null
        : site.staffing()
            .lastReview(StaffingReviewKind.MINIMUM_FULL_TIME, asAt)
            .map(StaffingReviewed::reviewedOn)
            .orElse(null);
  }

  /** Ordinary hours a week of each permanent part-time cleaner, by site. */
  private static Map<String, List<Hours>> permanentPartTime(
      List<Engagement> known, LocalDate asAt) {
    return known.stream()
        .filter(engagement -> engagement.isActive(asAt))
        .map(engagement -> engagement.on(asAt))
        .filter(terms -> terms.tenure() == Tenure.PERMANENT && terms.basis() == Basis.PART_TIME)
        .collect(
            groupingBy(
                Terms::siteId,
                mapping(terms -> new Hours(terms.ordinarySecondsPerWeek()), toList())));
  }

  private List<Engagement> known(Moment moment) {
    return engagements.all(moment.knownAt()).stream().map(KnownEngagement::engagement).toList();
  }

  private static <R extends RegionalRow> List<R> in(@Nullable Region region, List<R> rows) {
    return region == null ? rows : QuarterlyReports.inRegion(rows, region);
  }
}
