package org.workforceledger.hours.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.fixtures.ARoster;
import org.workforceledger.fixtures.AnEngagement;
import org.workforceledger.hours.api.Attendance;
import org.workforceledger.hours.api.RosterBook;
import org.workforceledger.hours.api.RosterDay;
import org.workforceledger.hours.api.RosterEvent.ContinuousWorkElected;
import org.workforceledger.leave.api.LeaveType;
import org.workforceledger.sites.api.SiteKind;

/** A cleaner rostered 06:00 to 10:00 and 14:00 to 17:36, Monday to Friday. */
class BrokenWorkTest {

  private static final String TUESDAY = "2024-05-07";
  private static final RosterBook TWICE =
      ARoster.always(
          Arrays.stream(DayOfWeek.values())
              .limit(5)
              .map(
                  day ->
                      new RosterDay(
                          null, day, List.of(from("06:00", "10:00"), from("14:00", "17:36")), 0))
              .toArray(RosterDay[]::new));

  private static Attendance from(String start, String finish) {
    return new Attendance(LocalTime.parse(start), LocalTime.parse(finish), null);
  }

  private static AYear engaged(String commencedOn) {
    return AYear.of(AnEngagement.permanent("38", commencedOn)).withHolidays().rostered(TWICE);
  }

  private static AYear workedTwice(String date) {
    return engaged("2015-02-02").worked(date, "06:00", "10:00").worked(date, "14:00", "17:36");
  }

  private static boolean isPayable(AYear year, String date) {
    LocalDate day = LocalDate.parse(date);
    Circumstances circumstances = year.circumstances();
    return BrokenWork.isPayable(circumstances, circumstances.dayFacts(day, year.work().apply(day)));
  }

  @ParameterizedTest
  @Clause("7.2(b)(i)")
  @CsvSource({
    "2024-05-07, true",
    "2024-06-21, true",
    "2024-06-22, false",
    "2024-06-25, false",
    "2024-05-06, false"
  })
  void isPayableOnContactDays(String date, boolean payable) {
    assertThat(isPayable(workedTwice(date), date)).isEqualTo(payable);
  }

  @ParameterizedTest
  @Clause("7.2(b)(i)")
  @CsvSource({"10:00, false", "10:01, true", "09:30, false"})
  void needsTwoAttendancesWithTimeBetween(String second, boolean payable) {
    AYear year =
        engaged("2015-02-02").worked(TUESDAY, "06:00", "10:00").worked(TUESDAY, second, "17:00");
    assertThat(isPayable(year, TUESDAY)).isEqualTo(payable);
  }

  @Test
  @Clause("7.2(b)(i)")
  void needsTwoRosteredAndTwoWorked() {
    assertThat(isPayable(engaged("2015-02-02").worked(TUESDAY, "06:00", "10:00"), TUESDAY))
        .isFalse();
    assertThat(
            isPayable(
                workedTwice(TUESDAY).rostered(ARoster.always(ARoster.weekdays(456, 21))), TUESDAY))
        .isFalse();
    assertThat(isPayable(workedTwice(TUESDAY).rostered(RosterBook.EMPTY), TUESDAY)).isTrue();
    assertThat(isPayable(workedTwice(TUESDAY).at(SiteKind.NON_SCHOOL), TUESDAY)).isFalse();
  }

  @Test
  @Clause({"7.2(b)(i)", "7.2(b)(ii)"})
  void isNotPayableOnLeaveOrAnAdoDay() {
    assertThat(isPayable(workedTwice(TUESDAY).onLeave(LeaveType.SICK, TUESDAY, TUESDAY), TUESDAY))
        .isFalse();
    assertThat(isPayable(workedTwice(TUESDAY).adoDays(TUESDAY), TUESDAY)).isFalse();
    assertThat(isPayable(workedTwice(TUESDAY).supplementaryDay(TUESDAY), TUESDAY)).isFalse();
    assertThat(isPayable(workedTwice(TUESDAY).partLeave(LeaveType.SICK, TUESDAY, "1"), TUESDAY))
        .isTrue();
  }

  @Nested
  class BeforeNovember1993 {

    @ParameterizedTest
    @Clause("7.2(a)")
    @CsvSource({"1993-10-31, true", "1993-11-01, false", "1993-11-02, false"})
    void isPaidAlways(String commencedOn, boolean always) {
      AYear year = engaged(commencedOn).onLeave(LeaveType.SICK, TUESDAY, TUESDAY);
      assertThat(isPayable(year, TUESDAY)).isEqualTo(always);
      assertThat(isPayable(year, "2024-05-06")).as("holiday").isEqualTo(always);
      assertThat(isPayable(year, "2024-06-25")).as("vacation").isEqualTo(always);
      assertThat(isPayable(year, "2024-05-11")).as("Saturday").isFalse();
    }
  }

  @Nested
  class OnStudentFreeDays {

    private final RosterBook elected =
        TWICE.evolve(
            new ContinuousWorkElected(
                "c1",
                "e1",
                LocalDate.parse(TUESDAY),
                LocalDate.parse("2024-04-01"),
                AnEngagement.SECRET));

    @Test
    @Clause("7.2(c)")
    void isNotPayableWhereContinuousWorkWasChosen() {
      assertThat(isPayable(workedTwice(TUESDAY).rostered(elected), TUESDAY)).isFalse();
      assertThat(isPayable(workedTwice("2024-05-08").rostered(elected), "2024-05-08")).isTrue();
      assertThat(isPayable(engaged("1993-10-31").rostered(elected), TUESDAY)).isTrue();
    }
  }
}
