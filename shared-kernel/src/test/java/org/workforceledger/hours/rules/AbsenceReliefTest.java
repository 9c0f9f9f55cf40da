package org.workforceledger.hours.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.fixtures.ARoster;
import org.workforceledger.hours.api.Attendance;
import org.workforceledger.hours.api.RosterDay;
import org.workforceledger.hours.rules.AbsenceRelief.ReliefDay;
import org.workforceledger.leave.api.LeaveType;
import org.workforceledger.ledger.Hours;
import org.workforceledger.sites.api.ReliefGround;
import org.workforceledger.sites.api.Site;
import org.workforceledger.sites.api.SiteKind;
import org.workforceledger.sites.api.StaffingEvent.ImmediateReliefApproved;

class AbsenceReliefTest {

  private static final String MONDAY = "2024-02-12";
  private static final String TUESDAY = "2024-02-13";
  private static final String WEDNESDAY = "2024-02-14";

  private static List<ReliefDay> days(AYear year, boolean alone) {
    return days(year, alone, year.circumstances().sites().apply("s1").orElseThrow());
  }

  private static List<ReliefDay> days(AYear year, boolean alone, Site site) {
    return AbsenceRelief.between(
        LocalDate.of(2024, 1, 1),
        LocalDate.of(2024, 12, 31),
        year.circumstances(),
        site,
        _ -> alone);
  }

  private static List<String> relieved(List<ReliefDay> days) {
    return days.stream().map(day -> day.relieved().toDecimal().toPlainString()).toList();
  }

  @Test
  @Clause("11.6(a)(i)")
  void oneCleanerIsRelievedAtOnce() {
    List<ReliefDay> days = days(AYear.fullTime().onLeave(LeaveType.SICK, MONDAY, TUESDAY), true);
    assertThat(days).extracting(ReliefDay::basis).containsOnly(ReliefBasis.ONE_CLEANER);
    assertThat(relieved(days)).containsExactly("7.6", "7.6");
  }

  @ParameterizedTest
  @Clause({"11.6(a)(ii)", "11.6(c)"})
  @CsvSource({
    "SICK, AFTER_24_HOURS, 0",
    "SPECIAL_PAID, AFTER_24_HOURS, 0",
    "WORKERS_COMPENSATION, AFTER_24_HOURS, 0",
    "ANNUAL, OTHER_LEAVE, 7.6",
    "LONG_SERVICE, OTHER_LEAVE, 7.6",
    "INDUSTRIAL_RELATIONS_EDUCATION, OTHER_LEAVE, 7.6",
    "SPECIAL_UNPAID, OTHER_LEAVE, 7.6",
  })
  void ofTwoCleanersTheFirstDayDependsOnTheLeave(LeaveType type, ReliefBasis basis, String first) {
    List<ReliefDay> days = days(AYear.fullTime().onLeave(type, MONDAY, TUESDAY), false);
    assertThat(days).extracting(ReliefDay::basis).containsOnly(basis);
    assertThat(relieved(days)).containsExactly(first, "7.6");
  }

  @ParameterizedTest
  @Clause("11.6(a)(ii)")
  @CsvSource({"05:59, 0", "06:00, 7.6", "06:01, 7.6"})
  void reliefBeginsTwentyFourHoursAfterTheAbsence(String tuesdayStart, String hours) {
    LocalTime start = LocalTime.parse(tuesdayStart);
    RosterDay monday = day(DayOfWeek.MONDAY, LocalTime.of(6, 0));
    AYear year =
        AYear.fullTime()
            .rostered(ARoster.always(monday, day(DayOfWeek.TUESDAY, start)))
            .onLeave(LeaveType.SICK, MONDAY, TUESDAY);
    assertThat(relieved(days(year, false))).containsExactly("0", hours);
  }

  private static RosterDay day(DayOfWeek day, LocalTime start) {
    return new RosterDay(
        null, day, List.of(new Attendance(start, start.plusMinutes(477), null)), 21);
  }

