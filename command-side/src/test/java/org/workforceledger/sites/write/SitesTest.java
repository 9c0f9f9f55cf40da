package org.workforceledger.sites.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.agreement.api.Step;
import org.workforceledger.ledger.Flag;
import org.workforceledger.ledger.Hours;
import org.workforceledger.sites.api.Area;
import org.workforceledger.sites.api.HoursAgreementKind;
import org.workforceledger.sites.api.HoursParty;
import org.workforceledger.sites.api.Impact;
import org.workforceledger.sites.api.Region;
import org.workforceledger.sites.api.SiteCommand.GrantDifficultyFactor;
import org.workforceledger.sites.api.SiteCommand.MeasureSite;
import org.workforceledger.sites.api.SiteCommand.RecordHoursAgreement;
import org.workforceledger.sites.api.SiteCommand.RegisterSite;
import org.workforceledger.sites.api.SiteCommand.SetCleaningAllocation;
import org.workforceledger.sites.api.SiteCommand.SetEnrolment;
import org.workforceledger.sites.api.SiteEvent.CleaningAllocationSet;
import org.workforceledger.sites.api.SiteEvent.DifficultyFactorGranted;
import org.workforceledger.sites.api.SiteEvent.EnrolmentSet;
import org.workforceledger.sites.api.SiteEvent.HoursAgreementRecorded;
import org.workforceledger.sites.api.SiteEvent.SiteMeasured;
import org.workforceledger.sites.api.SiteEvent.SiteRegistered;
import org.workforceledger.sites.api.SiteKind;
import org.workforceledger.sites.api.Surface;
import org.workforceledger.sites.api.Urinal;
import org.workforceledger.testing.Given;
import org.workforceledger.testing.InMemoryFacts;
import org.workforceledger.testing.Known;

/** Which sites there are, and what they are allocated. */
class SitesTest {

  private final Given<SiteAggregate> site =
      new Given<>(SiteAggregate.class, SiteAggregate::new, new InMemoryFacts());
  private final RegisterSite register =
      new RegisterSite("s1", "Bellbird", Region.NORTH_COAST, null, SiteKind.P12, null, 1200);
  private final SetCleaningAllocation allocate =
      new SetCleaningAllocation("s1", Hours.of("83.6"), LocalDate.parse("2025-01-01"), "Measured");

  @Test
  void isRegisteredOnceAndNotRemoteUnlessItSaysSo() {
    SiteRegistered registered = site.when(register, SiteRegistered.class);
    assertThat(registered.remote()).isFalse();
    site.history(registered);
    assertThat(site.refusal(register)).isEqualTo("DUPLICATE siteId");
  }

  @Test
  @Clause("8.2(b)(iii)")
  void recordsWhatItAgreesAboutHoursOnceItIsRegistered() {
    var agree =
        new RecordHoursAgreement(
            "s1",
            HoursAgreementKind.EXTENDED_DAY,
            LocalDate.parse("2025-01-01"),
            null,
            null,
            LocalTime.of(20, 0),
            List.of(HoursParty.PRINCIPAL, HoursParty.UNION, HoursParty.CLEANERS),
            "School office");
    assertThat(site.refusal(agree)).isEqualTo("UNKNOWN siteId");
    site.history(Known.site("s1", SiteKind.P12));
    HoursAgreementRecorded agreed = site.when(agree, HoursAgreementRecorded.class);
    assertThat(agreed.agreedBy())
        .containsExactly(HoursParty.CLEANERS, HoursParty.UNION, HoursParty.PRINCIPAL);
    assertThat(site.when(agree).flags()).extracting(Flag::clause).containsExactly("8.3(a)");
  }

  @Test
  void isAllocatedHoursOnceItIsRegistered() {
    assertThat(site.refusal(allocate)).isEqualTo("UNKNOWN siteId");
    site.history(Known.site("s1", SiteKind.P12));
    assertThat(site.when(allocate, CleaningAllocationSet.class).secondsPerWeek())
        .isEqualTo(300_960);
  }

  @Test
  void recordsWhatThereIsToCleanAndSaysWhatItComesTo() {
    var measure =
        new MeasureSite(
            "s1",
            LocalDate.parse("2025-01-01"),
            List.of(new Area("block-a", Surface.CARPET, new BigDecimal("997.5"), null)),
            24,
            List.of(new Urinal(new BigDecimal("1.81"))),
            "New block");
    assertThat(site.refusal(measure)).isEqualTo("UNKNOWN siteId");
    site.history(Known.site("s1", SiteKind.P12));
    assertThat(site.when(measure, SiteMeasured.class).areas()).isEqualTo(measure.areas());
    // (112.9245 + 60 + 60 + 12.5 + 15) x 5 x 1.1 = 1432.335 minutes
    assertThat(site.when(measure).explanation())
        .extracting(Step::clause, Step::result)
        .containsExactly(tuple("Sch 1, 2", "1 area"), tuple("9.1", "23.8722 h a week"));
  }

  @Test
  void measuresNothingTwice() {
    LocalDate from = LocalDate.parse("2025-01-01");
    var measure = new MeasureSite("s1", from, List.of(), 24, List.of(), "New block");
    site.history(
        Known.site("s1", SiteKind.P12),
        new SiteMeasured("s1", from, List.of(), 24, List.of(), "New block"));
    assertThat(site.when(measure).events()).isEmpty();
    var more = new MeasureSite("s1", from, List.of(), 25, List.of(), "New block");
    assertThat(site.when(more).explanation())
        .extracting(Step::says)
        .containsExactly(
            "fixtures: 24",
            "calculated for 2025-01-01 until now",
            "calculated for 2025-01-01: 2 rows x 1.1");
  }

  @Test
  void grantsFactorsAndSetsEnrolmentsOfRegisteredSites() {
    LocalDate from = LocalDate.parse("2025-01-01");
    var grant = new GrantDifficultyFactor("s1", "Mould", Impact.HIGH, from, null, "Determined");
    var enrol = new SetEnrolment("s1", 601, from);
    assertThat(site.refusal(grant)).isEqualTo("UNKNOWN siteId");
    assertThat(site.refusal(enrol)).isEqualTo("UNKNOWN siteId");
    site.history(Known.site("s1", SiteKind.P12));
    assertThat(site.when(grant, DifficultyFactorGranted.class).impact()).isEqualTo(Impact.HIGH);
    assertThat(site.when(enrol, EnrolmentSet.class).enrolment()).isEqualTo(601);
  }
}
