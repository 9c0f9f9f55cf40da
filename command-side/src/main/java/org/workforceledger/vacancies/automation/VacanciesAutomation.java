package org.workforceledger.vacancies.automation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.workforceledger.log.write.Automation;
import org.workforceledger.runtime.keys.PersonKeys;

/** The automations of vacancies; each is one sentence. */
@Configuration(proxyBeanMethods = false)
class VacanciesAutomation {

  @Bean
  Automation whenHoursAllocatedThenChangeEngagements(PersonKeys keys) {
    return new WhenHoursAllocatedThenChangeEngagements(keys::protect);
  }

  @Bean
  Automation whenTermsChangeThenReviewVacancies() {
    return new WhenTermsChangeThenReviewVacancies();
  }
}
