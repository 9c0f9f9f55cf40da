package org.workforceledger.vacancies.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.vacancies.api.TransfereeBasis.COMPASSIONATE;
import static org.workforceledger.vacancies.api.TransfereeBasis.REQUESTED;
import static org.workforceledger.vacancies.api.TransfereeBasis.REQUIRED;
import static org.workforceledger.vacancies.api.TransfereeBasis.RETURN;
import static org.workforceledger.vacancies.api.Wish.FULL_TIME;
import static org.workforceledger.vacancies.api.Wish.MORE_HOURS;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.ledger.Hours;
import org.workforceledger.vacancies.api.VacancyStep;
import org.workforceledger.vacancies.rules.Sharing.PassedOver;

/** Steps 3 to 7, and hours that are not permanent. A serves longest. */
class VacancyLaterStepsTest {

  private static final String A = "A 2005-01-28 20";
  private static final String B = "B 2010-01-28 20";
  private static final String C = "C 2012-01-30 30";

  @Nested
  class Steps3And4 {

    @Test
    @Clause({"8.9(g)(i)", "8.9(g)(iv)", "8.9(h)"})
    void makeFullTimeJobsFirstAndShareTheRest() {
      AVacancy vacancy =
          AVacancy.of("24", A, B, C)
              .finish()
              .answers("A", FULL_TIME)
              .answers("B", MORE_HOURS)
              .answers("C", FULL_TIME)
              .finish();
      assertThat(vacancy.proposal()).isEqualTo("3: A 18");
      assertThat(vacancy.finish().proposal()).isEqualTo("4: B 3, C 3");
      assertThat(vacancy.finish().step()).isZero();
    }

    @Test
    @Clause("8.9(h)")
    void whatNobodyCanTakeGoesToStep5() {
      AVacancy vacancy = AVacancy.of("30", C).finish().answers("C", MORE_HOURS, "34").finish(3);
      assertThat(vacancy.step()).isEqualTo(5);
      assertThat(vacancy.left()).isEqualTo("26");
    }

    @Test
    @Clause("8.9(g)(ii)")
    void aFullTimeRoleIsSplitOnlyWhereThatMakesFullTime() {
      AVacancy split = AVacancy.role(A, C).finish().answers("A", FULL_TIME).finish();
      assertThat(split.proposal()).isEqualTo("3: A 18");
      assertThat(split.finish().step()).isEqualTo(4);
      AVacancy whole = AVacancy.role(A, C).finish().answers("A", MORE_HOURS).finish();
      assertThat(whole.proposal()).isEqualTo("3: ");
      assertThat(whole.finish().step()).isEqualTo(5);
      assertThat(whole.left()).isEqualTo("38");
    }

    @Test
    @Clause("8.9(g)(iii)")
    void amongEqualServiceTheAllocationShowsThePrincipalsChoice() {
      AVacancy vacancy =
          AVacancy.of("18", "A 2010-01-28 20", "B 2010-01-28 20")
              .finish()
              .answers("A", FULL_TIME)
              .answers("B", FULL_TIME)
              .finish();
      VacancyStep step = VacancyStep.CREATE_FULL_TIME;
      Hours all = Hours.of("18");
      Sharing chosen = StepSharing.chosenBy(vacancy.vacancy(), step, Map.of("B", all));
      assertThat(AVacancy.given(chosen)).isEqualTo("B 18");
      assertThat(StepSharing.chosenBy(vacancy.vacancy(), step, Map.of()).tie()).isNotNull();
      assertThat(StepSharing.chosenBy(vacancy.vacancy(), step, Map.of("A", all, "B", all)).tie())
          .isNotNull();
    }

    @Test
    @Clause("8.9(h)")
    void theLastQuarterShowsThePrincipalsChoiceToo() {
      AVacancy vacancy =
          AVacancy.of("0.75", "A 2010-01-28 20", "B 2010-01-28 20")
              .finish()
              .answers("A", MORE_HOURS)
              .answers("B", MORE_HOURS)
              .finish(2);
      Sharing chosen =
          StepSharing.chosenBy(
              vacancy.vacancy(),
              VacancyStep.SHARE_THE_REST,
              Map.of("A", Hours.of("0.25"), "B", Hours.of("0.5")));
      assertThat(AVacancy.given(chosen)).isEqualTo("B 0.5, A 0.25");
    }
  }

