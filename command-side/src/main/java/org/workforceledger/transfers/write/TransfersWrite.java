package org.workforceledger.transfers.write;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.workforceledger.log.write.AggregateType;

/** What transfers bring to the command side. */
@Configuration(proxyBeanMethods = false)
class TransfersWrite {

  @Bean
  AggregateType<RequiredTransferAggregate> requiredTransferAggregate() {
    return new AggregateType<>(RequiredTransferAggregate.class, RequiredTransferAggregate::new);
  }

  @Bean
  AggregateType<TransferRequestAggregate> transferRequestAggregate() {
    return new AggregateType<>(TransferRequestAggregate.class, TransferRequestAggregate::new);
  }
}
