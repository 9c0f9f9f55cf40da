package org.workforceledger.transfers.read;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.workforceledger.projections.read.History;
import org.workforceledger.projections.read.HistoryProjection;
import org.workforceledger.projections.read.Projection;
import org.workforceledger.transfers.api.TransferEvent;
import org.workforceledger.transfers.api.TransferRequestEvent;

@Configuration(proxyBeanMethods = false)
class TransferViews {

  static final HistoryProjection<TransferEvent> REQUIRED =
      new HistoryProjection<>(
          "required_transfers", 1, TransferEvent.class, TransferEvent::transferId);

  static final HistoryProjection<TransferRequestEvent> REQUESTS =
      new HistoryProjection<>(
          "transfer_requests", 1, TransferRequestEvent.class, TransferRequestEvent::requestId);

  @Bean
  Projection<History> requiredTransfersProjection() {
    return REQUIRED;
  }

  @Bean
  Projection<History> transferRequestsProjection() {
    return REQUESTS;
  }
}
