package org.workforceledger.standalone.demonstration;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.workforceledger.employment.rules.MinimumFullTime;
import org.workforceledger.ledger.Hours;
import org.workforceledger.sites.api.Region;
import org.workforceledger.sites.api.SiteCommand.RegisterSite;
import org.workforceledger.sites.api.SiteCommand.SetCleaningAllocation;
import org.workforceledger.sites.api.SiteKind;

/** The sites that the demonstration tells of. */
class DemonstratedSitesTest {

  private static final Told TOLD = Told.ONCE;

  @Test
  void areOfEveryKindThreeInEachRegion() {
    assertThat(TOLD.of(RegisterSite.class).collect(groupingBy(RegisterSite::region, counting())))
        .hasSize(Region.values().length)
        .allSatisfy((_, sites) -> assertThat(sites).isEqualTo(3));
    assertThat(TOLD.of(RegisterSite.class).map(RegisterSite::kind).collect(toSet()))
        .containsExactlyInAnyOrder(SiteKind.values());
  }

  @Test
  void lieInTheLocalitiesOfShowDaysAndFarAway() {
    assertThat(TOLD.of(RegisterSite.class).map(RegisterSite::locality).collect(toSet()))
        .contains("Brisbane", "Cairns");
    assertThat(TOLD.of(RegisterSite.class).filter(site -> Boolean.TRUE.equals(site.remote())))
        .hasSize(2);
  }

  @Test
  void haveAllocationsOfEveryBand() {
    LocalDate first = SchoolDays.FIRST;
    assertThat(
            TOLD.of(SetCleaningAllocation.class)
                .map(set -> MinimumFullTime.required(set.hoursPerWeek().seconds(), first).value())
                .collect(toSet()))
        .containsExactlyInAnyOrder(0, 1, 2, 3);
    assertThat(TOLD.of(SetCleaningAllocation.class))
        .extracting(SetCleaningAllocation::hoursPerWeek)
        .contains(Hours.of("99.9"), Hours.of("100"), Hours.of("200"));
  }
}
