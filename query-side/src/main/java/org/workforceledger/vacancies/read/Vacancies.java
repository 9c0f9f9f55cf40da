package org.workforceledger.vacancies.read;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.workforceledger.access.read.Scope;
import org.workforceledger.ledger.Id;
import org.workforceledger.projections.read.History;
import org.workforceledger.projections.read.Projection;
import org.workforceledger.projections.read.ViewCatalogue;
import org.workforceledger.projections.read.ViewTable;
import org.workforceledger.queries.read.Moment;
import org.workforceledger.queries.read.NothingFound;
import org.workforceledger.sites.api.Site;
import org.workforceledger.sites.read.KnownSite;
import org.workforceledger.sites.read.Sites;
import org.workforceledger.vacancies.api.VacancyEvent;

/** Vacancies, for those who may see single people's records: not for committees. */
@Component
public class Vacancies {

  private final ViewTable<History> table;
  private final Sites sites;

  Vacancies(ViewCatalogue views, Sites sites) {
    table = views.table(VacancyViews.VACANCIES);
    this.sites = sites;
  }

  List<Projection<?>> projections() {
    return List.of(VacancyViews.VACANCIES, sites.projection());
  }

  /** Refuses committees and cleaners, before anything is looked up. */
  public static void require(Scope scope) {
    scope.requirePeople();
    scope.requireSites();
  }

  /**
   * A vacancy of a site that the viewer may see.
   *
   * @throws NothingFound if none of that id was known
   */
  public KnownVacancy find(String vacancyId, Scope scope, Moment moment) {
    require(scope);
    Optional<KnownVacancy> known =
        vacancyId.matches(Id.PATTERN)
            ? table.find(vacancyId).flatMap(row -> known(row, moment))
            : Optional.empty();
    String siteId = known.map(each -> each.vacancy().offered().siteId()).orElse("");
    scope.requireSite(siteId, site(siteId, moment).map(Site::region).orElse(null));
    return known.orElseThrow(() -> new NothingFound("no such vacancy was known then"));
  }

  /** Those of the sites that the viewer may see, the open ones first, then the latest. */
  public List<VacancyLine> list(Scope scope, Moment moment) {
    require(scope);
    Map<String, Site> known = sites.known(moment.knownAt());
    return table.all().stream()
        .flatMap(row -> known(row, moment).stream())
        .map(each -> VacancyLine.of(each, known.get(each.vacancy().offered().siteId())))
        .filter(line -> scope.seesSite(line.siteId(), line.region()))
        .sorted(
            Comparator.comparing((VacancyLine line) -> line.step() == null)
                .thenComparing(Comparator.comparing(VacancyLine::availableFrom).reversed())
                .thenComparing(VacancyLine::vacancyId))
        .toList();
  }

  private static Optional<KnownVacancy> known(History row, Moment moment) {
    return KnownVacancy.of(row.of(VacancyEvent.class, moment.knownAt()), moment.asAt());
  }

  /** The vacancy's site, as it was known. */
  public Optional<Site> site(String siteId, Moment moment) {
    return sites.find(siteId, moment.knownAt()).map(KnownSite::site);
  }
}
