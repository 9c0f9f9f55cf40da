package org.workforceledger.sites.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.sites.rules.ASite.DAY;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.EngagementEvent.CleanerEngaged;
import org.workforceledger.fixtures.AnEngagement;
import org.workforceledger.ledger.Hours;
import org.workforceledger.sites.api.SiteKind;
import org.workforceledger.sites.api.StaffingEvent.StaffingAboveAllocationSet;
import org.workforceledger.sites.rules.Surplus.Removal;

/** Hours employed against hours allocated. */
class SurplusTest {

  private final ASite site = ASite.of(SiteKind.PRIMARY).determined("100", "2025-01-01");

  private Surplus of(AnEngagement... engagements) {
    List<Engagement> all = Arrays.stream(engagements).map(AnEngagement::engagement).toList();
    return Surplus.of(site.site(), all, DAY).orElseThrow();
  }

  private static AnEngagement inPlaceOf(AnEngagement absent, String hours) {
    CleanerEngaged e =
        AnEngagement.fixedTerm(hours, "2025-01-01", "2025-12-12").engagement().engaged();
    return new AnEngagement(
        Engagement.evolve(
            null,
            new CleanerEngaged(
                e.cleanerId(),
                e.engagementId(),
                e.name(),
                e.workEmail(),
                e.jobTitle(),
                e.siteId(),
                e.commencedOn(),
                e.tenure(),
                e.ordinarySecondsPerWeek(),
                e.payPoint(),
                e.payPointSince(),
                e.endsOn(),
                absent.engagement().engagementId(),
                null)));
  }

  @ParameterizedTest
  @Clause({"9.4(c)", "9.5(c)"})
  @CsvSource({"100, 0", "104.9997, 0", "105, 1", "105.01, 1"})
  void isReducedFromFiveHoursOn(String employed, int removals) {
    Surplus surplus = of(AnEngagement.permanent(employed));
    assertThat(surplus.removals()).hasSize(removals);
    assertThat(surplus.hours()).isEqualTo(Hours.of(employed).minus(Hours.of("100")));
  }

  @Test
  @Clause("9.4(c)")
  void takesCasualThenFixedTermThenPermanentHours() {
    Surplus surplus =
        of(
            AnEngagement.permanent("102"),
            AnEngagement.fixedTerm("4", "2025-01-01", "2025-12-12"),
            AnEngagement.casual());
    assertThat(surplus.casuals()).isEqualTo(1);
    assertThat(surplus.removals())
        .extracting(Removal::hours)
        .containsExactly(Optional.empty(), Optional.of(Hours.of("4")), Optional.of(Hours.of("2")));
    assertThat(surplus.removals())
        .extracting(Removal::clause)
        .containsExactly("9.4(c)", "9.4(c)", "11.4(a)");
  }

  @Test
  @Clause("8.9(b)(i)")
  void hoursSetAboveTheAllocationAreNoSurplus() {
    ASite above =
        site.with(
            new StaffingAboveAllocationSet(
                "s1", Hours.of("7.6").seconds(), DAY, DAY, "Backfill for planned leave"));
    List<Engagement> employed = List.of(AnEngagement.permanent("107.6").engagement());
    assertThat(Surplus.of(above.site(), employed, DAY).orElseThrow().hours()).isEqualTo(Hours.ZERO);
    assertThat(Surplus.of(above.site(), employed, DAY.plusDays(1)).orElseThrow().removals())
        .hasSize(1);
  }

  @Test
  @Clause("9.5(c)")
  void leavesPermanentHoursWhereFixedTermHoursSuffice() {
    Surplus surplus =
        of(AnEngagement.permanent("90"), AnEngagement.fixedTerm("20", "2025-01-01", "2025-12-12"));
    assertThat(surplus.removals())
        .containsExactly(new Removal("Fixed-term hours", Optional.of(Hours.of("10")), "9.4(c)"));
  }

  @Test
  void countsNobodyTwiceAndNobodyFromElsewhere() {
    AnEngagement absent = AnEngagement.permanent("100");
    assertThat(of(absent, inPlaceOf(absent, "20")).hours()).isEqualTo(Hours.ZERO);
    assertThat(of(absent, AnEngagement.fixedTerm("20", "2024-01-01", "2024-12-13")).employed())
        .isEqualTo(Hours.of("100"));
  }

  @Test
  void isUnknownWhileNothingIsAllocated() {
    assertThat(Surplus.of(ASite.of(SiteKind.PRIMARY).site(), List.of(), DAY)).isEmpty();
  }
}
