package org.workforceledger.hours.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.fixtures.ARoster;
import org.workforceledger.fixtures.AnEngagement;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.api.RosterBook;
import org.workforceledger.leave.api.LeaveType;
import org.workforceledger.ledger.Hours;

/**
 * The forecast of 2024. Its vacations begin on Friday 29 March, Saturday 22 June and
 * Saturday 14 September; a weekday of 21 minutes credits 0.35 h.
 */
class ForecastTest {

  private static final String BEFORE = "2023-12-31";

  private static String hours(Hours hours) {
    return hours.toDecimal().toPlainString();
  }

  @Nested
  class OfTheAgreedRoster {

    /** 65 weekdays through 29 March, 125 through 22 June, 185 through 14 September, 262 in all. */
    @Test
    @Clause({"8.7(b)(vi)", "8.7(d)(iv)"})
    void creditsEveryRosteredDayThatNothingElseTakes() {
      assertThat(AYear.fullTime().covers(BEFORE))
          .isEqualTo(
              "AUTUMN 15.2 22.75 0 COVERED, WINTER 38 28.55 9.45 IN_ADVANCE,"
                  + " SPRING 30.4 11.55 18.85 IN_ADVANCE");
      Forecast forecast = AYear.fullTime().forecast(BEFORE);
      assertThat(hours(forecast.required())).isEqualTo("83.6");
      assertThat(hours(forecast.expected())).isEqualTo("91.7");
      assertThat(hours(forecast.shortfall())).isEqualTo("0");
    }

    /** 21 minutes a day come to about the 83.6 h required, once leave and ADO days are agreed. */
    @Test
    @Clause("8.7(b)(vi)")
    void of21MinutesADayComesToAboutWhatIsRequired() {
      AYear year =
          AYear.fullTime()
              .withHolidays()
              .onLeave(LeaveType.ANNUAL, "2024-01-02", "2024-01-12")
              .onLeave(LeaveType.ANNUAL, "2024-12-16", "2024-12-31");
      assertThat(hours(year.forecast(BEFORE).expected())).isEqualTo("85.05");
      year.adoDays("2024-04-02", "2024-04-03", "2024-06-24", "2024-06-25", "2024-06-26");
      year.adoDays("2024-06-27", "2024-06-28", "2024-09-16", "2024-09-17", "2024-09-18");
      year.adoDays("2024-09-19");
      assertThat(hours(year.forecast(BEFORE).expected())).isEqualTo("81.2");
      assertThat(hours(year.forecast(BEFORE).shortfall())).isEqualTo("2.4");
    }

    /** Anzac Day, a Thursday: 0.35 h; the Friday after it: 30 minutes. */
    @Test
    @Clause("8.7(f)(iii)")
    void creditsHolidaysAsTheAccountDoes() {
      RosterBook twoDays =
          ARoster.always(
              ARoster.day(DayOfWeek.THURSDAY, 456, 30), ARoster.day(DayOfWeek.FRIDAY, 456, 30));
      AYear year = AYear.of(AnEngagement.permanent("15.2")).rostered(twoDays).withHolidays();
      assertThat(year.creditedBy("2024-04-28", "2024-04-24")).isEqualTo("0.85");
      assertThat(year.creditedBy("2024-04-28", "2024-04-25")).isEqualTo("0.5");
    }

    @Test
    @Clause({"8.7(g)(iii)", "8.7(g)(iv)"})
    void creditsPaidLeaveButNeitherAnnualLeaveNorLeaveWithoutPay() {
      for (LeaveType type : LeaveType.values()) {
        AYear year = AYear.fullTime().onLeave(type, "2024-02-05", "2024-02-09");
        assertThat(year.creditedBy("2024-02-11", "2024-02-04"))
            .as("a week of " + type)
            .isEqualTo(type.creditsAdo() ? "1.75" : "0");
      }
    }

    @Test
    @Clause({"8.7(d)(i)", "8.7(g)(iv)"})
    void creditsNothingOnAgreedAdoDaysAndSupplementaryDays() {
      AYear year = AYear.fullTime().adoDays("2024-04-02", "2024-04-03");
      assertThat(year.creditedBy("2024-04-07", "2024-03-31")).isEqualTo("1.05");
      year.supplementaryDay("2024-04-04");
      assertThat(year.creditedBy("2024-04-07", "2024-03-31")).isEqualTo("0.7");
    }

