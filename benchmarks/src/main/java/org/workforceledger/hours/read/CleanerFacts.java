package org.workforceledger.hours.read;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.workforceledger.calendar.api.PublicHoliday;
import org.workforceledger.calendar.api.SchoolYearEvent.SchoolYearPublished;
import org.workforceledger.calendar.api.Term;
import org.workforceledger.employment.api.EngagementEvent.CleanerEngaged;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.hours.api.Attendance;
import org.workforceledger.hours.api.Authorisation;
import org.workforceledger.hours.api.RosterDay;
import org.workforceledger.hours.api.RosterEvent.RosterAgreed;
import org.workforceledger.hours.api.Shift;
import org.workforceledger.hours.api.ShiftKind;
import org.workforceledger.leave.api.LeaveEvent.LeaveGranted;
import org.workforceledger.leave.api.LeaveType;
import org.workforceledger.ledger.Confidential;
import org.workforceledger.ledger.Event;
import org.workforceledger.sites.api.Region;
import org.workforceledger.sites.api.SiteEvent.SiteRegistered;
import org.workforceledger.sites.api.SiteKind;

/** What a full-time cleaner's year begins with: the calendar, a school, a roster, leave. */
final class CleanerFacts {

  static final Confidential TEXT = new Confidential("enc:1:c1:AAAA");

  private CleanerFacts() {}

  static LocalDate day(String date) {
    return LocalDate.parse(date);
  }

  static Stream<Event> surroundings() {
    Attendance attendance = new Attendance(LocalTime.of(6, 0), LocalTime.of(13, 57), null);
    List<RosterDay> roster =
        Arrays.stream(DayOfWeek.values())
            .limit(5)
            .map(day -> new RosterDay(null, day, List.of(attendance), 21))
            .toList();
    LocalDate from = day("2020-01-28");
    return Stream.of(
        schoolYear(),
        new SiteRegistered(
            "s1", "School", Region.SOUTH_EAST, "Brisbane", SiteKind.PRIMARY, false, 400),
        new CleanerEngaged(
            "c1",
            "e1",
            TEXT,
            TEXT,
            "Cleaner",
            "s1",
            from,
            Tenure.PERMANENT,
            38 * 3600L,
            2,
            from,
            null,
            null,
            null),
        new RosterAgreed("c1", "e1", from, roster, TEXT),
        leave("l1", LeaveType.SICK, "2025-03-04", "2025-03-05"),
        leave("l2", LeaveType.SICK, "2025-08-12", "2025-08-12"),
        leave("l3", LeaveType.SPECIAL_UNPAID, "2025-10-20", "2025-10-21"),
        leave("l4", LeaveType.ANNUAL, "2025-12-15", "2026-01-09"));
  }

  private static SchoolYearPublished schoolYear() {
    List<PublicHoliday> holidays =
        Stream.of(
                "01-01", "01-27", "04-18", "04-21", "04-25", "05-05", "08-13", "10-06", "12-25",
                "12-26")
            .map(date -> new PublicHoliday(day("2025-" + date), "Holiday", List.of()))
            .toList();
    return new SchoolYearPublished(
        2025,
        List.of(
            term(1, "01-28", "04-04"),
            term(2, "04-22", "06-27"),
            term(3, "07-14", "09-19"),
            term(4, "10-07", "12-12")),
        List.of(),
        holidays);
  }

  private static Term term(int number, String first, String last) {
    return new Term(number, day("2025-" + first), day("2025-" + last));
  }

  private static LeaveGranted leave(String id, LeaveType type, String first, String last) {
    return new LeaveGranted("c1", "e1", id, type, day(first), day(last), null, null, null);
  }

  static Shift shift(LocalDate date, LocalTime finish, @Nullable Authorisation by) {
    Attendance attendance = new Attendance(LocalTime.of(6, 0), finish, null);
    return new Shift("w" + date, "s1", date, attendance, ShiftKind.ROSTERED, by, null);
  }
}