  @Nested
  class Steps5To7 {

    private AVacancy declined(AVacancy vacancy) {
      return vacancy.finish(2);
    }

    @Test
    @Clause("8.9(i)")
    void nearbyCleanersAreTreatedAsTheSitesWere() {
      AVacancy vacancy =
          declined(AVacancy.of("20"))
              .nearby("N 2012-01-30 20", MORE_HOURS)
              .nearby("M 2014-01-28 20", FULL_TIME);
      assertThat(vacancy.proposal()).isEqualTo("5: M 18, N 2");
      assertThat(vacancy.finish().step()).isZero();
    }

    @Test
    @Clause("8.9(i)")
    void aWholeRoleIsForOneWhoWantsFullTime() {
      AVacancy vacancy =
          declined(AVacancy.role())
              .nearby("N 2008-01-30 20", MORE_HOURS)
              .nearby("M 2014-01-28 20", FULL_TIME)
              .nearby("O 2016-01-28 20", FULL_TIME);
      assertThat(vacancy.proposal()).isEqualTo("5: M 38");
      Sharing sharing = StepSharing.of(vacancy.vacancy(), VacancyStep.NEARBY_SCHOOLS, Set.of());
      assertThat(sharing.passedOver()).extracting(PassedOver::cleanerId).containsExactly("O");
    }

    @Test
    @Clause("8.9(j)")
    void returnsStandAtTheHeadOfStep6UnlessTheSchoolObjects() {
      AVacancy vacancy =
          declined(AVacancy.of("30"))
              .transferee(REQUESTED, "10", "Q 2015-01-27 10")
              .transferee(RETURN, "10", "X 2015-01-27 10", true)
              .transferee(COMPASSIONATE, "10", "S 2015-01-27 10")
              .transferee(RETURN, "10", "R 2015-01-27 10")
              .finish();
      assertThat(vacancy.proposal()).isEqualTo("6: R 10, S 10, Q 10");
    }

    @Test
    @Clause({"8.9(k)", "8.9(b)(iv)"})
    void aRoleBelowOneDayIsFlagged() {
      assertThat(declined(AVacancy.of("7.6")).finish(2).flagsOfFinishing())
          .containsExactly("8.9(k)");
      assertThat(declined(AVacancy.of("7.5")).finish(2).flagsOfFinishing())
          .containsExactly("8.9(b)(iv)", "8.9(k)");
    }

    @Test
    @Clause("8.9(k)")
    void recruitmentIsTheLastStep() {
      AVacancy vacancy = declined(AVacancy.of("10")).finish(2);
      assertThat(vacancy.step()).isEqualTo(7);
      assertThat(vacancy.finish().step()).isZero();
    }
  }

  @Test
  @Clause("8.9(l)")
  void hoursThatAreNotPermanentAreTheSchoolsOwnFirst() {
    AVacancy vacancy =
        AVacancy.of(
            "10", false, false, 0, A, "F 2024-01-22 20 FIXED_TERM", "K 2024-01-22 0 CASUAL");
    assertThat(vacancy.step()).isEqualTo(2);
    vacancy.answers("A", MORE_HOURS).answers("F", MORE_HOURS).answers("K", MORE_HOURS).finish();
    assertThat(vacancy.proposal()).isEqualTo("4: A 5, F 5");
    assertThat(AVacancy.of("10", false, false, 0, A).finish().step()).isEqualTo(7);
  }

  @Test
  @Clause("8.9(d)(ii)")
  void whatTheStepsWouldGiveIsForeseen() {
    AVacancy vacancy =
        AVacancy.of("24", A, B, C)
            .transferee(REQUIRED, "4", "T 2015-01-27 4")
            .finish()
            .answers("A", FULL_TIME)
            .answers("B", MORE_HOURS);
    assertThat(
            Foresight.of(vacancy.vacancy()).stream()
                .map(each -> each.step().number() + ": " + AVacancy.given(each.sharing())))
        .containsExactly("2: ", "3: A 18", "4: B 2");
  }
}