    @Test
    void takesWorkAsRecordedThroughTheDayAndAsRosteredAfterIt() {
      AYear year = AYear.fullTime().credited("2024-02-05", 600).credited("2024-02-06", 600);
      assertThat(year.creditedBy("2024-02-11", "2024-02-04")).isEqualTo("1.75");
      assertThat(year.creditedBy("2024-02-11", "2024-02-05")).isEqualTo("1.4");
      assertThat(year.creditedBy("2024-02-11", "2024-02-11")).isEqualTo("0");
    }

    @Test
    void goesByTheRosterInForceOnEachDay() {
      RosterBook rosters =
          RosterBook.EMPTY
              .evolve(ARoster.agreed("2020-01-06", ARoster.weekdays(456, 21)))
              .evolve(ARoster.agreed("2024-02-08", ARoster.weekdays(456, 30)));
      assertThat(AYear.fullTime().rostered(rosters).creditedBy("2024-02-11", "2024-02-04"))
          .isEqualTo("2.05");
    }
  }

  @Nested
  class AtTheBoundary {

    @ParameterizedTest
    @CsvSource({
      "54719, AUTUMN 15.2 15.1997 0.0003 SHORT",
      "54720, AUTUMN 15.2 15.2 0 COVERED",
      "54721, AUTUMN 15.2 15.2003 0 COVERED"
    })
    @Clause({"8.7(b)(iii)", "8.7(d)(iv)"})
    void isCoveredFromTheLastSecondNeeded(long seconds, String autumn) {
      AYear year = AYear.fullTime().rostered(RosterBook.EMPTY).credited("2024-02-05", seconds);
      assertThat(year.covers("2024-03-01")).startsWith(autumn);
    }

    /** 83.6 h are 300,960 s. */
    @ParameterizedTest
    @CsvSource({"300959, 0.0003, true", "300960, 0, false", "300961, 0, false"})
    @Clause("8.7(b)(iii)")
    void isEnoughForTheYearFromTheLastSecondRequired(long seconds, String missing, boolean risk) {
      AYear year = AYear.fullTime().rostered(RosterBook.EMPTY).credited("2024-02-05", seconds);
      Forecast forecast = year.forecast("2024-03-01");
      assertThat(hours(forecast.shortfall())).isEqualTo(missing);
      assertThat(forecast.isAtRisk()).isEqualTo(risk);
    }

    /** 10 h from the year before: owing they are wanting, left they count. */
    @ParameterizedTest
    @CsvSource({
      "36000, 300960, 10",
      "36000, 336960, 0",
      "-36000, 264960, 0",
      "-36000, 264959, 0.0003"
    })
    @Clause("8.7(g)(v)")
    void countsWhatCameFromTheYearBefore(long settled, long credited, String missing) {
      AYear year =
          AYear.fullTime()
              .rostered(RosterBook.EMPTY)
              .posted("2024-01-01", Account.ADO_SETTLED, settled)
              .credited("2024-02-05", credited);
      assertThat(hours(year.forecast("2024-03-01").shortfall())).isEqualTo(missing);
    }

    @ParameterizedTest
    @CsvSource({"2024-03-28, 0.35, true", "2024-03-29, 0, false", "2024-03-30, 0, false"})
    void countsTheFirstDayOfTheVacationItself(String asAt, String expected, boolean toCome) {
      var autumn = AYear.fullTime().forecast(asAt).vacations().getFirst();
      assertThat(hours(autumn.expected())).isEqualTo(expected);
      assertThat(autumn.isToCome()).isEqualTo(toCome);
    }

    /** What a statement as at that day shows as credited. */
    @Test
    void takesTheFirstDayAsRecordedOnceItIsOver() {
      AYear year = AYear.fullTime().credited("2024-03-29", 54_720);
      assertThat(year.covers("2024-03-28")).startsWith("AUTUMN 15.2 0.35 14.85");
      assertThat(year.covers("2024-03-29")).startsWith("AUTUMN 15.2 15.2 0 COVERED");
      assertThat(year.covers("2024-03-30")).startsWith("AUTUMN 15.2 15.2 0 COVERED");
    }
  }
}
