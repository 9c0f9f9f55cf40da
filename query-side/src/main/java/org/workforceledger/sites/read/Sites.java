package org.workforceledger.sites.read;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
import org.workforceledger.sites.api.SiteEvent;

/** Sites as they are known at an instant. */
@Component
public class Sites {

  private final ViewTable<History> table;

  Sites(ViewCatalogue views) {
    table = views.table(SiteViews.SITES);
  }

  /** What a query that needs sites waits for. */
  public Projection<?> projection() {
    return SiteViews.SITES;
  }

  /** Every registered site, by id. */
  public Map<String, KnownSite> all(@Nullable Instant knownAt) {
    Map<String, KnownSite> sites = new TreeMap<>();
    for (History row : table.all()) {
      KnownSite.of(row.of(SiteEvent.class, knownAt))
          .ifPresent(known -> sites.put(known.site().registered().siteId(), known));
    }
    return sites;
  }

  /** Every registered site, by id, without its events. */
  public Map<String, Site> known(@Nullable Instant knownAt) {
    return sites(all(knownAt));
  }

  /** The sites without their events. */
  public static Map<String, Site> sites(Map<String, KnownSite> known) {
    return known.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().site()));
  }

  /**
   * A site, for those who may see it.
   *
   * @throws NothingFound if none of that id was known
   */
  public Site require(String siteId, Scope scope, Moment moment) {
    scope.requireSites();
    Optional<Site> known =
        siteId.matches(Id.PATTERN)
            ? find(siteId, moment.knownAt()).map(KnownSite::site)
            : Optional.empty();
    scope.requireSite(siteId, known.map(Site::region).orElse(null));
    return known.orElseThrow(() -> new NothingFound("no such site was known then"));
  }

  public Optional<KnownSite> find(String siteId, @Nullable Instant knownAt) {
    return table.find(siteId).flatMap(row -> KnownSite.of(row.of(SiteEvent.class, knownAt)));
  }
}
