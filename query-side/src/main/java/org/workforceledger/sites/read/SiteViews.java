package org.workforceledger.sites.read;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.workforceledger.projections.read.History;
import org.workforceledger.projections.read.HistoryProjection;
import org.workforceledger.projections.read.Projection;
import org.workforceledger.sites.api.SiteEvent;

@Configuration(proxyBeanMethods = false)
class SiteViews {

  static final HistoryProjection<SiteEvent> SITES =
      new HistoryProjection<>("sites", 1, SiteEvent.class, SiteEvent::siteId);

  @Bean
  Projection<History> sitesProjection() {
    return SITES;
  }
}