  @Test
  @Clause("11.6(a)(iii)")
  void aSpecialSchoolIsRelievedFromTheNextShift() {
    List<Attendance> twice =
        List.of(
            new Attendance(LocalTime.of(6, 0), LocalTime.of(9, 0), null),
            new Attendance(LocalTime.of(14, 0), LocalTime.of(18, 0), null));
    List<RosterDay> roster =
        Stream.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY)
            .map(day -> new RosterDay(null, day, twice, 0))
            .toList();
    AYear year =
        AYear.fullTime()
            .at(SiteKind.SPECIAL)
            .rostered(ARoster.always(roster.toArray(RosterDay[]::new)))
            .onLeave(LeaveType.SICK, MONDAY, TUESDAY);
    assertThat(relieved(days(year, false))).containsExactly("4", "7");
    assertThat(relieved(days(year, true))).containsExactly("7", "7");
  }

  @Test
  @Clause("11.6(a)(ii)")
  void leaveGrantedInPartsIsOneAbsenceAcrossAWeekend() {
    AYear year =
        AYear.fullTime()
            .onLeave(LeaveType.SICK, "2024-02-09", "2024-02-09")
            .onLeave(LeaveType.SICK, MONDAY, MONDAY)
            .onLeave(LeaveType.SICK, WEDNESDAY, WEDNESDAY);
    assertThat(relieved(days(year, false))).containsExactly("0", "7.6", "0");
  }

  @Test
  @Clause("11.6(a)(ii)")
  void partOfADayIsWithinTheFirstTwentyFourHours() {
    AYear year = AYear.fullTime().partLeave(LeaveType.SICK, MONDAY, "2");
    List<ReliefDay> days = days(year, false);
    assertThat(days).extracting(ReliefDay::absent).containsExactly(Hours.of("2"));
    assertThat(relieved(days)).containsExactly("0");
    assertThat(relieved(days(year, true))).containsExactly("2");
  }

  @Test
  @Clause("11.6(b)")
  void anApprovalRelievesAtOnceWhileItLasts() {
    AYear year = AYear.fullTime().onLeave(LeaveType.SICK, MONDAY, MONDAY);
    Site site = year.circumstances().sites().apply("s1").orElseThrow();
    assertThat(relieved(days(year, false, approved(site, MONDAY, MONDAY)))).containsExactly("7.6");
    assertThat(relieved(days(year, false, approved(site, TUESDAY, TUESDAY)))).containsExactly("0");
  }

  private static Site approved(Site site, String from, String to) {
    return Objects.requireNonNull(
        Site.evolve(
            site,
            new ImmediateReliefApproved(
                "s1",
                LocalDate.parse(from),
                LocalDate.parse(to),
                ReliefGround.SIMULTANEOUS_ILLNESS,
                "Three of five are ill")));
  }

  @Test
  @Clause("11.6(a)(ii)")
  void aSchoolIsNotRelievedInAVacationOrOnAHoliday() {
    AYear vacation = AYear.fullTime().onLeave(LeaveType.ANNUAL, "2024-04-01", "2024-04-12");
    assertThat(days(vacation, false)).isEmpty();
    assertThat(days(vacation.at(SiteKind.NON_SCHOOL), false)).hasSize(10);
    AYear holiday =
        AYear.fullTime().withHolidays().onLeave(LeaveType.ANNUAL, "2024-04-25", "2024-04-26");
    assertThat(days(holiday, false)).hasSize(1);
  }

  @Test
  @Clause({"11.6(a)(i)", "11.6(a)(ii)", "11.6(c)"})
  void reliefGoesUpToTheCalculatedCleaningTime() {
    List<ReliefDay> week =
        days(AYear.fullTime().onLeave(LeaveType.ANNUAL, MONDAY, "2024-02-16"), false);
    Hours present = Hours.of("30.4");
    assertThat(SiteRelief.of(week, present, Hours.of("60")).due()).isEqualTo(Hours.of("29.6"));
    assertThat(SiteRelief.of(week, present, Hours.of("68.4")).isLimited()).isFalse();
    assertThat(SiteRelief.of(week, present, Hours.of("20")).due()).isEqualTo(Hours.ZERO);
    assertThat(SiteRelief.of(week, present, null).due()).isEqualTo(Hours.of("38"));
  }
}
