package org.workforceledger.log;

import static java.time.LocalDate.parse;
import static org.workforceledger.fixtures.AnEngagement.SECRET;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.workforceledger.calendar.api.PublicHoliday;
import org.workforceledger.calendar.api.SchoolYearEvent.RostersCredited;
import org.workforceledger.calendar.api.SchoolYearEvent.SchoolYearAmended;
import org.workforceledger.calendar.api.SchoolYearEvent.SchoolYearPublished;
import org.workforceledger.calendar.api.Term;
import org.workforceledger.committees.api.FullTimeRow;
import org.workforceledger.committees.api.Quarter;
import org.workforceledger.committees.api.QuarterEvent.RegionalReportsTabled;
import org.workforceledger.committees.api.ReportRow;
import org.workforceledger.employment.api.Basis;
import org.workforceledger.employment.api.EngagementCommand.EndReason;
import org.workforceledger.employment.api.EngagementCommand.TransferKind;
import org.workforceledger.employment.api.EngagementEvent.AdoForgone;
import org.workforceledger.employment.api.EngagementEvent.CleanerEngaged;
import org.workforceledger.employment.api.EngagementEvent.CleanerTransferred;
import org.workforceledger.employment.api.EngagementEvent.EmploymentEnded;
import org.workforceledger.employment.api.EngagementEvent.HoursChanged;
import org.workforceledger.employment.api.EngagementEvent.OpeningBalancesRecorded;
import org.workforceledger.employment.api.EngagementEvent.OpeningLeave;
import org.workforceledger.employment.api.EngagementEvent.PayPointSet;
import org.workforceledger.employment.api.EngagementEvent.TenureConverted;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.ledger.Event;
import org.workforceledger.sites.api.Region;
import org.workforceledger.sites.api.SiteEvent.CleaningAllocationSet;
import org.workforceledger.sites.api.SiteEvent.SiteRegistered;
import org.workforceledger.sites.api.SiteKind;

/** One event of every type with every field filled, as it is stored today. */
final class EventSamples {
  private static final LocalDate DAY = parse("2024-03-04");
  private static final List<PublicHoliday> SHOW =
      List.of(new PublicHoliday(parse("2024-08-14"), "Royal Queensland Show", List.of("Brisbane")));
  private static final List<Term> TERM =
      List.of(new Term(1, parse("2024-01-22"), parse("2024-03-28")));

  private static final ReportRow ROW =
      new ReportRow(
          "e1",
          "c1",
          "Cleaner",
          "s1",
          "Banyan State School",
          Region.NORTH_COAST,
          Tenure.PERMANENT,
          Basis.PART_TIME,
          DAY);

  private EventSamples() {}

  static List<Event> all() {
    return Stream.of(
            calendarAndSites(),
            employment(),
            HoursSamples.all(),
            ToilSamples.all(),
            AgreementSamples.all(),
            CleaningSamples.all(),
            EmploymentSamples.all(),
            VacancySamples.all(),
            committees(),
            DisputeSamples.all(),
            TransferSamples.all())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Event> calendarAndSites() {
    return List.of(
        new SchoolYearPublished(2024, TERM, List.of(parse("2024-08-30")), SHOW),
        new SchoolYearAmended(
            2024, TERM, SHOW, List.of(DAY), List.of(parse("2024-08-30")), "gazetted"),
        new RostersCredited(2024, 3, 120),
        new SiteRegistered(
            "s1",
            "Banyan State School",
            Region.NORTH_COAST,
            "Brisbane",
            SiteKind.PRIMARY,
            true,
            420),
        new CleaningAllocationSet("s1", 540_000, DAY, "enrolment"));
  }

  private static List<Event> employment() {
    return List.of(
        new CleanerEngaged(
            "c1",
            "e1",
            SECRET,
            SECRET,
            "Cleaner",
            "s1",
            DAY,
            Tenure.FIXED_TERM,
            108_000,
            1,
            parse("2023-03-06"),
            parse("2024-12-13"),
            "e9",
            parse("2022-01-24")),
        new OpeningBalancesRecorded(
            "c1", "e1", DAY, 45_000L, 900L, List.of(new OpeningLeave("SICK", 273_600)), SECRET),
        new HoursChanged("c1", "e1", 136_800, DAY, SECRET),
        new PayPointSet("c1", "e1", 2, DAY, SECRET),
        new TenureConverted(
            "c1", "e1", Tenure.FIXED_TERM, 136_800L, parse("2024-12-13"), DAY, SECRET),
        new CleanerTransferred("c1", "e1", "s2", DAY, TransferKind.REQUESTED, SECRET),
        new AdoForgone("c1", "e1", DAY),
        new EmploymentEnded("c1", "e1", DAY, EndReason.RETIREMENT));
  }

  private static List<Event> committees() {
    return List.of(
        new RegionalReportsTabled(
            Quarter.parse("2024-Q1"),
            Region.NORTH_COAST,
            parse("2024-04-16"),
            parse("2024-03-31"),
            4711,
            List.of(ROW),
            List.of(ROW),
            List.of(
                new FullTimeRow("s1", "Banyan State School", Region.NORTH_COAST, 540_000, 1, 2))));
  }
}
