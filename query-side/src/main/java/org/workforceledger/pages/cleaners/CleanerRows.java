package org.workforceledger.pages.cleaners;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.workforceledger.access.read.Scope;
import org.workforceledger.calendar.read.SchoolYears;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.read.EngagementView;
import org.workforceledger.employment.read.EngagementViews;
import org.workforceledger.employment.read.Engagements;
import org.workforceledger.employment.read.KnownEngagement;
import org.workforceledger.hours.read.AdoSummaries;
import org.workforceledger.hours.rules.AdoAccount;
import org.workforceledger.pages.Text;
import org.workforceledger.sites.api.Region;
import org.workforceledger.sites.api.Site;
import org.workforceledger.sites.read.Sites;

/** The rows of the list of cleaners, as known now. */
@Component
class CleanerRows {

  private final Engagements engagements;
  private final EngagementViews views;
  private final AdoSummaries summaries;
  private final Sites sites;
  private final SchoolYears schoolYears;

  CleanerRows(
      Engagements engagements,
      EngagementViews views,
      AdoSummaries summaries,
      Sites sites,
      SchoolYears schoolYears) {
    this.engagements = engagements;
    this.views = views;
    this.summaries = summaries;
    this.sites = sites;
    this.schoolYears = schoolYears;
  }

  /** Every engagement of the year that is open to the viewer, in order of name. */
  List<CleanerRow> of(Scope scope, int year, LocalDate asAt) {
    Map<String, Site> registered = sites.known(null);
    List<Engagement> open = open(scope, year, asAt);
    Map<String, AdoAccount> accounts =
        summaries.of(year, asAt, open, schoolYears.known(null), registered);
    return open.stream()
        .map(e -> row(view(e, asAt, registered), year, accounts))
        .sorted(Comparator.comparing(CleanerRow::name))
        .toList();
  }

  private List<Engagement> open(Scope scope, int year, LocalDate asAt) {
    return engagements.all(null).stream()
        .map(KnownEngagement::engagement)
        .filter(e -> e.commencedOn().getYear() <= year)
        .filter(e -> e.lastDay().map(day -> day.getYear() >= year).orElse(true))
        .filter(e -> scope.seesCleaner(e.cleanerId(), e.on(asAt).siteId()))
        .toList();
  }

  private EngagementView view(Engagement engagement, LocalDate asAt, Map<String, Site> registered) {
    return views.of(engagement, asAt, id -> Optional.ofNullable(registered.get(id)));
  }

  private static CleanerRow row(EngagementView view, int year, Map<String, AdoAccount> accounts) {
    Region region = view.region();
    return new CleanerRow(
        view.cleanerId(),
        view.engagementId(),
        view.name(),
        view.siteId(),
        Objects.requireNonNullElse(view.workLocation(), view.siteId()),
        region == null ? "" : region.printed(),
        Text.status(view.tenure(), view.basis()),
        view.basis().name(),
        "/cleaners/%s/ado?year=%d&engagementId=%s"
            .formatted(view.cleanerId(), year, view.engagementId()),
        Objects.requireNonNull(accounts.get(view.engagementId())));
  }

  /** The names of the sites at which the viewer sees anybody, by id. */
  Map<String, String> siteNames(Scope scope, LocalDate asAt) {
    Map<String, Site> registered = sites.known(null);
    Map<String, String> names = new HashMap<>();
    for (Engagement engagement : open(scope, asAt.getYear(), asAt)) {
      String id = engagement.on(asAt).siteId();
      Site site = registered.get(id);
      names.put(id, site == null ? id : site.registered().name());
    }
    return names;
  }
}
