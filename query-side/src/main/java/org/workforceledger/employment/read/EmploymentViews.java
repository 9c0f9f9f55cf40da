package org.workforceledger.employment.read;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.workforceledger.employment.api.EngagementEvent;
import org.workforceledger.projections.read.History;
import org.workforceledger.projections.read.HistoryProjection;
import org.workforceledger.projections.read.Projection;

@Configuration(proxyBeanMethods = false)
class EmploymentViews {

  static final HistoryProjection<EngagementEvent> ENGAGEMENTS =
      new HistoryProjection<>(
          "engagements", 1, EngagementEvent.class, EngagementEvent::engagementId);

  @Bean
  Projection<History> engagementsProjection() {
    return ENGAGEMENTS;
  }
}
