package org.workforceledger.sites.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.ledger.Flag;
import org.workforceledger.ledger.Hours;
import org.workforceledger.sites.api.HoursAgreementKind;
import org.workforceledger.sites.api.HoursParty;
import org.workforceledger.sites.api.Region;
import org.workforceledger.sites.api.SiteCommand.RecordHoursAgreement;
import org.workforceledger.sites.api.SiteCommand.RegisterSite;
import org.workforceledger.sites.api.SiteCommand.SetCleaningAllocation;
import org.workforceledger.sites.api.SiteEvent.CleaningAllocationSet;
import org.workforceledger.sites.api.SiteEvent.HoursAgreementRecorded;
import org.workforceledger.sites.api.SiteEvent.SiteRegistered;
import org.workforceledger.sites.api.SiteKind;
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
}
