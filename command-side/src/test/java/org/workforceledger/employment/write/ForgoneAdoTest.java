package org.workforceledger.employment.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.AdoArrangementCommand.ForgoAdo;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.EngagementEvent.AdoForgone;
import org.workforceledger.employment.api.EngagementEvent.CleanerEngaged;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.hours.rules.RequiredHours;
import org.workforceledger.ledger.Hours;
import org.workforceledger.sites.api.SiteKind;
import org.workforceledger.testing.Given;
import org.workforceledger.testing.InMemoryFacts;
import org.workforceledger.testing.Known;

/** Cleaners of non-school locations and the ADO of school vacations: 8.7(j), R-19. */
class ForgoneAdoTest {

  private static final ForgoAdo FROM_JULY =
      new ForgoAdo("c1", "c1-1", LocalDate.parse("2025-07-01"));

  private static InMemoryFacts world(SiteKind kind, Tenure tenure, String commencedOn) {
    String hours = tenure == Tenure.CASUAL ? "0" : "38";
    return new InMemoryFacts()
        .with(Known.site("s1", kind), Known.engaged(tenure, hours, commencedOn, null))
        .with(Known.year(2025));
  }

  private static Given<EngagementAggregate> given(InMemoryFacts facts) {
    Given<EngagementAggregate> given =
        new Given<>(EngagementAggregate.class, EngagementAggregate::new, facts);
    return given.history(facts.engagement("c1-1").orElseThrow().engaged());
  }

  private static Hours required(InMemoryFacts facts) {
    Engagement engagement = facts.engagement("c1-1").orElseThrow();
    return RequiredHours.of(
            engagement, 2025, facts.calendar(), id -> facts.site(id).map(site -> site.kind()))
        .value();
  }

  @ParameterizedTest
  @Clause("8.7(j)(i)")
  @ValueSource(strings = {"2009-08-19", "2009-08-20"})
  void requiresNothingForVacationsFromThatDayOn(String commencedOn) {
    InMemoryFacts facts = world(SiteKind.NON_SCHOOL, Tenure.PERMANENT, commencedOn);
    assertThat(required(facts)).isEqualTo(Hours.of("83.6"));
    facts.with(given(facts).when(FROM_JULY, AdoForgone.class));
    assertThat(required(facts)).isEqualTo(Hours.of("53.2"));
  }

  @Test
  @Clause("8.7(j)(i)")
  void whoWasEmployedWithoutABreakSinceThenMayForgo() {
    CleanerEngaged e =
        world(SiteKind.NON_SCHOOL, Tenure.PERMANENT, "2015-02-02")
            .engagement("c1-1")
            .orElseThrow()
            .engaged();
    InMemoryFacts facts =
        new InMemoryFacts()
            .with(
                Known.site("s1", SiteKind.NON_SCHOOL),
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
                    e.backfillFor(),
                    LocalDate.parse("2009-08-20")))
            .with(Known.year(2025));
    assertThat(required(facts)).isEqualTo(Hours.of("83.6"));
    assertThat(given(facts).when(FROM_JULY).events()).hasSize(1);
  }

  @ParameterizedTest
  @Clause({"8.7(j)(i)", "8.7(j)(iii)"})
  @CsvSource({
    "NON_SCHOOL, PERMANENT, 2009-08-22, 8.7(j)(iii)",
    "NON_SCHOOL, PERMANENT, 2009-08-21, 8.7(j)(iii)",
    "PRIMARY, PERMANENT, 2009-08-20, 8.7(j)(i)",
    "NON_SCHOOL, CASUAL, 2009-08-20, 8.7(c)(iii)"
  })
  void isRefusedWhereThereIsNothingToForgo(
      SiteKind kind, Tenure tenure, String commencedOn, String clause) {
    assertThat(given(world(kind, tenure, commencedOn)).refusal(FROM_JULY))
        .isEqualTo("RULE " + clause);
  }

  @Test
  @Clause("8.7(j)(iii)")
  void isNotNeededByWhoCommencedAfter20August2009() {
    assertThat(required(world(SiteKind.NON_SCHOOL, Tenure.PERMANENT, "2009-08-21")))
        .isEqualTo(Hours.ZERO);
  }
}
