package org.workforceledger.employment.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.workforceledger.fixtures.AnEngagement.SECRET;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.ImprovementEvent.PerformanceReported;
import org.workforceledger.ledger.Refusal;

/** What follows once a plan is finalised. */
class FinalisedPlanTest extends APlan {

  @Test
  @Clause("10.8(c)")
  void asAcceptableIsMonitoredForSixMonths() {
    assertThat(due("2025-09-29", STARTED, ended("2025-03-31", true)))
        .extracting(due -> due.by().toString())
        .containsExactly("2025-09-29");
    assertThat(due("2025-09-30", STARTED, ended("2025-03-31", true))).isEmpty();
    assertThat(ImprovementPlan.monitoredUntil(LocalDate.parse("2025-03-03")))
        .isEqualTo("2025-09-02");
  }

  @Test
  @Clause("10.8(c)")
  void withoutSayingWhetherItIsAcceptableIsFlagged() {
    assertThat(flags("2025-03-31", STARTED, ended("2025-03-31", null))).contains("10.8(c)");
  }

  @Test
  @Clause("10.8(d)")
  void asNotAcceptableNeedsAReport() {
    assertThat(due("2025-04-01", STARTED, ended("2025-03-31", false)))
        .extracting(Due::clause)
        .containsExactly("10.8(d)");
    var report = new PerformanceReported("c1", "e1", LocalDate.parse("2025-04-02"), SECRET);
    assertThat(due("2025-04-02", STARTED, ended("2025-03-31", false), report)).isEmpty();
  }

  @Test
  @Clause({"10.8(c)", "10.8(d)"})
  void needsAnOpenProcess() {
    LocalDate on = LocalDate.parse("2025-03-31");
    for (Engagement none : List.of(engagement(), engagement(STARTED, ended("2025-03-31", false)))) {
      assertThatThrownBy(() -> ImprovementPlan.refuseEnd(none, on)).isInstanceOf(Refusal.class);
    }
    assertThatCode(() -> ImprovementPlan.refuseEnd(engagement(STARTED), on))
        .doesNotThrowAnyException();
  }
}
