package org.workforceledger.hours.read;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.workforceledger.hours.api.AdoEvent.AdoDayAgreed;
import org.workforceledger.hours.api.AdoEvent.SupplementaryDayPlaced;
import org.workforceledger.hours.api.Authorisation;
import org.workforceledger.hours.api.Authorisation.Compensation;
import org.workforceledger.hours.api.Cause;
import org.workforceledger.hours.api.Posting;
import org.workforceledger.hours.api.Shift;
import org.workforceledger.hours.api.WorkEvent;
import org.workforceledger.hours.api.WorkEvent.DaysAccounted;
import org.workforceledger.hours.api.WorkEvent.ShiftCorrected;
import org.workforceledger.hours.api.WorkEvent.ShiftRecorded;
import org.workforceledger.hours.api.WorkYear;
import org.workforceledger.hours.rules.Circumstances;
import org.workforceledger.hours.rules.DayFacts;
import org.workforceledger.hours.rules.Postings;
import org.workforceledger.hours.rules.WeekAccounting;
import org.workforceledger.ledger.Confidential;
import org.workforceledger.ledger.Event;
import org.workforceledger.log.Recorded;
import org.workforceledger.log.Streams;

/**
 * The log of a full-time cleaner's year 2025: a roster, leave, eleven ADO days, the four others, a
 * shift on every day that is left, of which one in fifteen is corrected and one in ten is longer by
 * an hour that was directed. Postings are those that the rules make.
 */
final class CleanerYear {

  static final int YEAR = 2025;

  private static final Confidential TEXT = CleanerFacts.TEXT;
  private static final Instant RECORDED = Instant.parse("2025-12-31T00:00:00Z");
  private static final Map<String, String> METADATA = Map.of("actor", "hr", "source", "payroll");

  private final List<Recorded<Event>> events = new ArrayList<>();
  private final WorkYear work = new WorkYear();
  private final Circumstances circumstances;

  private CleanerYear() {
    CleanerFacts.surroundings().forEach(event -> record("of e1", event));
    circumstances =
        new AdoFacts(events).circumstances(new AdoFacts(events).engagement().orElseThrow());
    decided();
    worked();
  }

  static List<Recorded<Event>> events() {
    return List.copyOf(new CleanerYear().events);
  }

  private void record(String stream, Event event) {
    events.add(new Recorded<>(events.size(), stream, events.size(), RECORDED, METADATA, event));
  }

  /** Holidays and leave are credited by the roster; days off are agreed. */
  private void decided() {
    Cause cause = new Cause("hours.RosterAgreed", "roster-e1", 0);
    for (LocalDate monday = CleanerFacts.day("2025-01-06");
        monday.getYear() == YEAR;
        monday = monday.plusDays(7)) {
      took(p -> new DaysAccounted("c1", "e1", cause, p, List.of()), monday);
    }
    Stream.of(
            "04-08", "04-09", "06-30", "07-01", "07-02", "07-03", "07-04", "09-22", "09-23",
            "09-24", "09-25")
        .map(date -> CleanerFacts.day("2025-" + date))
        .forEach(date -> took(p -> new AdoDayAgreed("c1", "e1", date, null, p, List.of()), date));
    Stream.of("04-10", "04-11", "07-07", "07-08")
        .map(date -> CleanerFacts.day("2025-" + date))
        .forEach(
            date ->
                took(p -> new SupplementaryDayPlaced("c1", "e1", date, TEXT, p, List.of()), date));
  }

  private void worked() {
    List<LocalDate> free =
        CleanerFacts.day("2025-01-06")
            .datesUntil(CleanerFacts.day("2025-12-13"))
            .filter(this::isFree)
            .toList();
    for (LocalDate date : free) {
      int at = events.size();
      boolean longer = at % 10 == 0;
      LocalTime finish = LocalTime.of(longer ? 14 : 13, 57);
      Authorisation directed = new Authorisation(TEXT, Compensation.TOIL, null, TEXT);
      Shift shift = CleanerFacts.shift(date, finish, longer ? directed : null);
      took(p -> new ShiftRecorded("c1", "e1", shift, p, List.of()), date);
      if (at % 15 == 0) {
        Shift corrected = CleanerFacts.shift(date, LocalTime.of(13, 50), null);
        took(p -> new ShiftCorrected("c1", "e1", corrected, TEXT, p, List.of()), date);
      }
    }
  }

  private boolean isFree(LocalDate date) {
    DayFacts day = circumstances.dayFacts(date, work);
    return day.ordinarySeconds() > 0
        && day.holiday() == null
        && day.leave().isEmpty()
        && day.adoDay() == null
        && !day.supplementary();
  }

  /** Records an event with what its week comes to differ by. */
  private void took(Function<List<Posting>, WorkEvent> event, LocalDate date) {
    work.apply(event.apply(List.of()));
    LocalDate monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    WorkEvent with = event.apply(postings(monday));
    work.apply(new DaysAccounted("c1", "e1", new Cause("", "", 0), with.postings(), List.of()));
    record(Streams.work("e1", date), with);
  }

  private List<Posting> postings(LocalDate monday) {
    List<DayFacts> week =
        monday
            .datesUntil(monday.plusDays(7))
            .map(date -> circumstances.dayFacts(date, work))
            .toList();
    List<Posting> postings = new ArrayList<>();
    WeekAccounting.of(week)
        .forEach((date, account) -> postings.addAll(Postings.toReach(account, date, work)));
    return postings;
  }
}
