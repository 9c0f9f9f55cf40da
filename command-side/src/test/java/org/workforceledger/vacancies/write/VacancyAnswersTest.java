package org.workforceledger.vacancies.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.testing.Known.WORDS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.EngagementCommand.TransferKind;
import org.workforceledger.employment.api.EngagementEvent.CleanerTransferred;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.ledger.Hours;
import org.workforceledger.vacancies.api.Standing;
import org.workforceledger.vacancies.api.TransfereeBasis;
import org.workforceledger.vacancies.api.VacancyCommand.DeclareInterest;
import org.workforceledger.vacancies.api.VacancyCommand.ReviewStanding;
import org.workforceledger.vacancies.api.VacancyEvent.StandingsChanged;
import org.workforceledger.vacancies.api.Wish;

/** Who may be considered for a vacancy, and until when they may answer (8.9). */
class VacancyAnswersTest extends OfAVacancy {

  @Test
  @Clause({"8.9(f)(ii)", "8.9(i)"})
  void answersAreTheSitesAtStep2AndNearbySchoolsAtStep5() {
    given(offer("20", true, false), outcome(1));
    assertThat(vacancy.refusal(answer("n", Wish.FULL_TIME))).isEqualTo("RULE 8.9(f)(i)");
    assertThat(vacancy.refusal(answer("f", Wish.MORE_HOURS))).isEqualTo("RULE 8.9(f)(i)");
    assertThat(vacancy.refusal(answer("x", Wish.MORE_HOURS))).isEqualTo("UNKNOWN cleanerId");
    given(answer("a", Wish.NONE), answer("b", Wish.NONE), outcome(2));
    assertThat(vacancy.refusal(answer("a", Wish.FULL_TIME))).isEqualTo("RULE 8.9(i)");
    assertThat(vacancy.refusal(answer("z", Wish.FULL_TIME))).isEqualTo("RULE 8.9(i)");
    given(answer("n", Wish.FULL_TIME), outcome(5, "n 18"));
  }

  @Test
  @Clause({"8.9(e)(i)", "8.9(j)", "11.5(f)"})
  void transfereesAreOfOtherSitesAndRequestsTakeTwelveMonths() {
    given(offer("20", true, false));
    assertThat(vacancy.refusal(transferee("a", TransfereeBasis.REQUIRED, "20")))
        .isEqualTo("RULE 8.9(e)");
    assertThat(vacancy.refusal(transferee("n", TransfereeBasis.REQUESTED, "20")))
        .isEqualTo("RULE 11.5(f)");
    given(transferee("n", TransfereeBasis.REQUESTED, "21"));
    given(transferee("n", TransfereeBasis.PRIORITY, "15"));
    assertThat(vacancy.refusal(outcome(1))).isEqualTo("RULE 8.9(e)");
    given(outcome(1, "n 15"));
  }

  @Test
  @Clause("11.5(f)")
  void twelveMonthsAreCompleteOnTheSameDayOfTheNextYear() {
    facts.with(engaged("o", "s2", Tenure.PERMANENT, "20", "2025-03-02"));
    given(offer("20", true, false));
    assertThat(vacancy.when(transferee("o", TransfereeBasis.REQUESTED, "20")).events()).hasSize(1);
  }

  @Test
  @Clause({"8.9(e)(i)", "8.9(j)"})
  void transfereesArePermanent() {
    facts.with(engaged("t", "s2", Tenure.FIXED_TERM, "20", "2024-01-22"));
    given(offer("20", true, false));
    assertThat(vacancy.refusal(transferee("t", TransfereeBasis.REQUIRED, "20")))
        .isEqualTo("RULE 8.9(e)");
    assertThat(vacancy.refusal(transferee("t", TransfereeBasis.COMPASSIONATE, "20")))
        .isEqualTo("RULE 8.9(j)");
    assertThat(vacancy.when(transferee("t", TransfereeBasis.REQUIRED, "0")).events()).hasSize(1);
  }

  @Test
  @Clause({"8.9(e)(i)", "8.9(e)(ii)"})
  void whoIsAgreedToMoveLaterIsNoTransferee() {
    given(offer("20", true, false), transferee("n", TransfereeBasis.REQUIRED, "20"));
    facts.with(
        new CleanerTransferred(
            "n", "n-1", "s9", DAY.plusDays(7), TransferKind.COMPASSIONATE, WORDS));
    assertThat(vacancy.refusal(outcome(1, "n 20"))).isEqualTo("RULE 8.9(e)");
    assertThat(vacancy.refusal(transferee("n", TransfereeBasis.REQUIRED, "20")))
        .isEqualTo("RULE 8.9(e)");
    given(transferee("n", TransfereeBasis.REQUIRED, "0"), outcome(1));
  }

  @Test
  @Clause("8.9(f)(ii)")
  void answersDoNotContradictThemselves() {
    given(offer("20", true, false), outcome(1));
    assertThat(vacancy.refusal(upTo("a", Wish.MORE_HOURS, "20"))).isEqualTo("RULE 8.9(f)(ii)");
    assertThat(vacancy.when(upTo("a", Wish.MORE_HOURS, "20.25")).events()).hasSize(1);
    assertThat(vacancy.when(upTo("a", Wish.FULL_TIME, "38")).events()).hasSize(1);
    for (DeclareInterest answer :
        List.of(
            upTo("a", Wish.FULL_TIME, "37.75"),
            upTo("a", Wish.NONE, "35"),
            upTo("a", Wish.MORE_HOURS, "0"))) {
      assertThat(answer.problems()).extracting("field").containsExactly("upToHoursPerWeek");
    }
    assertThat(upTo("a", Wish.MORE_HOURS, "38").problems()).isEmpty();
    assertThat(answer("a", Wish.NONE).problems()).isEmpty();
  }

  private static DeclareInterest upTo(String cleaner, Wish wish, String hours) {
    return new DeclareInterest("v1", cleaner, wish, Hours.of(hours));
  }

  @Test
  @Clause("8.9(l)")
  void hoursThatAreNotPermanentAreForTheSchoolsCleanersFirst() {
    given(offer("10", false, false));
    assertThat(vacancy.refusal(transferee("n", TransfereeBasis.REQUIRED, "10")))
        .isEqualTo("RULE 8.9(l)");
    given(answer("f", Wish.MORE_HOURS), outcome(2), outcome(4, "f 10"));
    assertThat(vacancy.refusal(outcome(7))).isEqualTo("RULE 8.9(d)(ii)");
  }

  @Test
  @Clause("11.3(b)(i)")
  void aStandingThatChangedIsLookedAtAgain() {
    given(offer("20", true, false));
    ReviewStanding review = new ReviewStanding("v1", "a");
    assertThat(vacancy.when(review).events()).isEmpty();
    facts.with(
        new org.workforceledger.employment.api.EngagementEvent.HoursChanged(
            "a", "a-1", Hours.of("30").seconds(), DAY, WORDS));
    StandingsChanged changed = vacancy.when(review, StandingsChanged.class);
    assertThat(changed.cleaners()).extracting(Standing::hours).containsExactly(Hours.of("30"));
    assertThat(vacancy.when(new ReviewStanding("v1", "n")).events()).isEmpty();
  }
}
