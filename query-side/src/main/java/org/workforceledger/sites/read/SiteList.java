package org.workforceledger.sites.read;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.workforceledger.access.read.Scope;
import org.workforceledger.queries.read.Moment;
import org.workforceledger.sites.api.Region;

/** The sites that a viewer may see, as they were known. */
@Component
public class SiteList {

  private final Sites sites;

  SiteList(Sites sites) {
    this.sites = sites;
  }

  /**
   * What a list is narrowed to.
   *
   * @param text part of a name, an id or a locality, in any case; null for all
   * @param region null for all
   */
  public record Filter(@Nullable String text, @Nullable Region region) {
    public static final Filter NONE = new Filter(null, null);

    private boolean takes(SiteLine site) {
      return (region == null || region == site.region()) && (text == null || names(site, text));
    }

    private static boolean names(SiteLine site, String text) {
      return String.join("\n", site.name(), site.siteId(), String.valueOf(site.locality()))
          .toLowerCase(Locale.ROOT)
          .contains(text.toLowerCase(Locale.ROOT));
    }
  }

  /** By region and name. */
  public List<SiteLine> list(Scope scope, Filter filter, Moment moment) {
    scope.requireSites();
    return sites.known(moment.knownAt()).values().stream()
        .filter(site -> scope.seesSite(site.registered().siteId(), site.region()))
        .map(site -> SiteLine.of(site, moment.asAt()))
        .filter(filter::takes)
        .sorted(
            Comparator.comparing(SiteLine::region)
                .thenComparing(SiteLine::name)
                .thenComparing(SiteLine::siteId))
        .toList();
  }
}
