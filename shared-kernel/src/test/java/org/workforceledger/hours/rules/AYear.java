package org.workforceledger.hours.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.workforceledger.calendar.api.SchoolCalendar;
import org.workforceledger.fixtures.ACalendar;
import org.workforceledger.fixtures.ALeave;
import org.workforceledger.fixtures.ARoster;
import org.workforceledger.fixtures.AShift;
import org.workforceledger.fixtures.AnEngagement;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.api.AdoEvent.SupplementaryDayPlaced;
import org.workforceledger.hours.api.Posting;
import org.workforceledger.hours.api.RosterBook;
import org.workforceledger.hours.api.ToilBook;
import org.workforceledger.hours.api.WorkEvent;
import org.workforceledger.hours.api.WorkYear;
import org.workforceledger.hours.rules.Forecast.Cover;
import org.workforceledger.leave.api.LeaveBook;
import org.workforceledger.leave.api.LeaveType;
import org.workforceledger.sites.api.Region;
import org.workforceledger.sites.api.Site;
import org.workforceledger.sites.api.SiteEvent.SiteRegistered;
import org.workforceledger.sites.api.SiteKind;

/**
 * The year 2024 of a school cleaner, of which a test says only what matters: else no holidays, no
 * leave, and 7.6 h and 21 minutes of ADO rostered Monday to Friday.
 */
final class AYear {

  private final AnEngagement engagement;
  private SchoolCalendar calendar = ACalendar.of2024();
  private RosterBook rosters = ARoster.always(ARoster.weekdays(456, 21));
  private LeaveBook leave = LeaveBook.EMPTY;
  private SiteKind kind = SiteKind.PRIMARY;
  private boolean remote;
  private final List<WorkEvent> work = new ArrayList<>();

  private AYear(AnEngagement engagement) {
    this.engagement = engagement;
  }

  static AYear of(AnEngagement engagement) {
    return new AYear(engagement);
  }

  static AYear fullTime() {
    return of(AnEngagement.permanent("38"));
  }

  AYear withHolidays() {
    calendar = ACalendar.queensland(2024);
    return this;
  }

  AYear inYears(int... years) {
    calendar = ACalendar.queensland(years);
    return this;
  }

  AYear at(SiteKind other) {
    kind = other;
    return this;
  }

  AYear remote() {
    remote = true;
    return this;
  }

  AYear rostered(RosterBook other) {
    rosters = other;
    return this;
  }

  AYear onLeave(LeaveType type, String first, String last) {
    leave = leave.evolve(ALeave.granted("l" + leave.standing().size(), type, first, last));
    return this;
  }

  AYear partLeave(LeaveType type, String date, String hours) {
    leave = leave.evolve(ALeave.part("l" + leave.standing().size(), type, date, hours));
    return this;
  }

  AYear worked(String date, String start, String finish) {
    work.add(AShift.recorded(AShift.of("w" + work.size(), date, start, finish)));
    return this;
  }

  AYear credited(String date, long seconds) {
    return posted(date, Account.ADO_WORKED, seconds);
  }

  AYear posted(String date, Account account, long seconds) {
    var posting = new Posting(LocalDate.parse(date), account, seconds, "8.7(b)(ii)", "");
    work.add(AShift.recorded(AShift.of("w" + work.size(), date, "06:00", "13:57"), posting));
    return this;
  }

  AYear adoDays(String... dates) {
    for (String date : dates) {
      var taken = new Posting(LocalDate.parse(date), Account.ADO_TAKEN, 27_360, "8.7(d)(ii)", "");
      work.add(AShift.adoDay(date, taken));
    }
    return this;
  }

  AYear supplementaryDay(String date) {
    LocalDate day = LocalDate.parse(date);
    work.add(
        new SupplementaryDayPlaced("c1", "e1", day, AnEngagement.SECRET, List.of(), List.of()));
    return this;
  }

  Circumstances circumstances() {
    var site =
        new Site(
            new SiteRegistered("s1", "School", Region.SOUTH_EAST, "Brisbane", kind, remote, null),
            new TreeMap<>());
    return new Circumstances(
        engagement.engagement(),
        rosters,
        leave,
        ToilBook.EMPTY,
        calendar,
        _ -> Optional.of(site),
        _ -> false);
  }

  Optional<Forecast> forecastOf(int year, String asAt) {
    return Forecast.of(circumstances(), recorded(), year, LocalDate.parse(asAt));
  }

  Forecast forecastIn(Circumstances other, String asAt) {
    return Forecast.of(other, recorded(), 2024, LocalDate.parse(asAt)).orElseThrow();
  }

  Function<LocalDate, WorkYear> work() {
    WorkYear known = WorkYear.of(work);
    return _ -> known;
  }

  private RecordedAdo recorded() {
    WorkYear known = WorkYear.of(work);
    return RecordedAdo.of(_ -> known);
  }

  Forecast forecast(String asAt) {
    return forecastOf(2024, asAt).orElseThrow();
  }

  /** As {@code AUTUMN 15.2 22.75 0 COVERED}: needed, expected and short, in hours. */
  String covers(String asAt) {
    return forecast(asAt).vacations().stream().map(AYear::said).collect(Collectors.joining(", "));
  }

  /** What is expected to be credited by a Sunday of 2024, in hours. */
  String creditedBy(String sunday, String asAt) {
    return forecast(asAt).path().stream()
        .filter(point -> point.date().equals(LocalDate.parse(sunday)))
        .map(point -> point.credited().minus(forecast(asAt).credited()))
        .findFirst()
        .orElseThrow()
        .toDecimal()
        .toPlainString();
  }

  private static String said(Cover cover) {
    return "%s %s %s %s %s"
        .formatted(
            cover.vacation().season(),
            cover.needed().toDecimal().toPlainString(),
            cover.expected().toDecimal().toPlainString(),
            cover.shortfall().toDecimal().toPlainString(),
            cover.outcome());
  }
}
