package org.workforceledger.hours.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.hours.api.Authorisation.Compensation.PAID;
import static org.workforceledger.hours.api.Authorisation.Compensation.TOIL;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.leave.api.LeaveType;

/** What excess is worth. A full-time day is 7 h 36 min: 06:00 to 13:36. */
class OvertimeTest {

  private static final int TUESDAY = 1;
  private static final int FRIDAY = 4;
  private static final int SATURDAY = 5;
  private static final int SUNDAY = 6;

  @Nested
  class Paragraph8_8_b_i {

    @ParameterizedTest
    @Clause({"8.8(b)(i)", "8.8(b)(i)A", "8.8(b)(i)B"})
    @CsvSource({
      "false, 04:59, 06:00, 'ORDINARY 1, EXCESS 0.0167'",
      "false, 05:00, 06:00, ORDINARY 1",
      "false, 05:01, 06:00, ORDINARY 0.9833",
      "true,  05:59, 07:00, 'ORDINARY 1, EXCESS 0.0167'",
      "true,  06:00, 07:00, ORDINARY 1",
      "true,  06:01, 07:00, ORDINARY 0.9833",
      "false, 20:00, 20:59, ORDINARY 0.9833",
      "false, 20:00, 21:00, ORDINARY 1",
      "false, 20:00, 21:01, 'ORDINARY 1, EXCESS 0.0167'",
      "true,  20:00, 21:00, ORDINARY 1",
      "true,  20:00, 21:01, 'ORDINARY 1, EXCESS 0.0167'"
    })
    void isOvertimeOutsideTheSpreadHoweverShortTheDay(
        boolean twice, String start, String finish, String account) {
      AWeek week = twice ? AWeek.fullTime().twiceDaily() : AWeek.fullTime();
      assertThat(week.worked(TUESDAY, start, finish).account(TUESDAY)).isEqualTo(account);
    }

    @Test
    @Clause({"8.8(b)(i)", "8.8(a)(v)", "9.3(b)"})
    void isOvertimeForAFullTimeCleanerFromTheFirstMinute() {
      assertThat(AWeek.fullTime().directed(TUESDAY, "06:00", "14:36", PAID).account(TUESDAY))
          .isEqualTo("ORDINARY 7.6, EXCESS_PAID 1, OVERTIME_15 1");
    }
  }

  @Nested
  class Paragraph8_8_b_ii {

    @Test
    @Clause({"8.8(b)(ii)", "8.8(a)(iv)"})
    void compensatesNothingThatNobodyDirectedOrApproved() {
      assertThat(AWeek.fullTime().worked(TUESDAY, "06:00", "16:36").account(TUESDAY))
          .isEqualTo("ORDINARY 7.6, EXCESS 3");
    }
  }

  @Nested
  class Paragraph8_8_b_iii {

    /** 30 h a week: 6 h a day, four days worked, so that 38 h are reached after 8 h of Friday. */
    private final AWeek week = AWeek.partTime(360).workedAsRostered(4);

    @ParameterizedTest
    @Clause({"8.8(b)(iii)", "8.8(b)(iv)"})
    @CsvSource({
      "19:59, 'ORDINARY 6, EXCESS_PAID 7.9833, PAID_ORDINARY 7.9833'",
      "20:00, 'ORDINARY 6, EXCESS_PAID 8, PAID_ORDINARY 8'",
      "20:01, 'ORDINARY 6, EXCESS_PAID 8.0167, PAID_ORDINARY 8'",
      "20:07, 'ORDINARY 6, EXCESS_PAID 8.1167, PAID_ORDINARY 8'",
      "20:08, 'ORDINARY 6, EXCESS_PAID 8.1333, PAID_ORDINARY 8, OVERTIME_15 0.25'",
      "21:00, 'ORDINARY 6, EXCESS_PAID 9, PAID_ORDINARY 8, OVERTIME_15 1'"
    })
    void isAtTheOrdinaryRateUpTo38Hours(String finish, String account) {
      assertThat(week.directed(FRIDAY, "06:00", finish, PAID).account(FRIDAY)).isEqualTo(account);
    }

    @Test
    @Clause("8.8(b)(iii)")
    void countsPaidLeaveHolidaysAndAdoDaysAsHoursOfTheWeek() {
      AWeek of = AWeek.partTime(360).onLeave(0, LeaveType.SICK).holiday(2).adoDay(3);
      String worked =
          of.workedAsRosteredOn(TUESDAY).directed(FRIDAY, "06:00", "21:00", PAID).account(FRIDAY);
      assertThat(worked).isEqualTo("ORDINARY 6, EXCESS_PAID 9, PAID_ORDINARY 8, OVERTIME_15 1");
    }

    @Test
    @Clause("8.8(b)(iii)")
    void doesNotCountLeaveWithoutPay() {
      AWeek of = AWeek.partTime(360).onLeave(0, LeaveType.SPECIAL_UNPAID);
      assertThat(
              of.workedAsRosteredOn(1, 2, 3)
                  .directed(FRIDAY, "06:00", "21:00", PAID)
                  .account(FRIDAY))
          .isEqualTo("ORDINARY 6, EXCESS_PAID 9, PAID_ORDINARY 9");
    }

