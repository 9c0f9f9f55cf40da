package org.workforceledger.employment.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.AdoArrangementCommand.AgreeAdditionalAdo;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.EngagementEvent.AdditionalAdoAgreed;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.hours.rules.RequiredHours;
import org.workforceledger.ledger.Hours;
import org.workforceledger.sites.api.Region;
import org.workforceledger.sites.api.SiteEvent.SiteRegistered;
import org.workforceledger.sites.api.SiteEvent.SummerClosureRecorded;
import org.workforceledger.sites.api.SiteKind;
import org.workforceledger.testing.Given;
import org.workforceledger.testing.InMemoryFacts;
import org.workforceledger.testing.Known;

/** Five more ADO days where a remote school closes a week longer: 8.7(e), R-11. */
class AdditionalAdoTest {

  private static final SummerClosureRecorded CLOSED =
      new SummerClosureRecorded(
          "s1", 2025, LocalDate.parse("2025-12-08"), LocalDate.parse("2025-12-12"));

  private static InMemoryFacts world(Tenure tenure) {
    String hours = tenure == Tenure.CASUAL ? "0" : "38";
    return new InMemoryFacts()
        .with(
            new SiteRegistered(
                "s1", "A", Region.FAR_NORTH_QUEENSLAND, null, SiteKind.P10, true, null),
            Known.engaged(tenure, hours, "2020-01-28", null))
        .with(Known.year(2025));
  }

  private static Given<EngagementAggregate> given(InMemoryFacts facts) {
    Given<EngagementAggregate> given =
        new Given<>(EngagementAggregate.class, EngagementAggregate::new, facts);
    return given.history(facts.engagement("c1-1").orElseThrow().engaged());
  }

  private static AgreeAdditionalAdo agreeing(String on) {
    return new AgreeAdditionalAdo("c1", "c1-1", 2025, Known.WORDS, LocalDate.parse(on));
  }

  private static Hours required(InMemoryFacts facts) {
    Engagement engagement = facts.engagement("c1-1").orElseThrow();
    return RequiredHours.of(
            engagement, 2025, facts.calendar(), id -> facts.site(id).map(site -> site.kind()))
        .value();
  }

  @Test
  @Clause({"8.7(e)", "8.7(e)(i)"})
  void addsFiveDaysToTheYearsRequiredHours() {
    InMemoryFacts facts = world(Tenure.PERMANENT).with(CLOSED);
    assertThat(required(facts)).isEqualTo(Hours.of("83.6"));
    facts.with(given(facts).when(agreeing("2025-08-29"), AdditionalAdoAgreed.class));
    assertThat(required(facts)).isEqualTo(Hours.of("121.6"));
  }

  @Test
  @Clause("8.7(e)")
  void needsARecordedClosure() {
    assertThat(given(world(Tenure.PERMANENT)).refusal(agreeing("2025-08-29")))
        .isEqualTo("RULE 8.7(e)");
  }

  @Test
  @Clause("8.7(c)(iii)")
  void isRefusedToACasual() {
    assertThat(given(world(Tenure.CASUAL).with(CLOSED)).refusal(agreeing("2025-08-29")))
        .isEqualTo("RULE 8.7(c)(iii)");
  }

  @ParameterizedTest
  @Clause("8.7(e)(ii)")
  @CsvSource({"2025-09-18, 0", "2025-09-19, 0", "2025-09-20, 1"})
  void isTakenAndFlaggedAfterTheLastDayOfTerm3(String on, int flags) {
    assertThat(given(world(Tenure.PERMANENT).with(CLOSED)).when(agreeing(on)).flags())
        .hasSize(flags);
  }

  @ParameterizedTest
  @Clause("8.7(e)(ii)")
  @CsvSource({"2026-02-28, RULE R-0", "2020-01-27, RULE R-0"})
  void isRefusedBeforeItIsMadeOrBeforeTheEngagement(String on, String refusal) {
    assertThat(given(world(Tenure.PERMANENT).with(CLOSED)).refusal(agreeing(on)))
        .isEqualTo(refusal);
  }

  @ParameterizedTest
  @Clause("8.7(e)(ii)")
  @CsvSource({"2026-02-27, 1", "2020-01-28, 0"})
  void isTakenFromTheFirstDayOfTheEngagementUntilToday(String on, int flags) {
    assertThat(given(world(Tenure.PERMANENT).with(CLOSED)).when(agreeing(on)).flags())
        .hasSize(flags);
  }
}
