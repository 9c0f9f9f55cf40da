package org.workforceledger.hours.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.rules.DayFacts.Standing;
import org.workforceledger.leave.api.LeaveType;

/** ADO credited during leave, and ADO taken. */
class LeaveAndAdoDayTest {

  @Nested
  class Paragraph8_7_g_iii {

    @Clause("8.7(g)(iii)")
    @ParameterizedTest
    @CsvSource({"SICK, 21, 0.35", "SICK, 30, 0.5", "SPECIAL_PAID, 21, 0.35"})
    void creditsTheAdoMinutesRosteredThatDay(LeaveType type, int adoMinutes, String hours) {
      assertThat(ADay.fullTime().rostered("7.6", adoMinutes).onLeave(type).account())
          .isEqualTo("ADO_LEAVE " + hours);
    }

    @Clause("8.7(g)(iii)")
    @Test
    void creditsAPartTimeCleanerLikewise() {
      assertThat(ADay.of(Standing.PART_TIME).rostered("4", 12).onLeave(LeaveType.SICK).account())
          .isEqualTo("ADO_LEAVE 0.2");
    }

    @Clause("8.7(g)(iii)")
    @Test
    void creditsNothingOnADayWithoutAdoMinutes() {
      assertThat(ADay.fullTime().rostered("7.6", 0).onLeave(LeaveType.SICK).account()).isEmpty();
      assertThat(ADay.fullTime().rostered("0", 0).onLeave(LeaveType.SICK).account()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0.0167", "2", "7.6", "12"})
    void creditsThemWhateverPartOfTheDayItCovers(String hours) {
      assertThat(ADay.fullTime().onLeave(LeaveType.SICK, hours).account())
          .isEqualTo("ADO_LEAVE 0.35");
    }

    @Test
    void creditsThemOnceForTwoGrants() {
      ADay day = ADay.fullTime().onLeave(LeaveType.SICK, "2").onLeave(LeaveType.SPECIAL_PAID, "3");
      assertThat(day.account()).isEqualTo("ADO_LEAVE 0.35");
    }

    @Test
    void saysWhichLeave() {
      assertThat(ADay.fullTime().onLeave(LeaveType.SICK).entry(Account.ADO_LEAVE))
          .isEqualTo(new DayAccount.Entry(1260, "8.7(g)(iii)", "sick leave l0"));
    }
  }

  @Nested
  class Paragraph8_7_g_iv {

    @Clause("8.7(g)(iv)")
    @ParameterizedTest
    @EnumSource(
        value = LeaveType.class,
        names = {"ANNUAL", "SPECIAL_UNPAID"})
    void creditsNothingOnAnnualLeaveNorOnLeaveWithoutPay(LeaveType type) {
      assertThat(ADay.fullTime().onLeave(type).account()).isEmpty();
      assertThat(ADay.fullTime().onLeave(type, "2").account()).isEmpty();
    }

    @Clause("8.7(g)(iv)")
    @Test
    void creditsNothingOnAnAdoDay() {
      assertThat(ADay.fullTime().adoDay().account()).isEqualTo("ADO_TAKEN 7.6");
    }

    @Clause("8.7(g)(iv)")
    @Test
    void creditsNothingForLeaveOnAnAgreedAdoDay() {
      assertThat(ADay.fullTime().adoDay().onLeave(LeaveType.SICK).account()).isEmpty();
      assertThat(ADay.fullTime().adoDay().onLeave(LeaveType.SICK, "2").account())
          .isEqualTo("ADO_TAKEN 5.6");
    }
  }

  @Nested
  class Paragraph8_7_d_ii {

    @Clause("8.7(d)(ii)")
    @ParameterizedTest
    @CsvSource({"7.6, 21, 7.6", "4, 12, 4", "9.5, 0, 9.5"})
    void takesTheOrdinaryHoursRosteredThatDay(String ordinary, int adoMinutes, String taken) {
      assertThat(ADay.fullTime().rostered(ordinary, adoMinutes).adoDay().account())
          .isEqualTo("ADO_TAKEN " + taken);
    }

    @Clause("8.7(d)(ii)")
    @ParameterizedTest
    @CsvSource({"2, 2", "7.5997, 7.5997", "7.6, 7.6", "7.6003, 7.6", "10, 7.6"})
    void takesWhatWasAgreedUpToThem(String agreed, String taken) {
      assertThat(ADay.fullTime().adoDay(agreed).account()).isEqualTo("ADO_TAKEN " + taken);
    }

    @Test
    void takesOnlyWhatLeaveDoesNotCover() {
      assertThat(ADay.fullTime().adoDay("7").onLeave(LeaveType.ANNUAL, "2").account())
          .isEqualTo("ADO_TAKEN 5.6");
      assertThat(ADay.fullTime().adoDay().onLeave(LeaveType.ANNUAL).account()).isEmpty();
    }

    @Test
    void takesNothingOnADayWithoutRosteredHours() {
      assertThat(ADay.fullTime().rostered("0", 0).adoDay().account()).isEmpty();
    }

    @Test
    void leavesTheRestOfTheDayToWork() {
      assertThat(ADay.fullTime().adoDay("2").worked("06:00", "12:00").account())
          .isEqualTo("ORDINARY 5.6, ADO_WORKED 0.35, EXCESS 0.05, ADO_TAKEN 2");
    }
  }

  @Nested
  class OpeningBalances {

    @Test
    void areCreditedOnTheirDayBesideWhatElseHappens() {
      assertThat(ADay.fullTime().bringing("12.5").worked("06:00", "13:57").account())
          .isEqualTo("ORDINARY 7.6, ADO_WORKED 0.35, ADO_OPENING 12.5");
      assertThat(ADay.fullTime().bringing("12.5").holiday().account())
          .isEqualTo("ADO_HOLIDAY 0.35, ADO_OPENING 12.5");
    }
  }

  @Nested
  class WorkersCompensation {

    @Test
    @Clause("8.7(h)(i)")
    void creditsTheAdoRosteredThatDay() {
      assertThat(ADay.fullTime().onLeave(LeaveType.WORKERS_COMPENSATION).account())
          .isEqualTo("ADO_COMPENSATION 0.35");
      assertThat(
              ADay.fullTime()
                  .onLeave(LeaveType.SICK, "3.8")
                  .onLeave(LeaveType.WORKERS_COMPENSATION, "3.8")
                  .account())
          .isEqualTo("ADO_COMPENSATION 0.35");
    }

    @Test
    @Clause("8.7(h)(i)")
    void coversAnAgreedAdoDayWhoseHoursMayBeDeemedTaken() {
      assertThat(ADay.fullTime().adoDay().onLeave(LeaveType.WORKERS_COMPENSATION).account())
          .isEqualTo("ADO_DEEMED 7.6");
      assertThat(ADay.fullTime().adoDay("4").onLeave(LeaveType.WORKERS_COMPENSATION, "7").account())
          .isEqualTo("ADO_DEEMED 3.4, ADO_TAKEN 0.6");
      assertThat(ADay.fullTime().adoDay().onLeave(LeaveType.SICK).account()).isEmpty();
    }

    @Test
    @Clause("8.7(h)(iii)")
    void isClaimedByTheOrdinaryHoursRosteredWithoutAdo() {
      assertThat(ADay.fullTime().onLeave(LeaveType.WORKERS_COMPENSATION).facts())
          .extracting(DayFacts::compensationSeconds)
          .isEqualTo(27_360L);
    }

    @ParameterizedTest
    @EnumSource(
        value = LeaveType.class,
        names = {"SICK", "LONG_SERVICE", "INDUSTRIAL_RELATIONS_EDUCATION", "SPECIAL_PAID"})
    @Clause("8.7(g)(iii)")
    void andOtherPaidLeaveCreditsIt(LeaveType type) {
      assertThat(ADay.fullTime().onLeave(type).account()).isEqualTo("ADO_LEAVE 0.35");
    }
  }
}