    @Test
    @Clause("8.8(b)(iii)")
    void isNeverOutsideTheSpreadOrAtAWeekend() {
      AWeek early = AWeek.partTime(360).directed(TUESDAY, "04:30", "06:00", PAID);
      assertThat(early.account(TUESDAY)).isEqualTo("ORDINARY 1, EXCESS_PAID 0.5, OVERTIME_15 0.5");
      AWeek saturday = AWeek.partTime(360).directed(SATURDAY, "08:00", "10:00", PAID);
      assertThat(saturday.account(SATURDAY)).isEqualTo("EXCESS_PAID 2, OVERTIME_15 2");
    }

    @Test
    @Clause("8.8(b)(iii)")
    void isUsedUpInOrderOfTimeByExcessOfEveryKind() {
      AWeek of = AWeek.partTime(360).directed(0, "06:00", "19:00", TOIL);
      of.workedAsRosteredOn(1, 2, 3).directed(FRIDAY, "06:00", "14:00", PAID);
      assertThat(of.account(0)).isEqualTo("ORDINARY 6, EXCESS_TOIL 7, TOIL_ACCRUED 7");
      assertThat(of.account(FRIDAY))
          .isEqualTo("ORDINARY 6, EXCESS_PAID 2, PAID_ORDINARY 1, OVERTIME_15 1");
    }
  }

  @Nested
  class Paragraph8_8_b_iv {

    @ParameterizedTest
    @Clause("8.8(b)(iv)")
    @CsvSource({
      "16:28, 'ORDINARY 7.6, EXCESS_PAID 2.8667, OVERTIME_15 2.75'",
      "16:29, 'ORDINARY 7.6, EXCESS_PAID 2.8833, OVERTIME_15 3'",
      "16:36, 'ORDINARY 7.6, EXCESS_PAID 3, OVERTIME_15 3'",
      "16:43, 'ORDINARY 7.6, EXCESS_PAID 3.1167, OVERTIME_15 3'",
      "16:44, 'ORDINARY 7.6, EXCESS_PAID 3.1333, OVERTIME_15 3, OVERTIME_20 0.25'"
    })
    void isTimeAndAHalfForThreeHoursThenDouble(String finish, String account) {
      assertThat(AWeek.fullTime().directed(TUESDAY, "06:00", finish, PAID).account(TUESDAY))
          .isEqualTo(account);
    }
  }

  @Nested
  class Paragraph8_8_b_v {

    @ParameterizedTest
    @Clause("8.8(b)(v)")
    @CsvSource({
      "10:52, 'EXCESS_PAID 2.8667, OVERTIME_15 2.75'",
      "11:00, 'EXCESS_PAID 3, OVERTIME_15 3'",
      "11:07, 'EXCESS_PAID 3.1167, OVERTIME_15 3'",
      "11:08, 'EXCESS_PAID 3.1333, OVERTIME_15 3, OVERTIME_20 0.25'"
    })
    void isDoubleOnASaturdayAfterThreeHours(String finish, String account) {
      AWeek week = AWeek.fullTime().directed(SATURDAY, "08:00", finish, PAID);
      assertThat(week.account(SATURDAY)).isEqualTo(account);
    }

    @Test
    @Clause("8.8(b)(v)")
    void goesByTheAwardsFiguresAtWeekendsAndHolidays() {
      AWeek week = AWeek.fullTime().directed(SATURDAY, "08:00", "12:00", PAID);
      week.directed(SUNDAY, "08:00", "09:00", PAID).holiday(0).directed(0, "08:00", "09:00", PAID);
      assertThat(week.account(SATURDAY)).isEqualTo("EXCESS_PAID 4, OVERTIME_15 3, OVERTIME_20 1");
      assertThat(week.account(SUNDAY)).isEqualTo("EXCESS_PAID 1, OVERTIME_20 1");
      assertThat(week.account(0)).isEqualTo("ADO_HOLIDAY 0.35, EXCESS_PAID 1, OVERTIME_25 1");
    }
  }

  @Nested
  class Paragraph8_8_b_vi {

    @ParameterizedTest
    @Clause("8.8(b)(vi)")
    @CsvSource({
      "13:43, 'ORDINARY 7.6, EXCESS_PAID 0.1167'",
      "13:44, 'ORDINARY 7.6, EXCESS_PAID 0.1333, OVERTIME_15 0.25'",
      "13:58, 'ORDINARY 7.6, EXCESS_PAID 0.3667, OVERTIME_15 0.25'",
      "13:59, 'ORDINARY 7.6, EXCESS_PAID 0.3833, OVERTIME_15 0.5'"
    })
    void isToTheNearestQuarterHour(String finish, String account) {
      assertThat(AWeek.fullTime().directed(TUESDAY, "06:00", finish, PAID).account(TUESDAY))
          .isEqualTo(account);
    }

    @Test
    @Clause("8.8(b)(vi)")
    void roundsTheDaysSumOnce() {
      AWeek week = AWeek.fullTime().worked(TUESDAY, "06:00", "13:36");
      week.directed(TUESDAY, "14:00", "14:05", PAID).directed(TUESDAY, "15:00", "15:05", PAID);
      assertThat(week.account(TUESDAY))
          .isEqualTo("ORDINARY 7.6, EXCESS_PAID 0.1667, OVERTIME_15 0.25");
    }
  }
}
