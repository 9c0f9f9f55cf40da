package org.workforceledger.hours.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.fixtures.ARoster;
import org.workforceledger.fixtures.AnEngagement;
import org.workforceledger.hours.api.RosterBook;
import org.workforceledger.leave.api.LeaveType;
import org.workforceledger.ledger.Hours;
import org.workforceledger.sites.api.SiteKind;

/**
 * Until when a shortfall can be worked off at 15 minutes a rostered working day, who has no
 * forecast, and what other ADO minutes would make of it. Autumn begins on Friday 29 March 2024.
 */
class ForecastDeadlineTest {

  private static final int AUTUMN_SECONDS = 54_720;

  private static AYear shortOf(int seconds) {
    return AYear.fullTime()
        .rostered(ARoster.always(ARoster.weekdays(456, 0)))
        .credited("2024-02-05", AUTUMN_SECONDS - seconds);
  }

  private static Deadline autumn(AYear year, String asAt) {
    return year.forecast(asAt).vacations().getFirst().deadline();
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2024-03-28",
    "900, 2024-03-28",
    "901, 2024-03-27",
    "1800, 2024-03-27",
    "3600, 2024-03-25",
    "3601, 2024-03-22"
  })
  @Clause({"8.7(b)(iii)", "8.7(b)(vi)"})
  void isThatManyWorkingDaysBeforeTheVacation(int seconds, String lastDate) {
    assertThat(autumn(shortOf(seconds), "2024-03-01").lastDate()).isEqualTo(lastDate);
  }

  @Test
  void isNoneWithoutShortfall() {
    assertThat(autumn(shortOf(0), "2024-03-01")).isEqualTo(new Deadline(null, false));
  }

  @ParameterizedTest
  @CsvSource({"2024-03-26, false", "2024-03-27, false", "2024-03-28, true", "2024-03-29, true"})
  void isTooLateOnceTheDayIsPast(String asAt, boolean tooLate) {
    Deadline deadline = autumn(shortOf(1_800), asAt);
    assertThat(deadline.lastDate()).isEqualTo("2024-03-27");
    assertThat(deadline.tooLate()).isEqualTo(tooLate);
  }

  @Test
  void leavesOutHolidaysLeaveAndAdoDays() {
    AYear year = shortOf(1_800).onLeave(LeaveType.SICK, "2024-03-28", "2024-03-28");
    assertThat(autumn(year, "2024-03-01").lastDate()).isEqualTo("2024-03-26");
    AYear ado = shortOf(1_800).adoDays("2024-03-27").credited("2024-02-06", 27_360);
    assertThat(autumn(ado, "2024-03-01").lastDate()).isEqualTo("2024-03-26");
    RosterBook mondays = ARoster.always(ARoster.day(DayOfWeek.MONDAY, 456, 0));
    assertThat(
            autumn(AYear.of(AnEngagement.permanent("7.6")).rostered(mondays), "2024-01-01")
                .lastDate())
        .isEqualTo("2024-01-01");
  }

  @Test
  void isTooLateWhereTheYearHasTooFewDays() {
    AYear starter = AYear.of(AnEngagement.permanent("38", "2024-03-18"));
    assertThat(autumn(starter, "2024-03-18")).isEqualTo(new Deadline(null, true));
  }

  @Test
  void ofTheYearsEndCountsTheDaysThroughDecember() {
    Deadline end = shortOf(0).forecast("2024-03-01").yearEnd();
    assertThat(end).isEqualTo(new Deadline(null, true));
    AYear nearly = AYear.fullTime().rostered(ARoster.always(ARoster.weekdays(456, 0)));
    nearly.credited("2024-02-05", 300_960 - 1_800);
    assertThat(nearly.forecast("2024-03-01").yearEnd().lastDate()).isEqualTo("2024-12-30");
    assertThat(nearly.forecast("2024-03-01").nextDateToAct()).isEqualTo("2024-09-12");
    assertThat(nearly.forecast("2024-09-13").nextDateToAct()).isEqualTo("2024-12-30");
    assertThat(nearly.forecast("2024-12-31").nextDateToAct()).isNull();
  }

  @Test
  @Clause("8.7(c)(iii)")
  void saysNothingOfCasuals() {
    Forecast casual = AYear.of(AnEngagement.casual()).forecast("2024-03-01");
    assertThat(casual.vacations()).isEmpty();
    assertThat(casual.isAtRisk()).isFalse();
    assertThat(casual.expected().seconds()).isZero();
  }

  @Test
  void saysNothingOfNonSchoolCleanersWithoutRequirement() {
    AYear office = AYear.of(AnEngagement.permanent("38", "2015-02-02")).at(SiteKind.NON_SCHOOL);
    assertThat(office.forecast("2024-03-01").vacations()).isEmpty();
    assertThat(office.forecast("2024-03-01").isAtRisk()).isFalse();
  }

  @Test
  void isNoneForAYearThatIsNotPublished() {
    assertThat(AYear.fullTime().forecastOf(2025, "2025-03-01")).isEmpty();
  }

  /** 83.6 h and 38 h: 437,760 s less what is credited, at 900 s a day before 14 December. */
  @ParameterizedTest
  @CsvSource({"437760, , false", "437759, 2024-12-13, false", "436859, 2024-12-12, false"})
  @Clause("8.7(e)(ii)")
  void saysUntilWhenARemoteSchoolsFurtherDaysCanBeAgreedAndWorkedOff(
      long credited, @Nullable LocalDate lastDate, boolean tooLate) {
    AYear year = AYear.fullTime().remote().rostered(ARoster.always(ARoster.weekdays(456, 0)));
    var more = year.credited("2024-02-05", credited).forecast("2024-03-01").additional();
    assertThat(more)
        .isEqualTo(
            new AdditionalDays(
                5, Hours.of("38"), LocalDate.parse("2024-09-13"), new Deadline(lastDate, tooLate)));
  }

  @Test
  @Clause("8.7(e)(ii)")
  void saysNothingOfFurtherDaysAwayFromRemoteSchoolsOrWithoutTheSummer() {
    assertThat(AYear.fullTime().forecast("2024-03-01").additional()).isNull();
    AYear leaving = AYear.of(AnEngagement.permanent("38").ended("2024-10-31")).remote();
    assertThat(leaving.forecast("2024-03-01").additional()).isNull();
    assertThat(AYear.of(AnEngagement.casual()).remote().forecast("2024-03-01").additional())
        .isNull();
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "20, 87.3333", "21, 91.7", "60, 262"})
  @Clause("8.7(b)(vi)")
  void comesToAsMuchAsOtherMinutesWould(int minutes, String expected) {
    AYear year = AYear.fullTime();
    var other = OtherAdoMinutes.everyDay(minutes).in(year.circumstances());
    assertThat(year.forecastIn(other, "2023-12-31").expected().toDecimal().toPlainString())
        .isEqualTo(expected);
  }

  /** 262 weekdays of 20 minutes, and 6 minutes more on the 53 Mondays of 2024. */
  @Test
  @Clause("8.7(b)(vi)")
  void leavesWeekdaysAloneThatNobodyAskedAbout() {
    AYear year = AYear.fullTime();
    var twenty = OtherAdoMinutes.everyDay(20).in(year.circumstances());
    var mondays = new OtherAdoMinutes(Map.of(DayOfWeek.MONDAY, 26)).in(twenty);
    assertThat(year.forecastIn(mondays, "2023-12-31").expected().toDecimal().toPlainString())
        .isEqualTo("92.6333");
  }
}
