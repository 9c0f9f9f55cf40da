package org.workforceledger.log;

import static java.time.LocalDate.parse;
import static org.workforceledger.fixtures.AnEngagement.SECRET;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.workforceledger.employment.api.EngagementEvent.AdditionalAdoAgreed;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.api.AlarmSetting;
import org.workforceledger.hours.api.Posting;
import org.workforceledger.hours.api.RosterEvent.ContinuousWorkElected;
import org.workforceledger.hours.api.WorkEvent.AlarmSettingRecorded;
import org.workforceledger.ledger.Event;
import org.workforceledger.ledger.Flag;
import org.workforceledger.sites.api.Area;
import org.workforceledger.sites.api.HoursAgreementKind;
import org.workforceledger.sites.api.HoursParty;
import org.workforceledger.sites.api.Impact;
import org.workforceledger.sites.api.SiteEvent.DifficultyFactorGranted;
import org.workforceledger.sites.api.SiteEvent.EnrolmentSet;
import org.workforceledger.sites.api.SiteEvent.HoursAgreementRecorded;
import org.workforceledger.sites.api.SiteEvent.SiteMeasured;
import org.workforceledger.sites.api.SiteEvent.SummerClosureRecorded;
import org.workforceledger.sites.api.Surface;
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
