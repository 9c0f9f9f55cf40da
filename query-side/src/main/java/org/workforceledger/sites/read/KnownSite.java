package org.workforceledger.sites.read;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.workforceledger.log.Recorded;
import org.workforceledger.sites.api.Site;
import org.workforceledger.sites.api.SiteEvent;

/** A site with the events that made it. */
public record KnownSite(Site site, List<Recorded<SiteEvent>> events) {

  /** The site that these events make; empty if they do not register it. */
  public static Optional<KnownSite> of(List<Recorded<SiteEvent>> events) {
    @Nullable Site site = null;
    for (Recorded<SiteEvent> entry : events) {
      site = Site.evolve(site, entry.event());
    }
    return site == null ? Optional.empty() : Optional.of(new KnownSite(site, events));
  }
}
