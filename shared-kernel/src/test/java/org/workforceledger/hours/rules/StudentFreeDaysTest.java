package org.workforceledger.hours.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.calendar.api.SchoolCalendar;
import org.workforceledger.calendar.api.SchoolYear;
import org.workforceledger.calendar.api.SchoolYearEvent.SchoolYearPublished;
import org.workforceledger.calendar.rules.QueenslandTerms;
import org.workforceledger.fixtures.AnEngagement;
import org.workforceledger.hours.api.RosterBook;
import org.workforceledger.hours.api.RosterEvent.ContinuousWorkElected;
import org.workforceledger.ledger.Refusal;

/** Continuous work on student-free days, consulted about a month ahead (8.4). */
@Clause("8.4")
class StudentFreeDaysTest {

  private static final LocalDate FREE = LocalDate.parse("2024-08-30");
  private static final SchoolCalendar CALENDAR =
      new SchoolCalendar(
          Map.of(
              2024,
              Objects.requireNonNull(
                  SchoolYear.evolve(
                      null,
                      new SchoolYearPublished(
                          2024, QueenslandTerms.of(2024), List.of(FREE), List.of())))));

  @Test
  void areThoseOfThePublishedYear() {
    assertThatCode(() -> StudentFreeDays.refuseOther(FREE, CALENDAR)).doesNotThrowAnyException();
    for (LocalDate other : List.of(FREE.plusDays(1), FREE.plusYears(1))) {
      assertThatThrownBy(() -> StudentFreeDays.refuseOther(other, CALENDAR))
          .isInstanceOfSatisfying(
              Refusal.class, refusal -> assertThat(refusal.reference()).isEqualTo("8.4"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2024-08-30, 2024-07-29, true",
    "2024-08-30, 2024-07-30, true",
    "2024-08-30, 2024-07-31, false",
    "2024-08-30, 2024-08-30, false",
    "2024-03-31, 2024-02-29, true",
    "2024-03-31, 2024-03-01, false"
  })
  void needAMonthsNotice(LocalDate date, LocalDate consultedOn, boolean inTime) {
    assertThat(StudentFreeDays.isInTime(date, consultedOn)).isEqualTo(inTime);
  }

  @Test
  void areElectedDayByDayAndTheLaterRecordedHolds() {
    var first = elected("2024-07-01");
    var again = elected("2024-08-20");
    RosterBook book = RosterBook.of(List.of(first, again));
    assertThat(book.continuousWorkOn(FREE)).contains(again);
    assertThat(book.continuousWorkOn(FREE.plusDays(1))).isEmpty();
  }

  private static ContinuousWorkElected elected(String consultedOn) {
    return new ContinuousWorkElected(
        "c1", "e1", FREE, LocalDate.parse(consultedOn), AnEngagement.SECRET);
  }
}
