package org.workforceledger.hours.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.calendar.api.SchoolCalendar;
import org.workforceledger.fixtures.ACalendar;
import org.workforceledger.fixtures.ALeave;
import org.workforceledger.fixtures.ARoster;
import org.workforceledger.fixtures.AShift;
import org.workforceledger.fixtures.AnEngagement;
import org.workforceledger.hours.api.RosterBook;
import org.workforceledger.hours.api.ToilBook;
import org.workforceledger.hours.api.WorkYear;
import org.workforceledger.leave.api.LeaveBook;
import org.workforceledger.leave.api.LeaveType;
import org.workforceledger.sites.api.Region;
import org.workforceledger.sites.api.Site;
import org.workforceledger.sites.api.SiteEvent.SiteRegistered;
import org.workforceledger.sites.api.SiteKind;

/** A day's account from everything around it. Site s1 is in Brisbane, s2 in Cairns, s3 nowhere. */
class CircumstancesTest {
  private static final SchoolCalendar CALENDAR = ACalendar.queensland(2024);
  private static final Map<String, Site> SITES =
      Map.of("s1", site("s1", "Brisbane"), "s2", site("s2", "Cairns"), "s3", site("s3", null));
  private static final RosterBook FULL_WEEK = ARoster.always(ARoster.weekdays(456, 21));

  private static Site site(String id, @Nullable String locality) {
    var event =
        new SiteRegistered(
            id, "School", Region.SOUTH_EAST, locality, SiteKind.PRIMARY, false, null);
    return new Site(event, new TreeMap<>());
  }

  private static Circumstances around(AnEngagement given, RosterBook rosters, LeaveBook leave) {
    return new Circumstances(
        given.engagement(),
        rosters,
        leave,
        ToilBook.EMPTY,
        CALENDAR,
        id -> Optional.ofNullable(SITES.get(id)),
        _ -> false);
  }

  private static Circumstances around(AnEngagement given, RosterBook rosters) {
    return around(given, rosters, LeaveBook.EMPTY);
  }

  private static String account(Circumstances around, String date) {
    return account(around, date, new WorkYear());
  }

  private static String account(Circumstances around, String date, WorkYear work) {
    return ADay.said(WeekAccounting.ofDay(around.dayFacts(LocalDate.parse(date), work)));
  }

  @Nested
  class Paragraph8_7_f_iii {

    /** 3 x 7.6 h on Monday, Wednesday and Thursday. */
    private static final RosterBook THREE_DAYS =
        ARoster.always(
            ARoster.day(DayOfWeek.MONDAY, 456, 21),
            ARoster.day(DayOfWeek.WEDNESDAY, 456, 21),
            ARoster.day(DayOfWeek.THURSDAY, 456, 21));

    @Clause("8.7(f)(iii)")
    @ParameterizedTest
    @CsvSource({
      "2024-04-25, ADO_HOLIDAY 0.35",
      "2024-05-06, ADO_HOLIDAY 0.35",
      "2024-01-26, ''",
      "2024-03-29, ''",
      "2024-03-30, ''"
    })
    void creditsAThreeDayWeekOnItsOwnWeekdaysOnly(String holiday, String account) {
      assertThat(account(around(AnEngagement.permanent("22.8"), THREE_DAYS), holiday))
          .isEqualTo(account);
    }

    @Clause("8.7(f)(iii)")
    @ParameterizedTest
    @CsvSource({
      "s1, 2024-08-14, ADO_HOLIDAY 0.35",
      "s2, 2024-08-14, ''",
      "s3, 2024-08-14, ''",
      "s1, 2024-07-19, ''",
      "s2, 2024-07-19, ADO_HOLIDAY 0.35",
      "s3, 2024-07-19, ''",
      "s3, 2024-12-25, ADO_HOLIDAY 0.35"
    })
    void creditsAShowHolidayInItsLocalityOnly(String siteId, String date, String account) {
      var given = AnEngagement.permanent("38").transferredTo(siteId, "2020-01-01");
      assertThat(account(around(given, FULL_WEEK), date)).isEqualTo(account);
    }

