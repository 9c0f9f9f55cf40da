package org.workforceledger.calendar.read;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.workforceledger.calendar.api.SchoolYearEvent;
import org.workforceledger.projections.read.History;
import org.workforceledger.projections.read.HistoryProjection;
import org.workforceledger.projections.read.Projection;

@Configuration(proxyBeanMethods = false)
class CalendarViews {

  static final HistoryProjection<SchoolYearEvent> SCHOOL_YEARS =
      new HistoryProjection<>(
          "school_years", 1, SchoolYearEvent.class, event -> Integer.toString(event.year()));

  @Bean
  Projection<History> schoolYearsProjection() {
    return SCHOOL_YEARS;
  }
}
