package org.workforceledger.cleaningtime.write;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.workforceledger.log.write.AggregateType;

/** What changes of frequencies bring to the command side. */
@Configuration(proxyBeanMethods = false)
class CleaningTimeWrite {

  @Bean
  AggregateType<FrequencyChangeAggregate> frequencyChangeAggregate() {
    return new AggregateType<>(FrequencyChangeAggregate.class, FrequencyChangeAggregate::new);
  }
}
