package org.workforceledger.testing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.calendar.api.PublicHoliday;
import org.workforceledger.calendar.api.SchoolYearEvent;
import org.workforceledger.calendar.api.SchoolYearEvent.SchoolYearPublished;
import org.workforceledger.calendar.rules.QueenslandTerms;
import org.workforceledger.cleaningtime.api.FrequencyEvent;
import org.workforceledger.committees.api.QuarterEvent;
import org.workforceledger.disputes.api.DisputeEvent;
import org.workforceledger.employment.api.EngagementEvent;
import org.workforceledger.employment.api.EngagementEvent.CleanerEngaged;
import org.workforceledger.employment.api.EngagementEvent.EmploymentEnded;
import org.workforceledger.employment.api.ScreeningEvent;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.hours.api.AdoEvent.AdoDayAgreed;
import org.workforceledger.hours.api.AdoEvent.SupplementaryDayPlaced;
import org.workforceledger.hours.api.Attendance;
import org.workforceledger.hours.api.RosterDay;
import org.workforceledger.hours.api.RosterEvent;
import org.workforceledger.hours.api.RosterEvent.RosterAgreed;
import org.workforceledger.hours.api.Shift;
import org.workforceledger.hours.api.ShiftKind;
import org.workforceledger.hours.api.ToilEvent;
import org.workforceledger.hours.api.WorkEvent.AlarmSettingRecorded;
import org.workforceledger.hours.api.WorkEvent.AlarmSettingVoided;
import org.workforceledger.hours.api.WorkEvent.ExcessAuthorised;
import org.workforceledger.hours.api.WorkEvent.ShiftRecorded;
import org.workforceledger.hours.api.WorkEvent.ShiftVoided;
import org.workforceledger.leave.api.LeaveEvent;
import org.workforceledger.leave.api.LeaveEvent.LeaveGranted;
import org.workforceledger.leave.api.LeaveType;
import org.workforceledger.ledger.Confidential;
import org.workforceledger.ledger.Event;
import org.workforceledger.ledger.Hours;
import org.workforceledger.log.Streams;
import org.workforceledger.sites.api.Region;
import org.workforceledger.sites.api.SiteEvent;
import org.workforceledger.sites.api.SiteEvent.SiteRegistered;
import org.workforceledger.sites.api.SiteKind;
import org.workforceledger.transfers.api.TransferEvent;
import org.workforceledger.transfers.api.TransferRequestEvent;
import org.workforceledger.vacancies.api.VacancyEvent;

/** Events of cleaner {@code c1}, engagement {@code c1-1}, site {@code s1}, unless they say else. */
public final class Known {

  public static final Confidential WORDS = new Confidential("enc:1:c1:d29yZHM");

  private Known() {}

  public static SiteRegistered site(String siteId, SiteKind kind) {
    return new SiteRegistered(siteId, siteId, Region.NORTH_COAST, null, kind, false, null);
  }

  public static CleanerEngaged permanent(String hours) {
    return engaged(Tenure.PERMANENT, hours, "2020-01-28", null);
  }

  public static CleanerEngaged casual() {
    return engaged(Tenure.CASUAL, "0", "2020-01-28", null);
  }

  public static CleanerEngaged engaged(
      Tenure tenure, String hours, String from, @Nullable String endsOn) {
    return engaged("c1-1", tenure, hours, from, endsOn);
  }

  public static CleanerEngaged engaged(
      String engagementId, Tenure tenure, String hours, String from, @Nullable String endsOn) {
    LocalDate first = LocalDate.parse(from);
    return new CleanerEngaged(
        "c1",
        engagementId,
        WORDS,
        WORDS,
        "Cleaner",
        "s1",
        first,
        tenure,
        Hours.of(hours).seconds(),
        1,
        first,
        endsOn == null ? null : LocalDate.parse(endsOn),
        null,
        null);
  }

  public static EmploymentEnded ended(String lastDay) {
    return new EmploymentEnded(
        "c1",
        "c1-1",
        LocalDate.parse(lastDay),
        org.workforceledger.employment.api.EngagementCommand.EndReason.OTHER);
  }

