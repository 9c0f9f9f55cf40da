package org.workforceledger.hours.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.rules.DayFacts.Standing;
import org.workforceledger.leave.api.LeaveType;

/** What worked time is worth on a day. The day is rostered 7 h 36 and 21 min ADO. */
class WorkedTimeTest {

  @Nested
  class Paragraph8_7_b_ii {

    @Clause("8.7(b)(ii)")
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            06:00 | 06:01 | ORDINARY 0.0167
            06:00 | 13:35 | ORDINARY 7.5833
            06:00 | 13:36 | ORDINARY 7.6
            06:00 | 13:37 | ORDINARY 7.6, ADO_WORKED 0.0167
            06:00 | 13:56 | ORDINARY 7.6, ADO_WORKED 0.3333
            06:00 | 13:57 | ORDINARY 7.6, ADO_WORKED 0.35
            06:00 | 13:58 | ORDINARY 7.6, ADO_WORKED 0.35, EXCESS 0.0167
            06:00 | 14:00 | ORDINARY 7.6, ADO_WORKED 0.35, EXCESS 0.05
            """)
    void fillsOrdinaryMinutesThenAdoMinutesThenExcess(String start, String finish, String worth) {
      assertThat(ADay.fullTime().worked(start, finish).account()).isEqualTo(worth);
    }

    @Clause("8.7(b)(ii)")
    @Test
    void sumsSeveralAttendancesOfADay() {
      assertThat(ADay.fullTime().worked("06:00", "09:00").worked("13:00", "18:00").account())
          .isEqualTo("ORDINARY 7.6, ADO_WORKED 0.35, EXCESS 0.05");
    }

    @Test
    void isTheSameWhateverOrderTheShiftsCameIn() {
      assertThat(ADay.fullTime().worked("13:00", "18:00").worked("06:00", "09:00").account())
          .isEqualTo("ORDINARY 7.6, ADO_WORKED 0.35, EXCESS 0.05");
    }

    @Test
    void isExcessOnADayWithoutRosteredHours() {
      assertThat(ADay.fullTime().rostered("0", 0).worked("08:00", "10:00").account())
          .isEqualTo("EXCESS 2");
    }

    @Test
    void accruesOnADayRosteredForAdoAlone() {
      assertThat(ADay.fullTime().rostered("0", 120).worked("08:00", "11:00").account())
          .isEqualTo("ADO_WORKED 2, EXCESS 1");
    }

    @Test
    void fillsNoRosteredMinutesOnACallOut() {
      assertThat(ADay.fullTime().calledOut("19:00", "20:00").account())
          .isEqualTo("EXCESS_PAID 1, OVERTIME_15 2");
      assertThat(ADay.fullTime().worked("06:00", "12:00").calledOut("19:00", "20:00").account())
          .isEqualTo("ORDINARY 6, EXCESS_PAID 1, OVERTIME_15 2");
    }

    @Test
    void citesTheParagraph() {
      var entry = ADay.fullTime().worked("06:00", "14:00").entry(Account.ADO_WORKED);
      assertThat(entry.clause()).isEqualTo("8.7(b)(ii)");
    }
  }

  @Nested
  class Paragraph8_7_c_iii {

    @Clause("8.7(c)(iii)")
    @Test
    void givesACasualNoAdoWhateverTheRosterSays() {
      assertThat(ADay.of(Standing.CASUAL).worked("06:00", "14:00").account())
          .isEqualTo("ORDINARY 8");
      assertThat(ADay.of(Standing.CASUAL).holiday().worked("06:00", "14:00").account())
          .isEqualTo("EXCESS 8, PAID_ORDINARY 2");
      assertThat(ADay.of(Standing.CASUAL).adoDay().account()).isEmpty();
      assertThat(ADay.of(Standing.CASUAL).onLeave(LeaveType.SICK).account()).isEmpty();
      assertThat(ADay.of(Standing.CASUAL).bringing("4").account()).isEmpty();
    }

    @Test
    void paysACasualsCallOutAsOvertime() {
      assertThat(ADay.of(Standing.CASUAL).calledOut("19:00", "21:00").account())
          .isEqualTo("EXCESS_PAID 2, OVERTIME_15 2");
    }
  }

  @Nested
  class WhoIsNotEligible {

    @Clause("8.7(c)(iv)")
    @Test
    void hasNoAdoOfAnyKind() {
      assertThat(ADay.of(Standing.PART_TIME_WITHOUT_ADO).worked("06:00", "14:00").account())
          .isEqualTo("ORDINARY 7.6, EXCESS 0.4");
      assertThat(ADay.of(Standing.PART_TIME_WITHOUT_ADO).holiday().account()).isEmpty();
      assertThat(ADay.of(Standing.PART_TIME_WITHOUT_ADO).onLeave(LeaveType.SICK).account())
          .isEmpty();
      assertThat(ADay.of(Standing.PART_TIME_WITHOUT_ADO).adoDay().account()).isEmpty();
      assertThat(ADay.of(Standing.PART_TIME_WITHOUT_ADO).bringing("4").account()).isEmpty();
    }

    @Test
    void hasOnlyExcessOutsideTheEngagement() {
      ADay after = ADay.of(Standing.NOT_EMPLOYED);
      assertThat(after.holiday().onLeave(LeaveType.SICK).adoDay().bringing("4").account())
          .isEmpty();
      assertThat(after.worked("06:00", "07:00").account()).isEqualTo("EXCESS 1");
    }
  }

  /** what leave or an ADO day covers is no longer ordinary time for work. */
  @Nested
  class BesideLeaveOrAnAdoDay {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            06:00 | 11:35 | ORDINARY 5.5833, ADO_LEAVE 0.35
            06:00 | 11:36 | ORDINARY 5.6, ADO_LEAVE 0.35
            06:00 | 11:37 | ORDINARY 5.6, ADO_WORKED 0.0167, ADO_LEAVE 0.3333
            06:00 | 11:57 | ORDINARY 5.6, ADO_WORKED 0.35
            06:00 | 12:00 | ORDINARY 5.6, ADO_WORKED 0.35, EXCESS 0.05
            """)
    void fillsWhatTwoHoursOfSickLeaveLeave(String start, String finish, String worth) {
      assertThat(ADay.fullTime().onLeave(LeaveType.SICK, "2").worked(start, finish).account())
          .isEqualTo(worth);
    }

