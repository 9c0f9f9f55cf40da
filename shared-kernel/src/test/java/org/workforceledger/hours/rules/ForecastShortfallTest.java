package org.workforceledger.hours.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.fixtures.ARoster;
import org.workforceledger.fixtures.AnEngagement;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.api.RosterBook;
import org.workforceledger.leave.api.LeaveType;
import org.workforceledger.ledger.Hours;

/** What the forecast of 2024 finds short, and what of it the rest of the year makes good. */
class ForecastShortfallTest {

  private static final String BEFORE = "2023-12-31";
  private static final RosterBook NO_ADO = ARoster.always(ARoster.weekdays(456, 0));

  private static String hours(Hours hours) {
    return hours.toDecimal().toPlainString();
  }

  @Nested
  class Paragraph8_7_d_v {

    /** 50 weekdays of Term 3 make 17.5 h; the 87th, in Term 4, makes 30.45 h. */
    @Test
    @Clause({"8.7(d)(v)", "8.7(b)(vi)"})
    void letsAStarterInTerm3AccrueTheSpringDaysInTerms3And4() {
      AYear year = AYear.of(AnEngagement.permanent("38", "2024-07-08"));
      assertThat(year.covers("2024-07-08")).isEqualTo("SPRING 30.4 17.15 13.25 IN_ADVANCE");
      var spring = year.forecast("2024-07-07").vacations().getFirst();
      assertThat(hours(spring.expected())).isEqualTo("17.5");
      assertThat(spring.coveredOn()).isEqualTo("2024-11-05");
      assertThat(hours(year.forecast("2024-07-07").required())).isEqualTo("30.4");
    }

    @Test
    @Clause("8.7(d)(v)")
    void saysThatItIsNotCreditedInTheYearWhereTerm4DoesNotSuffice() {
      AYear year =
          AYear.of(AnEngagement.permanent("38", "2024-07-08"))
              .rostered(ARoster.always(ARoster.weekdays(456, 14)));
      Forecast forecast = year.forecast("2024-07-07");
      assertThat(forecast.vacations().getFirst().outcome()).isEqualTo(Forecast.Outcome.SHORT);
      assertThat(hours(forecast.expected())).isEqualTo("29.6333");
      assertThat(hours(forecast.shortfall())).isEqualTo("0.7667");
    }
  }

  @Nested
  class Paragraph8_7_h_i {

    private static final String[] EASTER = {
      "2024-04-08", "2024-04-09", "2024-04-10", "2024-04-11", "2024-04-12"
    };

    /** Of 38 h agreed all but the 5.25 h of fifteen days before the injury are deemed taken. */
    @Test
    @Clause("8.7(h)(i)")
    void countsWhatIsDeemedTakenAsTaken() {
      AYear year =
          AYear.fullTime()
              .onLeave(LeaveType.WORKERS_COMPENSATION, "2024-01-22", "2024-06-30")
              .adoDays(EASTER);
      assertThat(year.covers(BEFORE))
          .startsWith("AUTUMN 15.2 22.75 0 COVERED, WINTER 38 9.25 28.75 IN_ADVANCE");
    }

    /** 20 h credited and 16 h agreed in it: 16 h are deemed taken, 0.8 h more than autumn needs. */
    @Test
    @Clause("8.7(h)(i)")
    void countsItFromTheRecordToo() {
      AYear year =
          AYear.fullTime()
              .rostered(NO_ADO)
              .posted("2024-02-01", Account.ADO_COMPENSATION, 20 * 3600)
              .posted("2024-04-08", Account.ADO_DEEMED, 16 * 3600);
      assertThat(year.covers("2024-04-12")).contains("WINTER 38 4 34 SHORT");
    }
  }

  @Nested
  class WhatIsShort {

    @Test
    @Clause("8.7(b)(iii)")
    void isWhatLeaveWithoutPayLeavesUncredited() {
      AYear year = AYear.fullTime().onLeave(LeaveType.SPECIAL_UNPAID, "2024-01-22", "2024-03-28");
      assertThat(year.covers(BEFORE))
          .isEqualTo(
              "AUTUMN 15.2 5.6 9.6 IN_ADVANCE, WINTER 38 11.4 26.6 IN_ADVANCE,"
                  + " SPRING 30.4 0 30.4 SHORT");
      assertThat(hours(year.forecast(BEFORE).shortfall())).isEqualTo("9.05");
    }

    @Test
    void isNeverMoreThanTheVacationNeeds() {
      AYear none = AYear.fullTime().rostered(RosterBook.EMPTY);
      assertThat(none.covers(BEFORE))
          .isEqualTo("AUTUMN 15.2 0 15.2 SHORT, WINTER 38 0 38 SHORT, SPRING 30.4 0 30.4 SHORT");
      assertThat(hours(none.forecast(BEFORE).shortfall())).isEqualTo("83.6");
    }

    /** Three days taken in autumn, 22.8 h, leave less for winter than the two it needs. */
    @Test
    @Clause("8.7(b)(vi)")
    void takesAwayWhatWasTakenBeyondTheNeedsOfEarlierVacations() {
      AYear year = AYear.fullTime().rostered(NO_ADO).credited("2024-02-05", 53 * 3_600);
      year.adoDays("2024-04-02", "2024-04-03");
      assertThat(year.covers("2024-03-01")).contains("WINTER 38 37.8 0.2");
      year.adoDays("2024-04-04");
      assertThat(year.covers("2024-03-01")).contains("WINTER 38 30.2 7.8");
    }
  }
}
