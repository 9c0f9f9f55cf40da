package org.workforceledger.committees.write;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.workforceledger.log.write.AggregateType;

/** What the committees bring to the command side. */
@Configuration(proxyBeanMethods = false)
class CommitteesWrite {

  @Bean
  AggregateType<QuarterAggregate> quarterAggregate() {
    return new AggregateType<>(QuarterAggregate.class, QuarterAggregate::new);
  }
}
