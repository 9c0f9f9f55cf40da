package org.workforceledger.hours.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.leave.api.LeaveType;

/** What covers a day of 7.6 h in a vacation. */
class VacationCoverTest {

  private static String cover(ADay day) {
    DayFacts facts = day.facts();
    return VacationCover.says(VacationCover.of(facts, WeekAccounting.ofDay(facts)));
  }

  @Test
  @Clause({"8.7(b)(iii)", "8.7(d)(ii)"})
  void isOneThingWhereOneThingCoversTheDay() {
    assertThat(cover(ADay.fullTime().adoDay())).isEqualTo("ADO");
    assertThat(cover(ADay.fullTime().onLeave(LeaveType.ANNUAL))).isEqualTo("Annual leave");
    assertThat(cover(ADay.fullTime().onLeave(LeaveType.SICK))).isEqualTo("Other leave");
    assertThat(cover(ADay.fullTime().worked("06:00", "13:57"))).isEqualTo("Vacation cleaning");
    assertThat(cover(ADay.fullTime())).isEqualTo("No attendance recorded");
  }

  @Test
  @Clause("8.7(b)(iii)")
  void isToldByHoursWhereSeveralDo() {
    assertThat(cover(ADay.fullTime().adoDay("4")))
        .isEqualTo("ADO 4 h, No attendance recorded 3.6 h");
    assertThat(cover(ADay.fullTime().onLeave(LeaveType.ANNUAL, "3.8").worked("06:00", "09:48")))
        .isEqualTo("Annual leave 3.8 h, Vacation cleaning 3.8 h");
  }

  @Test
  @Clause("8.7(b)(iii)")
  void isTheHolidayBeforeAnythingElse() {
    assertThat(cover(ADay.fullTime().holiday().adoDay().onLeave(LeaveType.ANNUAL)))
        .isEqualTo("Public holiday");
  }
}
