package org.workforceledger.calendar.write;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.workforceledger.log.write.AggregateType;

/** What the calendar brings to the command side. */
@Configuration(proxyBeanMethods = false)
class CalendarWrite {

  @Bean
  AggregateType<SchoolYearAggregate> schoolYearAggregate() {
    return new AggregateType<>(SchoolYearAggregate.class, SchoolYearAggregate::new);
  }
}
