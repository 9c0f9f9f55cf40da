package org.workforceledger.cleaningtime.read;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.workforceledger.cleaningtime.api.FrequencyEvent;
import org.workforceledger.projections.read.History;
import org.workforceledger.projections.read.HistoryProjection;
import org.workforceledger.projections.read.Projection;

@Configuration(proxyBeanMethods = false)
class FrequencyViews {

  static final HistoryProjection<FrequencyEvent> CHANGES =
      new HistoryProjection<>(
          "frequency_changes", 1, FrequencyEvent.class, FrequencyEvent::proposalId);

  @Bean
  Projection<History> frequencyChangesProjection() {
    return CHANGES;
  }
}
