package org.workforceledger.committees.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.committees.api.FullTimeRow;
import org.workforceledger.committees.api.Quarter;
import org.workforceledger.committees.api.RegionalRow;
import org.workforceledger.committees.api.ReportRow;
import org.workforceledger.employment.api.Basis;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.employment.api.Terms;
import org.workforceledger.employment.rules.MinimumFullTime;
import org.workforceledger.sites.api.Region;
import org.workforceledger.sites.api.Site;
import org.workforceledger.sites.rules.CleaningAllocation;

/**
 * The rows of the reports of 2.6 and of 8.9(c), from engagements and sites as they are known
 * . What is tabled and what is asked for later come from here, so that they can differ only
 * in what was known.
 *
 * <p>Rows are in order of region, work location and id. An engagement at a site that is not
 * registered has no region and no row.
 */
public final class QuarterlyReports {

  private static final Comparator<ReportRow> BY_PLACE =
      Comparator.comparing(ReportRow::region)
          .thenComparing(ReportRow::workLocation)
          .thenComparing(ReportRow::engagementId);

  private QuarterlyReports() {}

  /**
   * The new starters of a quarter, on the terms of their first day.
   *
   * @param engagements all that are known, earlier ones included
   * @param sites by id
   */
  @Clause({"2.6(a)", "3.3(a)(iv)"})
  public static List<ReportRow> newStarters(
      Collection<Engagement> engagements, Map<String, Site> sites, Quarter quarter) {
    Map<String, List<Engagement>> byPerson =
        engagements.stream().collect(Collectors.groupingBy(Engagement::cleanerId));
    return engagements.stream()
        .filter(e -> NewStarter.isNew(e, quarter, byPerson.getOrDefault(e.cleanerId(), List.of())))
        .flatMap(e -> row(e, e.commencedOn(), sites))
        .sorted(BY_PLACE)
        .toList();
  }

  /** One row for each engagement that is active on the day, on the terms of that day. */
  @Clause("2.6(b)")
  public static List<ReportRow> employmentStatus(
      Collection<Engagement> engagements, Map<String, Site> sites, LocalDate asAt) {
    return engagements.stream()
        .filter(engagement -> engagement.isActive(asAt))
        .flatMap(engagement -> row(engagement, asAt, sites))
        .sorted(BY_PLACE)
        .toList();
  }

  /**
   * Required and actual permanent full-time cleaners of every registered site on a day. A
   * site without an allocation by then has none and requires none.
   *
   * @throws IllegalArgumentException if the agreement has no figures on that day
   */
  @Clause("8.9(c)(i)")
  public static List<FullTimeRow> minimumFullTime(
      Collection<Engagement> engagements, Map<String, Site> sites, LocalDate asAt) {
    Map<String, Set<String>> fullTimers =
        engagements.stream()
            .filter(engagement -> isPermanentFullTime(engagement, asAt))
            .collect(
                Collectors.groupingBy(
                    engagement -> engagement.on(asAt).siteId(),
                    Collectors.mapping(Engagement::cleanerId, Collectors.toSet())));
    Function<Site, FullTimeRow> row =
        site -> fullTimeRow(site, fullTimers.getOrDefault(idOf(site), Set.of()).size(), asAt);
    return sites.values().stream()
        .map(row)
        .sorted(
            Comparator.comparing(FullTimeRow::region)
                .thenComparing(FullTimeRow::workLocation)
                .thenComparing(FullTimeRow::siteId))
        .toList();
  }

  /** The rows that a region's committee is given. */
  @Clause("2.6(c)")
  public static <R extends RegionalRow> List<R> inRegion(List<R> rows, Region region) {
    return rows.stream().filter(row -> row.region() == region).toList();
  }

  private static boolean isPermanentFullTime(Engagement engagement, LocalDate asAt) {
    Terms terms = engagement.on(asAt);
    return engagement.isActive(asAt)
        && terms.tenure() == Tenure.PERMANENT
        && terms.basis() == Basis.FULL_TIME;
  }

  private static FullTimeRow fullTimeRow(Site site, int actual, LocalDate asAt) {
    long allocated = CleaningAllocation.of(site, asAt).map(a -> a.perWeek().seconds()).orElse(0L);
    int required = MinimumFullTime.required(allocated, asAt).value();
    String name = site.registered().name();
    return new FullTimeRow(idOf(site), name, site.region(), allocated, required, actual);
  }

  private static String idOf(Site site) {
    return site.registered().siteId();
  }

  private static Stream<ReportRow> row(
      Engagement engagement, LocalDate date, Map<String, Site> sites) {
    Terms terms = engagement.on(date);
    @Nullable Site site = sites.get(terms.siteId());
    return site == null ? Stream.empty() : Stream.of(row(engagement, terms, site));
  }

  private static ReportRow row(Engagement engagement, Terms terms, Site site) {
    return new ReportRow(
        engagement.engagementId(),
        engagement.cleanerId(),
        terms.jobTitle(),
        terms.siteId(),
        site.registered().name(),
        site.region(),
        terms.tenure(),
        terms.basis(),
        engagement.commencedOn());
  }
}