    @Test
    void fillsWhatTwoHoursOfUnpaidLeaveLeave() {
      ADay day = ADay.fullTime().onLeave(LeaveType.SPECIAL_UNPAID, "2");
      assertThat(day.worked("06:00", "12:00").account())
          .isEqualTo("ORDINARY 5.6, ADO_WORKED 0.35, EXCESS 0.05");
    }

    @Test
    void isAllExcessOnADayCoveredWhole() {
      assertThat(ADay.fullTime().onLeave(LeaveType.ANNUAL).worked("06:00", "14:00").account())
          .isEqualTo("EXCESS 8");
      assertThat(ADay.fullTime().adoDay().worked("06:00", "14:00").account())
          .isEqualTo("EXCESS 8, ADO_TAKEN 7.6");
      assertThat(ADay.fullTime().onLeave(LeaveType.SICK).worked("06:00", "14:00").account())
          .isEqualTo("EXCESS 8, ADO_LEAVE 0.35");
    }

    @Test
    void isAllExcessWherePartsTogetherCoverTheDay() {
      ADay day =
          ADay.fullTime().onLeave(LeaveType.SICK, "4").onLeave(LeaveType.SPECIAL_UNPAID, "3.6");
      assertThat(day.worked("06:00", "07:00").account()).isEqualTo("EXCESS 1, ADO_LEAVE 0.35");
    }
  }
}
