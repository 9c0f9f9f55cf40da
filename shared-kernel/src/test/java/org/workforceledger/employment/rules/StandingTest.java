package org.workforceledger.employment.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.fixtures.AnEngagement.SECRET;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.CareerEvent.ProbationDecided;
import org.workforceledger.employment.api.CareerEvent.ProbationOutcome;
import org.workforceledger.employment.api.CareerEvent.ReviewKind;
import org.workforceledger.employment.api.CareerEvent.ReviewOutcome;
import org.workforceledger.employment.api.CareerEvent.StatusReviewed;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.fixtures.AnEngagement;
import org.workforceledger.ledger.Flag;

/** Probation, conversion, and what came about. */
class StandingTest extends AStanding {

  private static ProbationDecided extended(String on, String until) {
    return new ProbationDecided("c1", "e1", day(on), ProbationOutcome.EXTENDED, day(until), SECRET);
  }

  @Nested
  class OnProbation {

    @ParameterizedTest
    @CsvSource({"2025-03-03, 1", "2025-06-02, 1", "2025-06-03, 0"})
    @Clause("11.1(b)")
    void isThreeMonths(String asAt, int due) {
      assertThat(due(NEW, asAt, "11.1(b)")).hasSize(due);
    }

    @Test
    @Clause("11.1(c)")
    void isLongerWhereItWasExtended() {
      AnEngagement longer = NEW.with(extended("2025-05-26", "2025-08-01"));
      assertThat(due(longer, "2025-06-03", "11.1(b)")).containsExactly("2025-08-01");
      Probation probation = probation(longer.engagement());
      assertRefused("11.1(c)", () -> probation.refuseShorter(day("2025-08-01")));
      probation.refuseShorter(day("2025-08-02"));
    }

    @Test
    @Clause("11.1(b)")
    void isOverWithItsLastDayOrOnceConfirmed() {
      Probation probation = probation(NEW.engagement());
      probation.refuseOver(day("2025-06-02"));
      assertRefused("11.1(b)", () -> probation.refuseOver(day("2025-06-03")));
      var confirmed =
          new ProbationDecided(
              "c1", "e1", day("2025-05-26"), ProbationOutcome.CONFIRMED, null, SECRET);
      assertThat(due(NEW.with(confirmed), "2025-05-26", "11.1(b)")).isEmpty();
    }

    @Test
    @Clause("11.1(b)")
    void wasServedInServiceThatAdjoins() {
      Engagement before =
          AnEngagement.engaged(Tenure.CASUAL, "0", "2024-10-01", day("2025-03-02")).engagement();
      assertThat(
              Probation.of(NEW.engagement(), List.of(NEW.engagement(), before), day("2025-03-03")))
          .isEmpty();
    }

    private static Probation probation(Engagement engagement) {
      return Probation.of(engagement, List.of(engagement), LocalDate.MAX).orElseThrow();
    }
  }

  @Nested
  class Conversion {

    private static final AnEngagement TERM =
        AnEngagement.fixedTerm("20", "2025-03-03", "2028-03-02");

    private static StatusReviewed reviewed(String on) {
      return new StatusReviewed(
          "c1", "e1", day(on), ReviewKind.CONVERSION, ReviewOutcome.NO_CHANGE, SECRET);
    }

    @Test
    @Clause({"5.6(a)", "5.6(b)"})
    void isReviewedAfterTwoYearsAndThenEachYear() {
      assertThat(due(TERM, "2025-03-03", "5.6(a)")).containsExactly("2027-03-03");
      assertThat(due(TERM.with(reviewed("2027-04-01")), "2027-04-01", "5.6(a)"))
          .containsExactly("2028-04-01");
    }

    @Test
    @Clause("5.6(a)")
    void isNothingForPermanentCleaners() {
      assertThat(due(NEW, "2027-03-03", "5.6(a)")).isEmpty();
      assertRefused(
          "5.6(a)",
          () -> StatusReviews.refuse(NEW.engagement(), day("2025-03-03"), ReviewKind.CONVERSION));
      StatusReviews.refuse(TERM.engagement(), day("2025-03-03"), ReviewKind.CONVERSION);
    }

    @Test
    @Clause("5.6(c)")
    void toFullTimeIsForPartTimeCleaners() {
      StatusReviews.refuse(NEW.engagement(), day("2025-03-03"), ReviewKind.FULL_TIME);
      Engagement full = AnEngagement.permanent("38").engagement();
      assertRefused(
          "5.6(c)", () -> StatusReviews.refuse(full, day("2025-03-03"), ReviewKind.FULL_TIME));
    }

    @Test
    void countsTheFixedTermsThatAdjoin() {
      Engagement before = AnEngagement.fixedTerm("20", "2024-03-04", "2025-03-02").engagement();
      assertThat(
              StatusReviews.due(
                  TERM.engagement(), List.of(TERM.engagement(), before), day("2025-03-03")))
          .map(Due::by)
          .contains(day("2026-03-04"));
    }
  }

  @Test
  void nothingIsDueOfEmploymentThatIsOver() {
    assertThat(standing(NEW.ended("2025-03-28").engagement()).due(day("2025-03-29"))).isEmpty();
  }

  @Test
  @Clause({"5.5(d)", "11.3(b)(i)"})
  void whatCameAboutIsFlaggedOnItsDay() {
    AnEngagement casual = AnEngagement.engaged(Tenure.CASUAL, "0", "2025-04-22", null);
    assertThat(flags(casual, "2025-06-27")).doesNotContain("5.5(d)");
    assertThat(flags(casual, "2025-06-28")).contains("5.5(d)");
    assertThat(due(casual, "2025-04-22", "5.5(d)")).containsExactly("2025-06-27");
    Engagement full = AnEngagement.permanent("38").engagement();
    assertThat(standing(NEW.engagement(), full).flags(day("2025-03-03")))
        .extracting(Flag::clause)
        .contains("11.3(b)(i)");
    assertThat(
            due(AnEngagement.fixedTerm("20", "2025-03-03", "2025-12-12"), "2025-04-01", "5.1(b)"))
        .containsExactly("2025-12-12");
  }
}
