package org.workforceledger.employment.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.workforceledger.fixtures.AnEngagement.SECRET;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.ImprovementEvent.PerformanceInspected;
import org.workforceledger.fixtures.AnEngagement;
import org.workforceledger.ledger.Refusal;

/** How a plan begins, and its four weeks. */
class ImprovementPlanTest extends APlan {

  /** 8.9(b)(v): until the process is finalised. */
  @ParameterizedTest
  @CsvSource({
    "2025-03-02, false",
    "2025-03-03, true",
    "2025-03-30, true",
    "2025-03-31, false",
    "2025-04-01, false"
  })
  void isUnderWayFromItsFirstDayToTheDayBeforeItIsFinalised(LocalDate date, boolean expected) {
    Engagement inOrder = engagement(STARTED, ended("2025-03-31", true));
    Engagement otherwise = engagement(ended("2025-03-31", true), STARTED);
    assertThat(inOrder.isInPerformanceImprovement(date)).isEqualTo(expected);
    assertThat(otherwise.isInPerformanceImprovement(date)).isEqualTo(expected);
  }

  @Test
  void isOverWithTheEmployment() {
    Engagement left = AnEngagement.permanent("30").with(STARTED).ended("2025-03-14").engagement();
    assertThat(left.isInPerformanceImprovement(LocalDate.parse("2025-03-14"))).isTrue();
    assertThat(left.isInPerformanceImprovement(LocalDate.parse("2025-03-15"))).isFalse();
  }

  @Nested
  class Talks {

    @Test
    @Clause("10.8(a)")
    void comeBeforeTheProcessOrOnItsDay() {
      LocalDate on = LocalDate.parse("2025-03-03");
      assertThatCode(() -> ImprovementPlan.refuseStart(engagement(), on, on))
          .doesNotThrowAnyException();
      assertThatThrownBy(() -> ImprovementPlan.refuseStart(engagement(), on, on.plusDays(1)))
          .isInstanceOfSatisfying(
              Refusal.class, r -> assertThat(r.reference()).isEqualTo("10.8(a)"));
    }

    @Test
    @Clause("10.8(a)")
    void areFlaggedWhereNoneIsRecorded() {
      assertThat(flags("2025-03-03", started("2025-03-03", null))).containsExactly("10.8(a)");
      assertThat(flags("2025-03-03", STARTED)).isEmpty();
    }
  }

  @Test
  @Clause("10.8(b)(i)")
  void doesNotOverlapAnother() {
    assertRefused(engagement(STARTED), "2025-06-02");
    Engagement finalised = engagement(STARTED, ended("2025-03-31", true));
    assertRefused(finalised, "2025-03-30");
    assertThatCode(
            () -> ImprovementPlan.refuseStart(finalised, LocalDate.parse("2025-03-31"), null))
        .doesNotThrowAnyException();
  }

  private static void assertRefused(Engagement engagement, String on) {
    assertThatThrownBy(() -> ImprovementPlan.refuseStart(engagement, LocalDate.parse(on), null))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.reference()).isEqualTo("10.8(b)(i)"));
  }

  @Nested
  class Inspections {

    @Test
    @Clause("10.8(b)(ii)")
    void areDueInEachOfFourWeeks() {
      assertThat(due("2025-03-03", STARTED))
          .extracting(due -> due.by().toString())
          .containsExactly("2025-03-09", "2025-03-16", "2025-03-23", "2025-03-30", "2025-03-31");
      assertThat(due("2025-03-10", STARTED, inspected("2025-03-09"), inspected("2025-03-10")))
          .extracting(due -> due.by().toString())
          .containsExactly("2025-03-23", "2025-03-30", "2025-03-31");
    }

    @ParameterizedTest
    @CsvSource({"2025-03-09, 0", "2025-03-10, 1", "2025-03-16, 1", "2025-03-17, 2"})
    @Clause("10.8(b)(ii)")
    void areFlaggedOnceTheirWeekIsOver(String asAt, int missing) {
      assertThat(flags(asAt, STARTED)).hasSize(missing);
    }

    @Test
    @Clause("10.8(b)(ii)")
    void haveTheCleanersFeedback() {
      var silent =
          new PerformanceInspected("c1", "e1", LocalDate.parse("2025-03-07"), SECRET, null);
      assertThat(flags("2025-03-07", STARTED, silent)).containsExactly("10.8(b)(ii)");
    }

    @ParameterizedTest
    @CsvSource({"2025-03-30, 1", "2025-03-31, 0"})
    @Clause("10.8(b)(ii)")
    void takeFourWholeWeeks(String on, int flags) {
      assertThat(
              flags(
                  "2025-04-30",
                  STARTED,
                  inspected("2025-03-07"),
                  inspected("2025-03-14"),
                  inspected("2025-03-21"),
                  inspected("2025-03-28"),
                  ended(on, true)))
          .hasSize(flags);
    }
  }
}
