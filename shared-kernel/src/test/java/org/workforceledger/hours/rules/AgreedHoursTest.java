package org.workforceledger.hours.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.fixtures.ACalendar;
import org.workforceledger.fixtures.ARoster;
import org.workforceledger.fixtures.AShift;
import org.workforceledger.fixtures.AnEngagement;
import org.workforceledger.hours.api.Attendance;
import org.workforceledger.hours.api.RosterBook;
import org.workforceledger.hours.api.RosterDay;
import org.workforceledger.hours.api.ToilBook;
import org.workforceledger.hours.api.WorkYear;
import org.workforceledger.leave.api.LeaveBook;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.sites.api.HoursAgreementKind;
import org.workforceledger.sites.api.HoursParty;
import org.workforceledger.sites.api.Region;
import org.workforceledger.sites.api.Site;
import org.workforceledger.sites.api.SiteEvent.HoursAgreementRecorded;
import org.workforceledger.sites.api.SiteEvent.SiteRegistered;
import org.workforceledger.sites.api.SiteKind;

/** What a site's agreements do to its rosters and to overtime, 6 to 31 May 2024. */
class AgreedHoursTest {

  private static final LocalDate MONDAY = LocalDate.parse("2024-05-13");

  private static HoursAgreementRecorded agreed(
      HoursAgreementKind kind, @Nullable String earliest, @Nullable String latest) {
    return new HoursAgreementRecorded(
        "s1",
        kind,
        LocalDate.parse("2024-05-06"),
        LocalDate.parse("2024-05-31"),
        earliest == null ? null : LocalTime.parse(earliest),
        latest == null ? null : LocalTime.parse(latest),
        List.of(HoursParty.CLEANERS, HoursParty.PRINCIPAL),
        "Office");
  }

  private static Site site(HoursAgreementRecorded... agreements) {
    Site site =
        Site.evolve(
            null,
            new SiteRegistered(
                "s1", "School", Region.SOUTH_EAST, null, SiteKind.OUTDOOR_EDUCATION, false, null));
    for (HoursAgreementRecorded each : agreements) {
      site = Site.evolve(site, each);
    }
    return Objects.requireNonNull(site);
  }

  private static RosterDay day(String start, String finish) {
    var attendance = new Attendance(LocalTime.parse(start), LocalTime.parse(finish), null);
    return new RosterDay(null, DayOfWeek.MONDAY, List.of(attendance), 0);
  }

  private static String rostered(String start, String finish, String from, Site site) {
    LocalDate date = LocalDate.parse(from);
    try {
      RosterArithmetic.refuseOutsideSpread(
          List.of(day(start, finish)), date, site.agreementsOn(date));
      return "";
    } catch (Refusal refusal) {
      return String.valueOf(refusal.reference());
    }
  }

  @Clause({"8.1", "8.2(b)"})
  @ParameterizedTest
  @CsvSource({
    "04:29, 12:00, 2024-05-06, 8.1",
    "04:31, 12:00, 2024-05-06, ''",
    "04:30, 12:00, 2024-05-05, 8.1",
    "04:30, 12:00, 2024-05-06, ''",
    "04:30, 12:00, 2024-05-31, ''",
    "04:30, 12:00, 2024-06-01, 8.1",
    "06:00, 18:00, 2024-05-05, ''",
    "04:30, 18:01, 2024-05-06, 8.1"
  })
  void anEarlyStartWidensRostersWhileItIsInForce(
      String start, String finish, String from, String refusal) {
    Site site = site(agreed(HoursAgreementKind.EARLY_START, "04:30", null));
    assertThat(rostered(start, finish, from, site)).isEqualTo(refusal);
  }

  @Clause("8.3(a)")
  @ParameterizedTest
  @CsvSource({
    "12:00, 20:30, 2024-05-06, ''",
    "12:00, 20:29, 2024-05-06, ''",
    "12:00, 20:31, 2024-05-06, 8.1",
    "12:00, 20:30, 2024-05-05, 8.1",
    "05:59, 20:30, 2024-05-06, 8.1"
  })
  void anExtendedDayWidensThem(String start, String finish, String from, String refusal) {
    Site site = site(agreed(HoursAgreementKind.EXTENDED_DAY, null, "20:30"));
    assertThat(rostered(start, finish, from, site)).isEqualTo(refusal);
  }

