package org.workforceledger.vacancies.read;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.workforceledger.projections.read.History;
import org.workforceledger.projections.read.HistoryProjection;
import org.workforceledger.projections.read.Projection;
import org.workforceledger.vacancies.api.VacancyEvent;

@Configuration(proxyBeanMethods = false)
class VacancyViews {

  static final HistoryProjection<VacancyEvent> VACANCIES =
      new HistoryProjection<>("vacancies", 1, VacancyEvent.class, VacancyEvent::vacancyId);

  @Bean
  Projection<History> vacanciesProjection() {
    return VACANCIES;
  }
}
