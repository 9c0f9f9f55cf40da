package org.workforceledger.disputes.read;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.workforceledger.disputes.api.DisputeEvent;
import org.workforceledger.projections.read.History;
import org.workforceledger.projections.read.HistoryProjection;
import org.workforceledger.projections.read.Projection;

@Configuration(proxyBeanMethods = false)
class DisputeViews {

  static final HistoryProjection<DisputeEvent> DISPUTES =
      new HistoryProjection<>("disputes", 1, DisputeEvent.class, DisputeEvent::disputeId);

  @Bean
  Projection<History> disputesProjection() {
    return DISPUTES;
  }
}
