package org.workforceledger.leave.write;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.workforceledger.log.write.AggregateType;

/** What leave brings to the command side. */
@Configuration(proxyBeanMethods = false)
class LeaveWrite {

  @Bean
  AggregateType<LeaveAggregate> leaveAggregate() {
    return new AggregateType<>(LeaveAggregate.class, LeaveAggregate::new);
  }
}
