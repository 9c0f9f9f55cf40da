package org.workforceledger.committees.read;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.workforceledger.committees.api.Quarter;
import org.workforceledger.committees.api.QuarterEvent;
import org.workforceledger.committees.api.QuarterEvent.RegionalReportsTabled;
import org.workforceledger.projections.read.History;
import org.workforceledger.projections.read.HistoryProjection;
import org.workforceledger.projections.read.Projection;
import org.workforceledger.sites.api.Region;

@Configuration(proxyBeanMethods = false)
class CommitteeViews {

  static final HistoryProjection<QuarterEvent> TABLED_QUARTERS =
      new HistoryProjection<>("tabled_quarters", 1, QuarterEvent.class, CommitteeViews::keyOf);

  private static String keyOf(QuarterEvent event) {
    return switch (event) {
      case RegionalReportsTabled tabled -> key(tabled.quarter(), tabled.region());
    };
  }

  static String key(Quarter quarter, Region region) {
    return quarter + "/" + region.slug();
  }

  @Bean
  Projection<History> tabledQuartersProjection() {
    return TABLED_QUARTERS;
  }
}
