package org.workforceledger.committees.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.committees.api.Quarter;
import org.workforceledger.committees.api.QuarterCommand.TableQuarterlyReports;
import org.workforceledger.committees.api.QuarterEvent.RegionalReportsTabled;
import org.workforceledger.committees.api.ReportRow;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.sites.api.Region;
import org.workforceledger.sites.api.SiteKind;
import org.workforceledger.testing.Given;
import org.workforceledger.testing.InMemoryFacts;
import org.workforceledger.testing.Known;

/** What is tabled before the committees, and when. */
class QuartersTest {

  private final InMemoryFacts facts =
      new InMemoryFacts()
          .today("2025-04-01")
          .with(Known.site("s1", SiteKind.PRIMARY))
          .with(Known.engaged(Tenure.PERMANENT, "38", "2025-01-28", null));
  private final Given<QuarterAggregate> quarter =
      new Given<>(QuarterAggregate.class, QuarterAggregate::new, facts);

  private static TableQuarterlyReports table(String quarter, String tabledOn) {
    return new TableQuarterlyReports(Quarter.parse(quarter), LocalDate.parse(tabledOn));
  }

  @Test
  @Clause({"2.6(a)", "2.6(b)", "2.6(c)"})
  void eachRegionGetsItsOwnRowsAsAtTheQuartersLastDay() {
    List<RegionalReportsTabled> tabled =
        quarter.when(table("2025-Q1", "2025-04-10")).events().stream()
            .map(RegionalReportsTabled.class::cast)
            .toList();
    assertThat(tabled).extracting(RegionalReportsTabled::region).containsExactly(Region.values());
    for (RegionalReportsTabled report : tabled) {
      assertThat(report.asAt()).isEqualTo("2025-03-31");
      assertThat(report.newStarters()).hasSize(report.region() == Region.NORTH_COAST ? 1 : 0);
      assertThat(report.employmentStatus())
          .extracting(ReportRow::engagementId)
          .isEqualTo(report.region() == Region.NORTH_COAST ? List.of("c1-1") : List.of());
      assertThat(report.minimumFullTime()).hasSize(report.region() == Region.NORTH_COAST ? 1 : 0);
    }
  }

  @Test
  void anUnfinishedQuarterIsRefusedUntilTheDayAfterItsLast() {
    facts.today("2025-03-31");
    assertThat(quarter.refusal(table("2025-Q1", "2025-04-10"))).isEqualTo("RULE 2.6");
    facts.today("2025-04-01");
    assertThat(quarter.when(table("2025-Q1", "2025-04-10")).events()).hasSize(8);
  }

  @Test
  void aTabledQuarterIsRefused() {
    quarter.history(
        quarter.when(table("2025-Q1", "2025-04-10")).events().stream()
            .toArray(org.workforceledger.ledger.Event[]::new));
    assertThat(quarter.refusal(table("2025-Q1", "2025-04-10"))).isEqualTo("DUPLICATE quarter");
  }

  @Test
  void aDayOfTheQuarterItselfIsNoDayToTableItOn() {
    assertThat(quarter.refusal(table("2025-Q1", "2025-03-31"))).isEqualTo("MALFORMED tabledOn");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2000-Q1", "2022-Q2"})
  void aQuarterBeforeTheAgreementIsRefused(String before) {
    assertThat(quarter.refusal(table(before, "2025-03-31"))).isEqualTo("RULE 1.3");
  }

  @Test
  void theQuarterInWhichTheAgreementBeganIsTabled() {
    assertThat(quarter.when(table("2022-Q3", "2025-03-31")).events()).hasSize(8);
  }
}
