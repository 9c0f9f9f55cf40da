package org.workforceledger.hours.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.hours.api.Authorisation.Compensation.MIXED;
import static org.workforceledger.hours.api.Authorisation.Compensation.PAID;
import static org.workforceledger.hours.api.Authorisation.Compensation.TOIL;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;

/** Time off in lieu, and call-outs. A full-time day is 7 h 36 min: 06:00 to 13:36. */
class TimeInLieuTest {

  private static final int TUESDAY = 1;

  @Nested
  class Paragraph8_8_c {

    @ParameterizedTest
    @Clause({"8.8(c)(i)", "8.8(c)(iii)"})
    @CsvSource({
      "13:43, 'ORDINARY 7.6, EXCESS_TOIL 0.1167'",
      "13:44, 'ORDINARY 7.6, EXCESS_TOIL 0.1333, TOIL_ACCRUED 0.25'",
      "13:51, 'ORDINARY 7.6, EXCESS_TOIL 0.25, TOIL_ACCRUED 0.25'",
      "13:58, 'ORDINARY 7.6, EXCESS_TOIL 0.3667, TOIL_ACCRUED 0.25'",
      "13:59, 'ORDINARY 7.6, EXCESS_TOIL 0.3833, TOIL_ACCRUED 0.5'",
      "15:44, 'ORDINARY 7.6, EXCESS_TOIL 2.1333, TOIL_ACCRUED 2.25'"
    })
    void isTimeForTimeInQuarterHours(String finish, String account) {
      assertThat(AWeek.fullTime().directed(TUESDAY, "06:00", finish, TOIL).account(TUESDAY))
          .isEqualTo(account);
    }

    @Test
    @Clause("8.8(c)(vi)")
    void mayBeCombinedWithPayWhichComesFirst() {
      assertThat(AWeek.fullTime().directed(TUESDAY, "06:00", "15:36", MIXED).account(TUESDAY))
          .isEqualTo(
              "ORDINARY 7.6, EXCESS_PAID 1.5, EXCESS_TOIL 0.5, OVERTIME_15 1.5, TOIL_ACCRUED 0.5");
    }

    @Test
    @Clause("8.8(c)(i)")
    void usesNoneOfTheFirstThreeHours() {
      AWeek week = AWeek.fullTime().directed(TUESDAY, "06:00", "15:36", TOIL);
      week.directed(TUESDAY, "16:00", "19:00", PAID);
      assertThat(week.account(TUESDAY))
          .isEqualTo("ORDINARY 7.6, EXCESS_PAID 3, EXCESS_TOIL 2, OVERTIME_15 3, TOIL_ACCRUED 2");
    }
  }

  @Nested
  class CallOuts {

    @ParameterizedTest
    @Clause({"8.5(b)", "8.5(c)"})
    @CsvSource({
      "20:59, 'EXCESS_PAID 1.9833, OVERTIME_15 2'",
      "21:00, 'EXCESS_PAID 2, OVERTIME_15 2'",
      "21:01, 'EXCESS_PAID 2.0167, OVERTIME_15 2'",
      "21:07, 'EXCESS_PAID 2.1167, OVERTIME_15 2'",
      "21:08, 'EXCESS_PAID 2.1333, OVERTIME_15 2.25'"
    })
    void arePaidTwoHoursAtLeast(String finish, String account) {
      assertThat(AWeek.fullTime().calledOut(TUESDAY, "19:00", finish).account(TUESDAY))
          .isEqualTo(account);
    }

    @Test
    @Clause({"8.5(a)", "8.5(b)"})
    void areNeverAtTheOrdinaryRateAndFillNoRosteredMinutes() {
      assertThat(AWeek.partTime(360).calledOut(TUESDAY, "06:00", "08:00").account(TUESDAY))
          .isEqualTo("EXCESS_PAID 2, OVERTIME_15 2");
    }

    @Test
    @Clause("8.5(b)")
    void areRaisedByThemselvesThenSummedWithTheDay() {
      AWeek week = AWeek.fullTime().directed(TUESDAY, "06:00", "14:06", PAID);
      assertThat(week.calledOut(TUESDAY, "19:00", "19:30").account(TUESDAY))
          .isEqualTo("ORDINARY 7.6, EXCESS_PAID 1, OVERTIME_15 2.5");
    }
  }

  @Nested
  class FirstAidTraining {

    @Test
    @Clause("10.5(c)")
    void beyondTheRosterIsAdoAsTheCleanerElects() {
      assertThat(ADay.fullTime().worked("06:00", "13:57").trained("15:00", "17:00").account())
          .isEqualTo("ORDINARY 7.6, ADO_WORKED 0.35, ADO_TRAINING 2");
      assertThat(ADay.fullTime().trained("06:00", "13:57").account())
          .isEqualTo("ORDINARY 7.6, ADO_WORKED 0.35");
    }

    @Test
    @Clause("10.5(c)")
    void isNoAdoForACasual() {
      assertThat(ADay.of(DayFacts.Standing.FULL_TIME_WITHOUT_ADO).trained("05:00", "06:00").facts())
          .extracting(day -> ADay.said(WeekAccounting.ofDay(day)))
          .asString()
          .doesNotContain("ADO_TRAINING");
    }
  }
}