  public static RosterDay day(
      @Nullable Integer week, DayOfWeek day, String start, String finish, int adoMinutes) {
    var attendance = new Attendance(LocalTime.parse(start), LocalTime.parse(finish), null);
    return new RosterDay(week, day, List.of(attendance), adoMinutes);
  }

  /** Monday to Friday. */
  public static List<RosterDay> weekdays(String start, String finish, int adoMinutes) {
    return Arrays.stream(DayOfWeek.values())
        .limit(5)
        .map(day -> day(null, day, start, finish, adoMinutes))
        .toList();
  }

  /** 7.6 h and 21 ADO minutes Monday to Friday, from 06:00. */
  public static RosterAgreed roster(String from) {
    return roster(from, weekdays("06:00", "13:57", 21));
  }

  public static RosterAgreed roster(String from, List<RosterDay> days) {
    return new RosterAgreed("c1", "c1-1", LocalDate.parse(from), days, WORDS);
  }

  /** The real terms, and these holidays alone. */
  public static SchoolYearPublished year(int year, String... holidays) {
    List<PublicHoliday> days =
        Arrays.stream(holidays)
            .map(date -> new PublicHoliday(LocalDate.parse(date), "Holiday", List.of()))
            .toList();
    return new SchoolYearPublished(year, QueenslandTerms.of(year), List.of(), days);
  }

  public static Shift shift(String id, String date, String start, String finish) {
    var attendance = new Attendance(LocalTime.parse(start), LocalTime.parse(finish), null);
    return new Shift(id, "s1", LocalDate.parse(date), attendance, ShiftKind.ROSTERED, null, null);
  }

  public static ShiftRecorded recorded(Shift shift) {
    return new ShiftRecorded("c1", "c1-1", shift, List.of(), List.of());
  }

  public static ShiftRecorded recorded(String id, String date, String start, String finish) {
    return new ShiftRecorded("c1", "c1-1", shift(id, date, start, finish), List.of(), List.of());
  }

  public static ShiftVoided voided(String id, String date) {
    return new ShiftVoided("c1", "c1-1", id, LocalDate.parse(date), WORDS, List.of(), List.of());
  }

  public static LeaveGranted leave(String id, LeaveType type, String first, String last) {
    return new LeaveGranted(
        "c1", "c1-1", id, type, LocalDate.parse(first), LocalDate.parse(last), null, null, null);
  }

  static String streamOf(Event event) {
    return switch (event) {
      case SchoolYearEvent e -> Streams.schoolYear(e.year());
      case SiteEvent e -> Streams.site(e.siteId());
      case FrequencyEvent e -> Streams.frequencyChange(e.proposalId());
      case EngagementEvent e -> Streams.engagement(e.engagementId());
      case ScreeningEvent e -> Streams.screening(e.trialId());
      case RosterEvent e -> Streams.roster(e.engagementId());
      case ToilEvent e -> Streams.toil(e.engagementId());
      case LeaveEvent e -> Streams.leave(e.engagementId());
      case VacancyEvent e -> Streams.vacancy(e.vacancyId());
      case QuarterEvent e -> Streams.quarter(e.quarter());
      case TransferEvent e -> Streams.requiredTransfer(e.transferId());
      case TransferRequestEvent e -> Streams.transferRequest(e.requestId());
      case DisputeEvent e -> Streams.dispute(e.disputeId());
      case ShiftRecorded e -> Streams.work(e.engagementId(), e.shift().date());
      case ShiftVoided e -> Streams.work(e.engagementId(), e.date());
      case SupplementaryDayPlaced e -> Streams.work(e.engagementId(), e.date());
      case AdoDayAgreed e -> Streams.work(e.engagementId(), e.date());
      case AlarmSettingRecorded e -> Streams.work(e.engagementId(), e.setting().date());
      case AlarmSettingVoided e -> Streams.work(e.engagementId(), e.date());
      case ExcessAuthorised e -> Streams.work(e.engagementId(), e.date());
      default -> throw new IllegalArgumentException("no stream for " + event);
    };
  }
}
