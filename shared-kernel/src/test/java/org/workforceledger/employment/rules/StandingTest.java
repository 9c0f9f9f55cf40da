package org.workforceledger.employment.rules;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.workforceledger.employment.api.CareerEvent.BlueCardRecorded;
import org.workforceledger.employment.api.CareerEvent.CardPayer;
import org.workforceledger.employment.api.CareerEvent.HoursRequestAnswered;
import org.workforceledger.employment.api.CareerEvent.HoursRequested;
import org.workforceledger.employment.api.CareerEvent.ProbationDecided;
import org.workforceledger.employment.api.CareerEvent.ProbationOutcome;
import org.workforceledger.employment.api.CareerEvent.QualificationKind;
import org.workforceledger.employment.api.CareerEvent.QualificationRecorded;
import org.workforceledger.employment.api.CareerEvent.RequestAnswer;
import org.workforceledger.employment.api.CareerEvent.ReviewKind;
import org.workforceledger.employment.api.CareerEvent.ReviewOutcome;
import org.workforceledger.employment.api.CareerEvent.StatusReviewed;
import org.workforceledger.employment.api.CareerEvent.UnsafeWorkRefused;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.fixtures.ACalendar;
import org.workforceledger.fixtures.AnEngagement;
import org.workforceledger.ledger.Flag;
import org.workforceledger.ledger.Refusal;

/** What is due and what is flagged of an engagement that began on 3 March 2025. */
class StandingTest {

  private static final AnEngagement NEW = AnEngagement.permanent("20", "2025-03-03");

  private static LocalDate day(String date) {
    return LocalDate.parse(date);
  }

  private static Standing standing(Engagement... engagements) {
    return new Standing(
        engagements[0],
        List.of(engagements),
        new CasualLimit.Circumstances(ACalendar.queensland(2025), List.of()),
        true);
  }

  private static List<String> due(AnEngagement of, String asAt, String clause) {
    return standing(of.engagement()).due(day(asAt)).stream()
        .filter(due -> due.clause().equals(clause))
        .map(due -> due.by().toString())
        .toList();
  }

  private static List<String> flags(AnEngagement of, String asAt) {
    return standing(of.engagement()).flags(day(asAt)).stream().map(Flag::clause).toList();
  }

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

  private static void assertRefused(String clause, Runnable decision) {
    assertThatThrownBy(decision::run)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.reference()).isEqualTo(clause));
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

  @Nested
  class BlueCard {

    private static BlueCardRecorded card(
        String on, String expires, boolean renewal, @Nullable CardPayer paidBy) {
      return new BlueCardRecorded("c1", "e1", SECRET, day(on), day(expires), renewal, paidBy);
    }

    private static final BlueCardRecorded FIRST = card("2022-03-03", "2025-03-09", false, null);

    @Test
    @Clause("10.2(a)")
    void isNeededAndFlaggedOnceItHasExpired() {
      assertThat(flags(NEW, "2025-03-03")).containsExactly("10.2(a)");
      assertThat(flags(NEW.with(FIRST), "2025-03-09")).isEmpty();
      assertThat(flags(NEW.with(FIRST), "2025-03-10")).containsExactly("10.2(a)");
      assertThat(due(NEW.with(FIRST), "2025-03-03", "10.2(a)")).containsExactly("2025-03-09");
    }

    @Test
    @Clause("10.2(a)")
    void isNotAskedForWhereNoSchoolIs() {
      Engagement office = NEW.engagement();
      assertThat(Credentials.flags(List.of(office), false, day("2025-03-03"))).isEmpty();
    }

    @Test
    @Clause("10.2(b)")
    void isTheDepartmentsCostWhereItIsRenewed() {
      assertThat(Credentials.isRenewal(List.of(NEW.engagement()), day("2025-03-05"))).isFalse();
      assertThat(Credentials.isRenewal(List.of(NEW.with(FIRST).engagement()), day("2025-03-05")))
          .isTrue();
      for (CardPayer payer : CardPayer.values()) {
        BlueCardRecorded renewed = card("2025-03-05", "2028-03-09", true, payer);
        assertThat(Credentials.wrongPayer(renewed).isPresent())
            .isEqualTo(payer == CardPayer.CLEANER);
      }
      assertThat(Credentials.wrongPayer(card("2025-03-05", "2028-03-09", false, CardPayer.CLEANER)))
          .isEmpty();
    }
  }

  @Test
  void certificatesThatEndAreRenewed() {
    var aid =
        new QualificationRecorded(
            "c1", "e1", QualificationKind.FIRST_AID, SECRET, day("2025-03-03"), day("2028-03-03"));
    assertThat(due(NEW.with(aid), "2025-03-04", "10.5(a)")).containsExactly("2028-03-03");
  }

  @Nested
  class Requests {

    private static final HoursRequested REQUEST =
        new HoursRequested("c1", "e1", "r1", day("2025-03-03"), SECRET, 90_000L);
    private static final HoursRequestAnswered ANSWER =
        new HoursRequestAnswered(
            "c1", "e1", "r1", day("2025-03-10"), RequestAnswer.DECLINED, SECRET);

    @Test
    @Clause("12.7(b)")
    void waitForAnAnswer() {
      assertThat(due(NEW.with(REQUEST), "2025-03-09", "12.7(b)")).containsExactly("2025-03-24");
      assertThat(due(NEW.with(REQUEST).with(ANSWER), "2025-03-09", "12.7(b)")).hasSize(1);
      assertThat(due(NEW.with(ANSWER).with(REQUEST), "2025-03-10", "12.7(b)")).isEmpty();
    }

    @Test
    @Clause("12.7(b)")
    void areAnsweredOnceAndNotBeforeTheyAreMade() {
      Engagement asked = NEW.with(REQUEST).engagement();
      HoursRequests.refuseAnswer(asked, "r1", day("2025-03-03"));
      assertRefused("12.7(b)", () -> HoursRequests.refuseAnswer(asked, "r1", day("2025-03-02")));
      assertRefused("requestId", () -> HoursRequests.refuseAnswer(asked, "r2", day("2025-03-03")));
      Engagement answered = NEW.with(REQUEST).with(ANSWER).engagement();
      assertRefused(
          "requestId", () -> HoursRequests.refuseAnswer(answered, "r1", day("2025-03-11")));
    }
  }

  @ParameterizedTest
  @CsvSource({"true, 0", "false, 1"})
  @Clause("12.2(d)")
  void unsafeWorkMayBeRefusedAndOtherWorkIsDone(boolean done, int flags) {
    var refused = new UnsafeWorkRefused("c1", "e1", day("2025-03-05"), SECRET, SECRET, done);
    assertThat(HoursRequests.otherWorkNotDone(refused).stream()).hasSize(flags);
    assertThat(flags(NEW.with(refused), "2025-03-05")).hasSize(flags + 1);
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
