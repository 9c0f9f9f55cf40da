package org.workforceledger.employment.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.workforceledger.fixtures.AnEngagement.SECRET;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.ImprovementEvent;
import org.workforceledger.employment.api.ImprovementEvent.PerformanceImprovementEnded;
import org.workforceledger.employment.api.ImprovementEvent.PerformanceImprovementStarted;
import org.workforceledger.employment.api.ImprovementEvent.PerformanceInspected;
import org.workforceledger.employment.api.ImprovementEvent.PerformanceReported;
import org.workforceledger.fixtures.AnEngagement;
import org.workforceledger.ledger.Flag;
import org.workforceledger.ledger.Refusal;

/** A plan from Monday 3 March 2025: its weeks end on 9, 16, 23 and 30 March. */
class ImprovementPlanTest {

  private static ImprovementEvent started(String on, @Nullable String discussedOn) {
    LocalDate talk = discussedOn == null ? null : LocalDate.parse(discussedOn);
    return new PerformanceImprovementStarted("c1", "e1", LocalDate.parse(on), SECRET, talk);
  }

  private static ImprovementEvent inspected(String on) {
    return new PerformanceInspected("c1", "e1", LocalDate.parse(on), SECRET, SECRET);
  }

  private static ImprovementEvent ended(String on, @Nullable Boolean acceptable) {
    return new PerformanceImprovementEnded("c1", "e1", LocalDate.parse(on), SECRET, acceptable);
  }

  private static Engagement engagement(ImprovementEvent... events) {
    AnEngagement one = AnEngagement.permanent("30");
    for (ImprovementEvent event : events) {
      one = one.with(event);
    }
    return one.engagement();
  }

  private static List<Due> due(String asAt, ImprovementEvent... events) {
    LocalDate date = LocalDate.parse(asAt);
    return engagement(events).improvements(date).stream()
        .flatMap(each -> ImprovementPlan.due(each, date).stream())
        .toList();
  }

  private static List<String> flags(String asAt, ImprovementEvent... events) {
    LocalDate date = LocalDate.parse(asAt);
    return engagement(events).improvements(date).stream()
        .flatMap(each -> ImprovementPlan.flags(each, date).stream())
        .map(Flag::clause)
        .toList();
  }

  private static final ImprovementEvent STARTED = started("2025-03-03", "2025-02-24");

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

  @Nested
  class Finalised {

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
      for (Engagement none :
          List.of(engagement(), engagement(STARTED, ended("2025-03-31", false)))) {
        assertThatThrownBy(() -> ImprovementPlan.refuseEnd(none, on)).isInstanceOf(Refusal.class);
      }
      assertThatCode(() -> ImprovementPlan.refuseEnd(engagement(STARTED), on))
          .doesNotThrowAnyException();
    }
  }
}
