package org.workforceledger.calendar.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.fixtures.ACalendar.holiday;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.calendar.api.SchoolYearEvent.RostersCredited;
import org.workforceledger.calendar.api.SchoolYearEvent.SchoolYearAmended;
import org.workforceledger.fixtures.ACalendar;

/** The fold of a school year's events. */
class SchoolYearTest {
  private static final LocalDate MAY_6 = LocalDate.of(2024, 5, 6);

  private static SchoolYear of2024(PublicHoliday... holidays) {
    return ACalendar.of2024(holidays).year(2024).orElseThrow();
  }

  private static SchoolYear amended(SchoolYear before, SchoolYearAmended event) {
    return Objects.requireNonNull(SchoolYear.evolve(before, event));
  }

  private static SchoolYearAmended terms(Term... terms) {
    return new SchoolYearAmended(2024, List.of(terms), List.of(), List.of(), List.of(), "why");
  }

  private static SchoolYearAmended holidays(List<PublicHoliday> added, List<LocalDate> removed) {
    return new SchoolYearAmended(2024, List.of(), added, removed, List.of(), "why");
  }

  @ParameterizedTest
  @CsvSource({"1, 2024-03-29", "2, 2024-06-22", "3, 2024-09-14", "4, 2024-12-14"})
  void aVacationBeginsOnTheDayAfterATermsLastDay(int term, LocalDate firstDay) {
    assertThat(of2024().vacationAfter(term)).isEqualTo(firstDay);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-21, true", "2024-01-22, false", "2024-03-28, false", "2024-03-29, true",
    "2024-04-14, true", "2024-04-15, false", "2024-12-13, false", "2024-12-14, true"
  })
  void everyDayOutsideTheTermsIsVacation(LocalDate date, boolean vacation) {
    assertThat(ACalendar.of2024().isVacation(date)).contains(vacation);
  }

  @Test
  void nothingIsKnownOfAYearThatIsNotPublished() {
    assertThat(ACalendar.of2024().isVacation(LocalDate.of(2025, 1, 1))).isEmpty();
    assertThat(ACalendar.of2024().holidayOn(LocalDate.of(2025, 1, 1), null)).isEmpty();
    assertThat(SchoolYear.evolve(null, terms())).isNull();
  }

  @Test
  void anAmendmentReplacesTheTermsThatItLists() {
    Term later = new Term(2, LocalDate.of(2024, 4, 16), LocalDate.of(2024, 6, 28));
    SchoolYear year = amended(of2024(), terms(later));
    assertThat(year.terms()).extracting(Term::term).containsExactly(1, 2, 3, 4);
    assertThat(year.vacationAfter(2)).isEqualTo(LocalDate.of(2024, 6, 29));
    assertThat(year.vacationAfter(1)).isEqualTo(LocalDate.of(2024, 3, 29));
  }

  @Test
  void ofTwoAmendmentsOfATermTheLaterRecordedHolds() {
    Term once = new Term(4, LocalDate.of(2024, 9, 30), LocalDate.of(2024, 12, 20));
    Term again = new Term(4, LocalDate.of(2024, 9, 30), LocalDate.of(2024, 12, 6));
    SchoolYear year = amended(amended(of2024(), terms(once)), terms(again));
    assertThat(year.lastDayOfTerms()).isEqualTo(LocalDate.of(2024, 12, 6));
  }

  @Test
  void anAmendmentAddsAndRemovesHolidays() {
    SchoolYear year = of2024(holiday("2024-05-06"));
    PublicHoliday added = holiday("2024-05-07");
    SchoolYear changed = amended(year, holidays(List.of(added, added), List.of(MAY_6)));
    assertThat(changed.holidayOn(MAY_6, null)).isEmpty();
    assertThat(changed.publicHolidays().get(added.date())).containsExactly(added);
  }

  @Test
  void anAmendmentCanReplaceAHolidayOfOneDay() {
    SchoolYear year = of2024(holiday("2024-05-06"));
    var local = holidays(List.of(holiday("2024-05-06", "Cairns")), List.of(MAY_6));
    assertThat(amended(year, local).holidayOn(MAY_6, "Brisbane")).isEmpty();
    assertThat(amended(year, local).holidayOn(MAY_6, "Cairns")).isPresent();
  }

  @Test
  void anAmendmentAddsStudentFreeDays() {
    var event = new SchoolYearAmended(2024, List.of(), List.of(), List.of(), List.of(MAY_6), "why");
    assertThat(amended(of2024(), event).studentFreeDays()).containsExactly(MAY_6);
  }

  @Test
  void creditingRostersChangesNothing() {
    SchoolYear year = of2024();
    assertThat(SchoolYear.evolve(year, new RostersCredited(2024, 0, 5))).isEqualTo(year);
  }

  @Test
  void aLocalHolidayIsKeptInItsLocalitiesAndAStateWideOneEverywhere() {
    SchoolYear year = of2024(holiday("2024-05-06", "Cairns", "Mareeba"), holiday("2024-05-07"));
    assertThat(year.holidayOn(MAY_6, "Mareeba")).isPresent();
    assertThat(year.holidayOn(MAY_6, "mareeba")).isEmpty();
    assertThat(year.holidayOn(MAY_6, null)).isEmpty();
    assertThat(year.holidayOn(MAY_6.plusDays(1), null)).isPresent();
    assertThat(year.holidayOn(MAY_6.plusDays(1), "Cairns")).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"2024-12-23, true", "2024-12-24, false", "2024-12-25, true", "2024-11-24, true"})
  void christmasEveIsNoHolidayOfTheWholeDayWhoeverRecordsIt(String date, boolean allDay) {
    LocalDate day = LocalDate.parse(date);
    assertThat(of2024(holiday(date)).holidayOn(day, null).isPresent()).isEqualTo(allDay);
  }
}
