package org.workforceledger.hours.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.Terms;
import org.workforceledger.fixtures.ARoster;
import org.workforceledger.fixtures.AnEngagement;
import org.workforceledger.hours.api.Attendance;
import org.workforceledger.hours.api.RosterDay;
import org.workforceledger.ledger.Refusal;

/** What a roster must be: 8.1, R-6, R-30. */
class RosterArithmeticTest {
  private static final LocalDate DAY = LocalDate.of(2024, 5, 6);

  private static Terms terms(AnEngagement given) {
    return given.engagement().on(DAY);
  }

  @Nested
  class Clause8_1 {

    private static List<RosterDay> from(String start, String finish) {
      var attendance = new Attendance(LocalTime.parse(start), LocalTime.parse(finish), null);
      return List.of(new RosterDay(null, DayOfWeek.MONDAY, List.of(attendance), 0));
    }

    @Clause("8.1")
    @ParameterizedTest
    @CsvSource({"06:00, 18:00", "06:01, 17:59", "06:00, 06:01", "17:59, 18:00"})
    void takesRostersWithin0600To1800(String start, String finish) {
      assertThatCode(
              () -> RosterArithmetic.refuseOutsideSpread(from(start, finish), DAY, List.of()))
          .doesNotThrowAnyException();
    }

    @Clause("8.1")
    @ParameterizedTest
    @CsvSource({"05:59, 13:00", "10:00, 18:01", "05:59, 18:01", "04:00, 05:00", "19:00, 20:00"})
    void refusesRostersThatReachBeyond(String start, String finish) {
      assertThatThrownBy(
              () -> RosterArithmetic.refuseOutsideSpread(from(start, finish), DAY, List.of()))
          .isInstanceOfSatisfying(
              Refusal.class, refusal -> assertThat(refusal.reference()).isEqualTo("8.1"));
    }

    @Clause("8.1")
    @Test
    void looksAtEveryAttendanceOfEveryDay() {
      var early = new Attendance(LocalTime.of(6, 0), LocalTime.of(9, 0), null);
      var late = new Attendance(LocalTime.of(15, 0), LocalTime.of(18, 1), null);
      var days =
          List.of(
              new RosterDay(null, DayOfWeek.MONDAY, List.of(early), 0),
              new RosterDay(null, DayOfWeek.TUESDAY, List.of(early, late), 0));
      assertThatThrownBy(() -> RosterArithmetic.refuseOutsideSpread(days, DAY, List.of()))
          .hasMessageContaining("TUESDAY has 15:00 to 18:01");
    }

    @Test
    void holdsForRostersAgreedBeforeTheAgreement() {
      LocalDate earlier = LocalDate.of(2020, 1, 6);
      assertThatCode(
              () ->
                  RosterArithmetic.refuseOutsideSpread(from("06:00", "14:00"), earlier, List.of()))
          .doesNotThrowAnyException();
    }
  }

  /** ordinary minutes are those of the engagement, to the minute. */
  @Nested
  class OrdinaryMinutes {

    @ParameterizedTest
    @CsvSource({"455, false", "456, true", "457, false"})
    void areTheWeeksHours(int minutesADay, boolean taken) {
      var days = List.of(ARoster.weekdays(minutesADay, 21));
      assertThat(isTaken(days, AnEngagement.permanent("38"))).isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, false", "-1, false"})
    void areTheFortnightsWhereTheWeeksDiffer(int more, boolean taken) {
      var days =
          List.of(
              ARoster.day(1, DayOfWeek.MONDAY, 600, 0),
              ARoster.day(2, DayOfWeek.MONDAY, 300 + more, 0),
              ARoster.day(DayOfWeek.FRIDAY, 150, 0));
      assertThat(isTaken(days, AnEngagement.permanent("10"))).isEqualTo(taken);
    }

    @Test
    void areThoseLeftWhenAdoMinutesAreTakenOff() {
      var days = List.of(ARoster.weekdays(456 - 21, 21));
      assertThatThrownBy(
              () -> RosterArithmetic.refuseOtherHours(days, terms(AnEngagement.permanent("38"))))
          .isInstanceOfSatisfying(
              Refusal.class, refusal -> assertThat(refusal.reference()).isEqualTo("R-6"))
          .hasMessageContaining("36.25 h");
    }

    /** 30.33 h are 109,188 s; a fortnight of them 3639.6 minutes, which are 3640. */
    @Test
    void areRoundedToTheMinuteWhereTheHoursAreNot() {
      var days =
          List.of(
              ARoster.day(1, DayOfWeek.MONDAY, 600, 0),
              ARoster.day(2, DayOfWeek.MONDAY, 640, 0),
              ARoster.day(DayOfWeek.TUESDAY, 600, 0),
              ARoster.day(DayOfWeek.FRIDAY, 600, 0));
      assertThat(isTaken(days, AnEngagement.permanent("30.33"))).isTrue();
    }

    @Test
    void areAnyForACasual() {
      assertThat(isTaken(List.of(ARoster.weekdays(100, 0)), AnEngagement.casual())).isTrue();
    }

    @Test
    void areExplained() {
      var days = List.of(ARoster.weekdays(456, 21));
      var explained = RosterArithmetic.refuseOtherHours(days, terms(AnEngagement.permanent("38")));
      assertThat(explained.value()).hasToString("38 h");
      assertThat(explained.steps().getFirst().clause()).isEqualTo("8.7(f)(i)");
    }

    private static boolean isTaken(List<RosterDay> days, AnEngagement given) {
      try {
        RosterArithmetic.refuseOtherHours(days, terms(given));
        return true;
      } catch (Refusal refusal) {
        return false;
      }
    }
  }

  @Test
  void findsADayWithAdoMinutes() {
    assertThat(RosterArithmetic.adoDay(List.of(ARoster.weekdays(456, 0)))).isEmpty();
    assertThat(RosterArithmetic.adoDay(List.of(ARoster.day(DayOfWeek.MONDAY, 456, 1)))).isPresent();
  }
}
