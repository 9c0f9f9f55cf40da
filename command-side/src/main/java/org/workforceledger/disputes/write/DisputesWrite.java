package org.workforceledger.disputes.write;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.workforceledger.log.write.AggregateType;

/** What disputes bring to the command side. */
@Configuration(proxyBeanMethods = false)
class DisputesWrite {

  @Bean
  AggregateType<DisputeAggregate> disputeAggregate() {
    return new AggregateType<>(DisputeAggregate.class, DisputeAggregate::new);
  }
}
