package org.workforceledger.vacancies.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.ImprovementEvent.PerformanceImprovementEnded;
import org.workforceledger.employment.api.ImprovementEvent.PerformanceImprovementStarted;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.fixtures.AnEngagement;
import org.workforceledger.ledger.Hours;
import org.workforceledger.vacancies.api.Standing;

/** What the engagements say of a cleaner's standing. */
class StandingsTest {

  private static final LocalDate DAY = LocalDate.parse("2025-02-03");

  private static Standing standing(AnEngagement... engagements) {
    return standing(DAY, engagements);
  }

  private static Standing standing(LocalDate today, AnEngagement... engagements) {
    return Standings.of(all(engagements), "s1", DAY, today).orElseThrow();
  }

  private static List<Engagement> all(AnEngagement... engagements) {
    return List.of(engagements).stream().map(AnEngagement::engagement).toList();
  }

  @ParameterizedTest
  @Clause("8.9(g)(iii)")
  @CsvSource({"2019-12-31, 2019-02-04", "2019-12-30, 2020-01-01", "2020-06-30, 2019-02-04"})
  void serviceReachesBackWithoutADayBetween(String casualUntil, String since) {
    Standing found =
        standing(
            AnEngagement.permanent("20", "2020-01-01"),
            AnEngagement.engaged(Tenure.CASUAL, "0", "2019-02-04", LocalDate.parse(casualUntil)));
    assertThat(found.serviceSince()).isEqualTo(since);
    assertThat(found.hours()).isEqualTo(Hours.of("20"));
  }

  @Test
  @Clause("8.9(g)(iii)")
  void aTransferLeavesServiceAsItIs() {
    Standing found = standing(AnEngagement.permanent("20").transferredTo("s1", "2025-01-20"));
    assertThat(found.serviceSince()).isEqualTo("2015-02-02");
    Standing moved =
        standing(
            AnEngagement.permanent("20")
                .transferredTo("s2", "2018-01-22")
                .transferredTo("s1", "2025-01-20"));
    assertThat(moved.siteSince()).isEqualTo("2025-01-20");
  }

  @Test
  @Clause("11.3(b)(i)")
  void otherEngagementsAreElsewhereAndPromisedHoursCount() {
    Standing found =
        standing(
            AnEngagement.permanent("20").changedTo("24", "2025-03-03"),
            AnEngagement.fixedTerm("10", "2024-01-22", "2025-06-30")
                .transferredTo("s2", "2024-02-01"),
            AnEngagement.fixedTerm("8", "2023-01-23", "2025-02-02"));
    assertThat(found.hours()).isEqualTo(Hours.of("24"));
    assertThat(found.elsewhere()).isEqualTo(Hours.of("10"));
  }

  @Test
  @Clause("8.9(f)(i)")
  void whoHasLeftIsNotEmployed() {
    assertThat(standing(AnEngagement.permanent("20").ended("2025-02-02")).employed()).isFalse();
    assertThat(standing(AnEngagement.permanent("20").ended("2025-02-03")).employed()).isTrue();
    @Nullable Standing nobody = Standings.of(List.of(), "s1", DAY, DAY).orElse(null);
    assertThat(nobody).isNull();
  }

  @Test
  @Clause("8.9(b)(v)")
  void performanceImprovementLastsUntilItIsFinalised() {
    AnEngagement improving =
        AnEngagement.permanent("20")
            .with(
                new PerformanceImprovementStarted(
                    "c1", "e1", DAY.plusDays(1), AnEngagement.SECRET, null));
    assertThat(standing(AnEngagement.permanent("20")).improving()).isFalse();
    assertThat(standing(improving).improving()).isTrue();
    AnEngagement finalised =
        improving.with(
            new PerformanceImprovementEnded(
                "c1", "e1", DAY.plusDays(30), AnEngagement.SECRET, true));
    assertThat(standing(DAY.plusDays(30), finalised).improving()).isFalse();
    assertThat(standing(DAY.plusDays(29), finalised).improving()).isTrue();
  }

  @Test
  @Clause("8.9(k)")
  void recruitsBeginWhenTheyCan() {
    LocalDate later = LocalDate.parse("2025-03-03");
    Standing recruit =
        Standings.onceAtSite(all(AnEngagement.permanent("20", "2025-03-03")), "s1", DAY, DAY)
            .orElseThrow();
    assertThat(recruit.employed()).isTrue();
    assertThat(recruit.siteSince()).isEqualTo(later);
    assertThat(
            Standings.onceAtSite(all(AnEngagement.permanent("20", "2025-03-03")), "s2", DAY, DAY))
        .get()
        .extracting(Standing::employed)
        .isEqualTo(false);
  }
}