  @Test
  @Clause("8.6(b)")
  void severalAgreementsAddUpAndFlexibleHoursHaveTheirOwn() {
    Site both =
        site(
            agreed(HoursAgreementKind.EARLY_START, "04:30", null),
            agreed(HoursAgreementKind.EXTENDED_DAY, null, "20:30"));
    assertThat(rostered("04:30", "20:30", "2024-05-06", both)).isEmpty();
    Site flexible = site(agreed(HoursAgreementKind.FLEXIBLE, "02:00", "23:00"));
    assertThat(rostered("02:00", "23:00", "2024-05-06", flexible)).isEmpty();
    assertThat(rostered("01:59", "23:00", "2024-05-06", flexible)).isEqualTo("8.1");
  }

  private static DayFacts worked(Site site, RosterDay rostered, String date, String... times) {
    WorkYear work = new WorkYear();
    work.apply(AShift.recorded(AShift.of("w1", date, times[0], times[1])));
    return around(site, rostered).dayFacts(LocalDate.parse(date), work);
  }

  private static Circumstances around(Site site, RosterDay rostered) {
    return new Circumstances(
        AnEngagement.permanent("38").engagement(),
        RosterBook.of(List.of(ARoster.agreed("2024-01-01", rostered))),
        LeaveBook.EMPTY,
        ToilBook.EMPTY,
        ACalendar.queensland(2024),
        _ -> Optional.of(site),
        _ -> false);
  }

  @Clause({"8.2(b)", "8.8(b)(i)"})
  @ParameterizedTest
  @CsvSource({
    "04:30, 04:30, 2024-05-13, ORDINARY 7.5",
    "04:30, 04:31, 2024-05-13, 'ORDINARY 7.4833, EXCESS 0.0167'",
    "04:30, 04:30, 2024-06-03, 'ORDINARY 7, EXCESS 0.5'",
    "04:30, 05:30, 2024-05-13, 'ORDINARY 7, EXCESS 0.5'"
  })
  void timeThatAnEarlyStartMakesOrdinaryIsNoOvertime(
      String start, String agreed, String date, String worth) {
    Site site = site(agreed(HoursAgreementKind.EARLY_START, agreed, null));
    DayFacts day = worked(site, day(start, "12:00"), date, start, "12:00");
    assertThat(ADay.said(WeekAccounting.ofDay(day))).isEqualTo(worth);
  }

  @Test
  @Clause({"8.2(b)", "8.8(b)(i)A"})
  void whoAttendsTwiceIsWidenedFromSixToo() {
    var morning = new Attendance(LocalTime.of(5, 0), LocalTime.of(9, 0), null);
    var evening = new Attendance(LocalTime.of(14, 0), LocalTime.of(18, 0), null);
    var twice = new RosterDay(null, DayOfWeek.MONDAY, List.of(morning, evening), 0);
    Site early = site(agreed(HoursAgreementKind.EARLY_START, "05:00", null));
    assertThat(
            ADay.said(WeekAccounting.ofDay(worked(early, twice, "2024-05-13", "05:00", "09:00"))))
        .isEqualTo("ORDINARY 4");
    assertThat(
            ADay.said(WeekAccounting.ofDay(worked(site(), twice, "2024-05-13", "05:00", "09:00"))))
        .isEqualTo("ORDINARY 3, EXCESS 1");
  }

  @Test
  @Clause("8.6(b)")
  void flexibleHoursWidenTheSpreadAtBothEnds() {
    Site site = site(agreed(HoursAgreementKind.FLEXIBLE, "04:00", "23:00"));
    DayFacts day = worked(site, day("20:00", "23:00"), "2024-05-13", "20:00", "23:30");
    assertThat(ADay.said(WeekAccounting.ofDay(day))).isEqualTo("ORDINARY 3, EXCESS 0.5");
  }

  @Test
  @Clause("8.1")
  void aRosterOutsideTheSpanIsFlaggedOnceTheAgreementHasEnded() {
    Site site = site(agreed(HoursAgreementKind.EARLY_START, "05:00", null));
    RosterDay early = day("05:00", "12:00");
    for (String date : List.of("2024-05-27", "2024-06-03")) {
      DayFacts day = worked(site, early, date, "05:00", "12:00");
      boolean flagged =
          DayFlags.of(around(site, early), new WorkYear(), day).stream()
              .anyMatch(flag -> flag.clause().equals("8.1"));
      assertThat(flagged).isEqualTo(date.equals("2024-06-03"));
    }
  }
}
