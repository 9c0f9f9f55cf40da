package org.workforceledger.hours.automation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.workforceledger.log.write.Automation;
import org.workforceledger.log.write.CalendarChanges;
import org.workforceledger.log.write.CommandQueue;

/** The automations of working time; each is one sentence. */
@Configuration(proxyBeanMethods = false)
class HoursAutomation {

  @Bean
  Automation whenTermsChangeThenAccountDays() {
    return new WhenTermsChangeThenAccountDays();
  }

  @Bean
  Automation whenReplacedCleanersTermsChangeThenAccountDays() {
    return new WhenReplacedCleanersTermsChangeThenAccountDays();
  }

  @Bean
  Automation whenRosterAgreedThenAccountDays() {
    return new WhenRosterAgreedThenAccountDays();
  }

  @Bean
  Automation whenLeaveChangesThenAccountDays() {
    return new WhenLeaveChangesThenAccountDays();
  }

  @Bean
  Automation whenToilIsUsedThenAccountDay() {
    return new WhenToilIsUsedThenAccountDay();
  }

  @Bean
  Automation whenShiftMovesThenLeaveOldWeek() {
    return new WhenShiftMovesThenLeaveOldWeek();
  }

  @Bean
  Automation whenHoursAgreementRecordedThenAccountDays() {
    return new WhenHoursAgreementRecordedThenAccountDays();
  }

  @Bean
  CalendarWatch calendarWatch(CalendarChanges changes, CommandQueue queue) {
    return new CalendarWatch(new WhenSchoolYearChangesThenCreditRosters(changes, queue));
  }
}
