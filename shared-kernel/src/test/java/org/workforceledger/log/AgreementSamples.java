package org.workforceledger.log;

import static java.time.LocalDate.parse;
import static org.workforceledger.fixtures.AnEngagement.SECRET;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.workforceledger.cleaningtime.api.AgreementParty;
import org.workforceledger.cleaningtime.api.FrequencyEvent.FrequencyChangeDecided;
import org.workforceledger.cleaningtime.api.FrequencyEvent.FrequencyChangeProposed;
import org.workforceledger.cleaningtime.api.FrequencyMeeting;
import org.workforceledger.employment.api.EngagementEvent.AdditionalAdoAgreed;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.api.AlarmSetting;
import org.workforceledger.hours.api.Posting;
import org.workforceledger.hours.api.RosterEvent.ContinuousWorkElected;
import org.workforceledger.hours.api.WorkEvent.AlarmSettingRecorded;
import org.workforceledger.ledger.Event;
import org.workforceledger.ledger.Flag;
import org.workforceledger.sites.api.Area;
import org.workforceledger.sites.api.CleaningDecisionKind;
import org.workforceledger.sites.api.CleaningEvent.ClassroomCleaningLimited;
import org.workforceledger.sites.api.CleaningEvent.ClassroomsClosed;
import org.workforceledger.sites.api.CleaningEvent.ClassroomsReopened;
import org.workforceledger.sites.api.CleaningEvent.CleaningDecisionRecorded;
import org.workforceledger.sites.api.CleaningEvent.TeamArrangementRecorded;
import org.workforceledger.sites.api.HoursAgreementKind;
import org.workforceledger.sites.api.HoursParty;
import org.workforceledger.sites.api.Impact;
import org.workforceledger.sites.api.SiteEvent.DifficultyFactorGranted;
import org.workforceledger.sites.api.SiteEvent.EnrolmentSet;
import org.workforceledger.sites.api.SiteEvent.HoursAgreementRecorded;
import org.workforceledger.sites.api.SiteEvent.SiteMeasured;
import org.workforceledger.sites.api.SiteEvent.SummerClosureRecorded;
import org.workforceledger.sites.api.Surface;
import org.workforceledger.sites.api.Team;
import org.workforceledger.sites.api.Urinal;

/** Samples of what is agreed beside the roster, and of alarms. */
final class AgreementSamples {

  private static final LocalDate DAY = parse("2024-03-04");

  private AgreementSamples() {}

  static List<Event> all() {
    return List.of(
        new HoursAgreementRecorded(
            "s1",
            HoursAgreementKind.EXTENDED_DAY,
            DAY,
            parse("2024-12-13"),
            LocalTime.of(6, 0),
            LocalTime.of(20, 30),
            List.of(HoursParty.CLEANERS, HoursParty.UNION, HoursParty.PRINCIPAL),
            "School office"),
        new SummerClosureRecorded("s1", 2024, parse("2024-12-09"), parse("2024-12-13")),
        new SiteMeasured(
            "s1",
            DAY,
            List.of(
                new Area("block-a", Surface.CARPET, new BigDecimal("997.5"), null),
                new Area("courts", Surface.BITUMEN, new BigDecimal("2800"), 1)),
            24,
            List.of(new Urinal(new BigDecimal("1.81"))),
            "New block"),
        new DifficultyFactorGranted(
            "s1", "Cane fields next to the school", Impact.HIGH, DAY, parse("2024-12-13"), "Dust"),
        new EnrolmentSet("s1", 601, DAY),
        new ClassroomsClosed(
            "s1",
            List.of("block-a"),
            DAY,
            1800,
            "A walk through each week",
            "No more computers elsewhere",
            "Six cleaners, none needed",
            "Fewer students"),
        new ClassroomCleaningLimited(
            "s1",
            List.of("block-a"),
            DAY,
            2,
            "Community choir on two evenings",
            parse("2024-02-05"),
            parse("2024-02-12"),
            "Two more computers in the library",
            "None needed",
            "Used by the choir alone"),
        new ClassroomsReopened("s1", List.of("block-a"), DAY, "Enrolments rose"),
        new CleaningDecisionRecorded(
            "s1",
            CleaningDecisionKind.REDUCED_DUSTING_FACTOR,
            DAY,
            parse("2024-12-13"),
            parse("2024-02-12"),
            List.of("s1", "s2"),
            "The other school is closed",
            "Forty more computers"),
        new TeamArrangementRecorded(
            "s1",
            DAY,
            parse("2024-12-13"),
            List.of(new Team("Blocks A and B", List.of("c1"), "Classrooms", "6:00 am to 9:00 am")),
            List.of(HoursParty.CLEANERS, HoursParty.PRINCIPAL),
            "School office",
            List.of("c1")),
        new FrequencyChangeProposed(
            "p1", "Toilets twice a day", true, AgreementParty.DEPARTMENT, DAY, parse("2024-04-05")),
        new FrequencyChangeDecided(
            "p1",
            parse("2024-04-15"),
            true,
            parse("2024-07-08"),
            "The Union asks for time",
            new FrequencyMeeting(parse("2024-04-08"), "Explained", "Two hours a week"),
            true,
            "Shown at two schools",
            "Windows once a term",
            "Agreed"),
        new AdditionalAdoAgreed("c1", "e1", 2024, SECRET, DAY),
        new ContinuousWorkElected("c1", "e1", DAY, parse("2024-02-01"), SECRET),
        new AlarmSettingRecorded(
            "c1",
            "e1",
            new AlarmSetting("s1", "Main", DAY, 20),
            List.of(new Posting(DAY, Account.ADO_ALARM, 900, "9.7(d)", "alarm set")),
            List.of(new Flag("9.7(d)", "set an alarm on a day off"))));
  }
}
