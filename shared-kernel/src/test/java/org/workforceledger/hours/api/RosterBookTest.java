package org.workforceledger.hours.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.fixtures.ARoster;

/** Which roster has which hours on a day. */
class RosterBookTest {

  private static int ordinaryMinutes(RosterBook book, LocalDate date) {
    return book.on(date).map(RosterDay::ordinaryMinutes).orElse(0);
  }

  @ParameterizedTest
  @CsvSource({
    "2022-08-28, 2", "2022-08-29, 1", "2022-09-01, 1", "2022-09-04, 1", "2022-09-05, 2",
    "2022-09-11, 2", "2022-09-12, 1", "2022-08-15, 1", "2025-12-29, 1", "2026-01-05, 2"
  })
  void fortnightsAreCountedFromMonday29August2022(LocalDate date, int week) {
    assertThat(RosterBook.weekOfFortnight(date)).isEqualTo(week);
  }

  @ParameterizedTest
  @CsvSource({"2022-08-29, 300", "2022-09-05, 240", "2022-08-30, 60", "2022-09-06, 60"})
  void aDayOfOneWeekComesEveryOtherWeek(LocalDate date, int minutes) {
    RosterBook book =
        ARoster.always(
            ARoster.day(1, DayOfWeek.MONDAY, 300, 0),
            ARoster.day(2, DayOfWeek.MONDAY, 240, 0),
            ARoster.day(DayOfWeek.TUESDAY, 60, 0));
    assertThat(ordinaryMinutes(book, date)).isEqualTo(minutes);
  }

  @ParameterizedTest
  @CsvSource({"2024-05-03, 0", "2024-05-06, 300", "2024-05-31, 300", "2024-06-03, 240"})
  void aRosterIsInForceFromItsFirstDayUntilTheNext(LocalDate date, int minutes) {
    RosterBook book =
        RosterBook.of(
            List.of(
                ARoster.agreed("2024-06-03", ARoster.weekdays(240, 0)),
                ARoster.agreed("2024-05-06", ARoster.weekdays(300, 0))));
    assertThat(ordinaryMinutes(book, date)).isEqualTo(minutes);
  }

  @Test
  void ofTwoRostersFromOneDayTheLaterRecordedHolds() {
    RosterBook book =
        RosterBook.of(
            List.of(
                ARoster.agreed("2024-05-06", ARoster.weekdays(240, 0)),
                ARoster.agreed("2024-05-06", ARoster.weekdays(300, 0))));
    assertThat(ordinaryMinutes(book, LocalDate.of(2024, 5, 6))).isEqualTo(300);
  }

  @Test
  void aRosterIsInForceOnDaysWithoutHoursToo() {
    RosterBook book = ARoster.always(ARoster.weekdays(300, 0));
    LocalDate saturday = LocalDate.of(2024, 5, 4);
    assertThat(book.inForce(saturday)).isPresent();
    assertThat(book.on(saturday)).isEmpty();
    assertThat(RosterBook.EMPTY.inForce(saturday)).isEmpty();
  }

  @Test
  void aDaysOrdinaryMinutesAreItsAttendancesLessBreaksAndAdo() {
    var morning = new Attendance(LocalTime.of(6, 0), LocalTime.of(10, 0), 15);
    var evening = new Attendance(LocalTime.of(14, 0), LocalTime.of(18, 0), null);
    RosterDay day = new RosterDay(null, DayOfWeek.MONDAY, List.of(morning, evening), 20);
    assertThat(day.paidMinutes()).isEqualTo(465);
    assertThat(day.ordinaryMinutes()).isEqualTo(445);
  }
}
