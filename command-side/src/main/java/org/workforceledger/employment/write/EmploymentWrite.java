package org.workforceledger.employment.write;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.workforceledger.log.write.AggregateType;

/** What employment brings to the command side. */
@Configuration(proxyBeanMethods = false)
class EmploymentWrite {

  @Bean
  AggregateType<EngagementAggregate> engagementAggregate() {
    return new AggregateType<>(EngagementAggregate.class, EngagementAggregate::new);
  }

  @Bean
  AggregateType<ScreeningAggregate> screeningAggregate() {
    return new AggregateType<>(ScreeningAggregate.class, ScreeningAggregate::new);
  }
}
