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

/** ADO credited for a public holiday. */
class HolidayCreditTest {

  @Nested
  class Paragraph8_7_f_iii {

    @Clause("8.7(f)(iii)")
    @ParameterizedTest
    @CsvSource({"7.6, 21", "4, 0", "9.5, 0", "0, 60"})
    void credits035ToAFullTimeCleanerWhateverTheDaysHours(String ordinary, int adoMinutes) {
      assertThat(ADay.fullTime().rostered(ordinary, adoMinutes).holiday().account())
          .isEqualTo("ADO_HOLIDAY 0.35");
    }

    /** 0.35 h = 1260 s; 1260 x 6 / 7.6 = 994.7, rounded to 995 s, shown 0.2764. */
    @Clause("8.7(f)(iii)")
    @ParameterizedTest
    @CsvSource({
      "7.6, 1260",
      "7.5833, 1257",
      "6, 995",
      "5, 829",
      "4, 663",
      "3.8, 630",
      "9.5, 1575",
      "0, 0"
    })
    void creditsAPartTimeCleanerByTheHoursRosteredThatDay(String ordinary, long seconds) {
      DayFacts day = ADay.of(Standing.PART_TIME).rostered(ordinary, 0).holiday().facts();
      assertThat(WeekAccounting.ofDay(day).seconds(Account.ADO_HOLIDAY)).isEqualTo(seconds);
    }

    @Clause("8.7(f)(iii)")
    @Test
    void isShownToFourPlaces() {
      assertThat(ADay.of(Standing.PART_TIME).rostered("6", 18).holiday().account())
          .isEqualTo("ADO_HOLIDAY 0.2764");
    }

    @Clause("8.7(f)(iii)")
    @Test
    void creditsNothingOnADayWithoutRosteredHours() {
      assertThat(ADay.fullTime().rostered("0", 0).holiday().account()).isEmpty();
      assertThat(ADay.of(Standing.PART_TIME).rostered("0", 0).holiday().account()).isEmpty();
    }

    @Test
    void standsBesideWorkWhichIsExcess() {
      assertThat(ADay.fullTime().holiday().worked("06:00", "08:00").account())
          .isEqualTo("EXCESS 2, ADO_HOLIDAY 0.35");
    }

    @Test
    void takesNothingFromAnAgreedAdoDay() {
      assertThat(ADay.fullTime().holiday().adoDay().account()).isEqualTo("ADO_HOLIDAY 0.35");
    }

    @ParameterizedTest
    @EnumSource(
        value = LeaveType.class,
        names = {"ANNUAL", "SICK", "SPECIAL_PAID"})
    void comesBeforePaidLeaveWhichThenCreditsNothing(LeaveType paid) {
      assertThat(ADay.fullTime().holiday().onLeave(paid).account()).isEqualTo("ADO_HOLIDAY 0.35");
    }

    @Clause("8.7(g)(iv)")
    @Test
    void isNotCreditedOnAWholeDayOfLeaveWithoutPay() {
      assertThat(ADay.fullTime().holiday().onLeave(LeaveType.SPECIAL_UNPAID).account()).isEmpty();
    }

    @Test
    void isNotCreditedWhereHoursOfLeaveWithoutPayCoverTheDay() {
      ADay whole = ADay.fullTime().holiday().onLeave(LeaveType.SPECIAL_UNPAID, "7.6");
      assertThat(whole.account()).isEmpty();
      ADay inParts =
          ADay.fullTime()
              .holiday()
              .onLeave(LeaveType.SPECIAL_UNPAID, "4")
              .onLeave(LeaveType.SPECIAL_UNPAID, "3.6");
      assertThat(inParts.account()).isEmpty();
    }

    @Test
    @Clause("8.7(f)(iii)")
    void isCreditedOnAPartDayOfLeaveWithoutPay() {
      assertThat(ADay.fullTime().holiday().onLeave(LeaveType.SPECIAL_UNPAID, "7.5").account())
          .isEqualTo("ADO_HOLIDAY 0.35");
    }

    @Test
    void saysWhichHolidayAndHow() {
      assertThat(ADay.fullTime().holiday().entry(Account.ADO_HOLIDAY))
          .isEqualTo(
              new DayAccount.Entry(
                  1260, "8.7(f)(iii)", "Labour Day: 0.35 h for a full-time cleaner"));
      assertThat(ADay.of(Standing.PART_TIME).rostered("6", 0).holiday().entry(Account.ADO_HOLIDAY))
          .isEqualTo(
              new DayAccount.Entry(
                  995, "8.7(f)(iii)", "Labour Day: 0.35 h x 6 h rostered / 7.6 h"));
    }
  }
}