    @Clause("8.7(f)(iii)")
    @Test
    void goesByTheSiteOfThatDay() {
      var moved = AnEngagement.permanent("38").transferredTo("s2", "2024-08-14");
      assertThat(account(around(moved, FULL_WEEK), "2024-08-14")).isEmpty();
      var movedLater = AnEngagement.permanent("38").transferredTo("s2", "2024-08-15");
      assertThat(account(around(movedLater, FULL_WEEK), "2024-08-14"))
          .isEqualTo("ADO_HOLIDAY 0.35");
    }

    @Test
    void creditsNothingOnChristmasEveWhichIsRecorded() {
      var given = around(AnEngagement.permanent("38"), FULL_WEEK);
      assertThat(CALENDAR.year(2024).orElseThrow().publicHolidays())
          .containsKey(LocalDate.of(2024, 12, 24));
      assertThat(account(given, "2024-12-24")).isEmpty();
      var work =
          WorkYear.of(List.of(AShift.recorded(AShift.of("w1", "2024-12-24", "06:00", "13:57"))));
      assertThat(account(given, "2024-12-24", work)).isEqualTo("ORDINARY 7.6, ADO_WORKED 0.35");
    }

    /** full-time is what the engagement says, whatever a stale roster says. */
    @Test
    void goesByTheEngagementWhereTheRosterIsStale() {
      var reduced = around(AnEngagement.permanent("38").changedTo("19", "2024-05-06"), FULL_WEEK);
      assertThat(reduced.isRosterStale(LocalDate.of(2024, 5, 5))).isFalse();
      assertThat(reduced.isRosterStale(LocalDate.of(2024, 5, 6))).isTrue();
      assertThat(account(reduced, "2024-05-06")).isEqualTo("ADO_HOLIDAY 0.35");
      var raised =
          around(
              AnEngagement.permanent("20").changedTo("38", "2024-05-06"),
              ARoster.always(ARoster.weekdays(240, 0)));
      assertThat(account(raised, "2024-04-25")).isEqualTo("ADO_HOLIDAY 0.1842");
      assertThat(account(raised, "2024-05-06")).isEqualTo("ADO_HOLIDAY 0.35");
    }
  }

  @Nested
  class Paragraph8_7_g_iii {

    @Clause("8.7(g)(iii)")
    @Test
    void creditsLeaveInVacationsTooAsRostersRunThroughThem() {
      var leave = ALeave.book(ALeave.granted("l1", LeaveType.SICK, "2024-06-21", "2024-06-25"));
      var given = around(AnEngagement.permanent("38"), FULL_WEEK, leave);
      assertThat(account(given, "2024-06-20")).isEmpty();
      assertThat(account(given, "2024-06-21")).isEqualTo("ADO_LEAVE 0.35");
      assertThat(account(given, "2024-06-22")).isEmpty();
      assertThat(account(given, "2024-06-25")).isEqualTo("ADO_LEAVE 0.35");
      assertThat(account(given, "2024-06-26")).isEmpty();
    }
  }

  /** */
  @Nested
  class TheEdgesOfAnEngagement {

    @Test
    void lapseLeaveAndAdoDaysAfterTheLastDay() {
      var leave = ALeave.book(ALeave.granted("l1", LeaveType.SICK, "2024-06-20", "2024-06-28"));
      var given = around(AnEngagement.permanent("38").ended("2024-06-21"), FULL_WEEK, leave);
      assertThat(account(given, "2024-06-21")).isEqualTo("ADO_LEAVE 0.35");
      assertThat(account(given, "2024-06-24")).isEmpty();
      var work = WorkYear.of(List.of(AShift.adoDay("2024-06-27")));
      assertThat(account(given, "2024-06-27", work)).isEmpty();
    }

    @Test
    void creditOpeningHoursOnTheirDayAlone() {
      var given =
          around(AnEngagement.permanent("38").bringing("12", null, "2024-05-07"), FULL_WEEK);
      assertThat(account(given, "2024-05-06")).isEqualTo("ADO_HOLIDAY 0.35");
      assertThat(account(given, "2024-05-07")).isEqualTo("ADO_OPENING 12");
      assertThat(account(given, "2024-05-08")).isEmpty();
    }
  }

  @Test
  void readSitesAsSchoolsUnlessTheyAreKnownNotToBe() {
    var unknown = AnEngagement.permanent("38").transferredTo("nowhere", "2024-01-01");
    assertThat(around(unknown, FULL_WEEK).isSchoolBased(LocalDate.of(2024, 5, 6))).isTrue();
  }
}
