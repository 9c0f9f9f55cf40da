package org.workforceledger.hours.write;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.workforceledger.log.write.AggregateType;

/** What working time brings to the command side. */
@Configuration(proxyBeanMethods = false)
class HoursWrite {

  @Bean
  AggregateType<RosterAggregate> rosterAggregate() {
    return new AggregateType<>(RosterAggregate.class, RosterAggregate::new);
  }

  @Bean
  AggregateType<WorkYearAggregate> workYearAggregate() {
    return new AggregateType<>(WorkYearAggregate.class, WorkYearAggregate::new);
  }

  @Bean
  AggregateType<ToilAggregate> toilAggregate() {
    return new AggregateType<>(ToilAggregate.class, ToilAggregate::new);
  }
}
