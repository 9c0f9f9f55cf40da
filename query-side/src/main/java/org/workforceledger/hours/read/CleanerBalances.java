package org.workforceledger.hours.read;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.workforceledger.access.read.Scope;
import org.workforceledger.calendar.api.SchoolCalendar;
import org.workforceledger.calendar.read.SchoolYears;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.read.EngagementView;
import org.workforceledger.employment.read.EngagementViews;
import org.workforceledger.employment.read.Engagements;
import org.workforceledger.employment.read.KnownEngagement;
import org.workforceledger.hours.rules.AdoAccount;
import org.workforceledger.hours.rules.RequiredHours;
import org.workforceledger.ledger.Hours;
import org.workforceledger.projections.read.Projection;
import org.workforceledger.projections.read.ViewCatalogue;
import org.workforceledger.projections.read.ViewTable;
import org.workforceledger.sites.api.Region;
import org.workforceledger.sites.api.Site;
import org.workforceledger.sites.read.Sites;

/** The cleaners that a viewer may see, each with the year's ADO, from the summaries kept live. */
@Component
public class CleanerBalances {

  private final Engagements engagements;
  private final EngagementViews views;
  private final Sites sites;
  private final SchoolYears schoolYears;
  private final AdoAccounts accounts;
  private final ViewTable<AdoYear> years;

  CleanerBalances(
      ViewCatalogue catalogue,
      Engagements engagements,
      EngagementViews views,
      Sites sites,
      SchoolYears schoolYears,
      AdoAccounts accounts) {
    this.engagements = engagements;
    this.views = views;
    this.sites = sites;
    this.schoolYears = schoolYears;
    this.accounts = accounts;
    this.years = catalogue.table(accounts);
  }

  /**
   * Which cleaners.
   *
   * @param text part of a name or id, in any case; null for all
   * @param region null for all
   * @param siteId null for all
   */
  public record Filter(@Nullable String text, @Nullable Region region, @Nullable String siteId) {
    public static final Filter NONE = new Filter(null, null, null);

    /** Whether a site is one of those asked for. */
    boolean takes(String site, Function<String, Optional<Site>> known) {
      boolean inRegion =
          region == null || known.apply(site).map(s -> s.region() == region).orElse(false);
      return inRegion && (siteId == null || siteId.equals(site));
    }
  }

  /** What a query for the list waits for. */
  public List<Projection<?>> projections() {
    return List.of(
        engagements.projection(), sites.projection(), schoolYears.projection(), accounts);
  }

  /** Engagements active on the day, by work location and name; the year is the day's. */
  public List<CleanerBalance> list(Scope scope, Filter filter, LocalDate asAt) {
    scope.requirePeople();
    Map<String, Site> known = sites.known(null);
    Function<String, Optional<Site>> site = id -> Optional.ofNullable(known.get(id));
    SchoolCalendar calendar = schoolYears.known(null);
    Map<String, AdoYear> summaries =
        years.where("year", asAt.getYear()).stream()
            .collect(Collectors.toMap(AdoYear::engagementId, row -> row));
    List<Engagement> asked =
        engagements.all(null).stream()
            .map(KnownEngagement::engagement)
            .filter(engagement -> engagement.isActive(asAt))
            .filter(e -> scope.seesCleaner(e.cleanerId(), e.on(asAt).siteId()))
            .filter(engagement -> filter.takes(engagement.on(asAt).siteId(), site))
            .toList();
    views.expect(asked);
    return asked.stream()
        .map(e -> balance(views.of(e, asAt, site), account(e, summaries, calendar, site, asAt)))
        .filter(line -> matches(filter, line))
        .sorted(
            Comparator.comparing((CleanerBalance line) -> String.valueOf(line.workLocation()))
                .thenComparing(CleanerBalance::name)
                .thenComparing(CleanerBalance::engagementId))
        .toList();
  }

  private static boolean matches(Filter filter, CleanerBalance line) {
    String text = filter.text();
    if (text == null) {
      return true;
    }
    String sought = text.toLowerCase(Locale.ROOT);
    return line.name().toLowerCase(Locale.ROOT).contains(sought)
        || line.cleanerId().toLowerCase(Locale.ROOT).contains(sought);
  }

  private static AdoAccount account(
      Engagement engagement,
      Map<String, AdoYear> summaries,
      SchoolCalendar calendar,
      Function<String, Optional<Site>> site,
      LocalDate asAt) {
    int year = asAt.getYear();
    Hours required =
        RequiredHours.of(engagement, year, calendar, id -> site.apply(id).map(Site::kind)).value();
    AdoYear summary =
        summaries.getOrDefault(
            engagement.engagementId(),
            AdoYear.empty(engagement.engagementId(), engagement.cleanerId(), year));
    return summary.account(asAt, required);
  }

  private static CleanerBalance balance(EngagementView view, AdoAccount account) {
    return new CleanerBalance(
        view.cleanerId(),
        view.engagementId(),
        view.name(),
        view.jobTitle(),
        view.siteId(),
        view.workLocation(),
        view.region(),
        view.tenure(),
        view.basis(),
        view.ordinaryHoursPerWeek(),
        view.commencedOn(),
        view.endsOn(),
        account.required().toDecimal(),
        account.credited().toDecimal(),
        account.taken().toDecimal(),
        account.balance().toDecimal(),
        account.shortfall().toDecimal());
  }
}
