package org.workforceledger.employment.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.testing.Known.WORDS;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.ImprovementCommand.EndPerformanceImprovement;
import org.workforceledger.employment.api.ImprovementCommand.RecordPerformanceInspection;
import org.workforceledger.employment.api.ImprovementCommand.RecordPerformanceReport;
import org.workforceledger.employment.api.ImprovementCommand.StartPerformanceImprovement;
import org.workforceledger.employment.api.ImprovementEvent.PerformanceImprovementStarted;
import org.workforceledger.ledger.Flag;
import org.workforceledger.testing.Known;

/** A performance improvement from its start to its end. */
class ImprovementsTest extends OfAnEngagement {

  private static final LocalDate LATER = DAY.plusWeeks(4);

  private static StartPerformanceImprovement start(LocalDate on) {
    return new StartPerformanceImprovement("c1", "c1-1", on, WORDS, null);
  }

  private static EndPerformanceImprovement end(LocalDate on, @Nullable Boolean acceptable) {
    return new EndPerformanceImprovement("c1", "c1-1", on, WORDS, acceptable);
  }

  private static PerformanceImprovementStarted started() {
    return new PerformanceImprovementStarted("c1", "c1-1", DAY, WORDS, null);
  }

  @Test
  @Clause("10.8(a)")
  void startsAndFlagsThatNobodyTalkedBefore() {
    engagement.history(Known.permanent("30"));
    var decision = engagement.when(start(DAY));
    assertThat(decision.flags()).extracting(Flag::clause).containsExactly("10.8(a)");
    assertThat(decision.explanation().getLast().clause()).isEqualTo("8.9(b)(v)");
  }

  @Test
  void isRefusedOutsideTheEngagementAndTwiceAtOnce() {
    engagement.history(Known.permanent("30"), started());
    assertThat(engagement.refusal(start(LocalDate.parse("2020-01-27")))).isEqualTo("RULE R-0");
    assertThat(engagement.refusal(start(LATER))).isEqualTo("RULE 10.8(b)(i)");
  }

  @Test
  @Clause({"8.9(b)(v)", "10.8(c)"})
  void neitherStartsNorEndsInTheFuture() {
    engagement.history(Known.permanent("30"), started());
    facts.today(LATER.minusDays(1).toString());
    assertThat(engagement.refusal(end(LATER, true))).isEqualTo("RULE R-0");
    assertThat(engagement.refusal(start(LATER))).isEqualTo("RULE R-0");
    facts.today(LATER.toString());
    assertThat(engagement.when(end(LATER, true)).events()).hasSize(1);
  }

  @Test
  @Clause({"10.8(c)", "10.8(d)"})
  void endsWithMonitoringOrAReport() {
    engagement.history(Known.permanent("30"), started());
    assertThat(engagement.when(end(LATER, true)).explanation().getFirst().result())
        .isEqualTo("to " + LATER.plusMonths(6).minusDays(1));
    assertThat(engagement.when(end(LATER, false)).explanation().getFirst().clause())
        .isEqualTo("10.8(d)");
    assertThat(engagement.when(end(LATER, null)).flags())
        .extracting(Flag::clause)
        .contains("10.8(c)");
  }

  @Test
  void endsOnlyWhatIsOpen() {
    engagement.history(Known.permanent("30"));
    assertThat(engagement.refusal(end(LATER, true))).isEqualTo("RULE 10.8(c)");
    engagement.history(started());
    assertThat(engagement.refusal(end(DAY.minusDays(1), true))).isEqualTo("RULE 10.8(c)");
  }

  @Test
  @Clause("10.8(b)(ii)")
  void inspectionsAreFactsOfThePast() {
    engagement.history(Known.permanent("30"), started());
    facts.today("2025-05-16");
    var inspection =
        new RecordPerformanceInspection("c1", "c1-1", LocalDate.parse("2025-05-16"), WORDS, null);
    assertThat(engagement.when(inspection).flags())
        .extracting(Flag::clause)
        .containsExactly("10.8(b)(ii)");
    facts.today("2025-05-15");
    assertThat(engagement.refusal(inspection)).isEqualTo("RULE R-0");
    var report = new RecordPerformanceReport("c1", "c1-1", DAY.plusDays(2), WORDS);
    assertThat(engagement.when(report).events()).hasSize(1);
  }
}
