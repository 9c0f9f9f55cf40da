package org.workforceledger.vacancies.write;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.workforceledger.log.write.AggregateType;

/** What vacancies bring to the command side. */
@Configuration(proxyBeanMethods = false)
class VacanciesWrite {

  @Bean
  AggregateType<VacancyAggregate> vacancyAggregate() {
    return new AggregateType<>(VacancyAggregate.class, VacancyAggregate::new);
  }
}
