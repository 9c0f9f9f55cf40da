package org.workforceledger.vacancies.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.vacancies.api.TransfereeBasis.PRIORITY;
import static org.workforceledger.vacancies.api.TransfereeBasis.REQUIRED;
import static org.workforceledger.vacancies.api.Wish.FULL_TIME;
import static org.workforceledger.vacancies.api.Wish.MORE_HOURS;
import static org.workforceledger.vacancies.api.Wish.NONE;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.workforceledger.agreement.api.Clause;

/** Steps 1 and 2. A serves longest, then B, then C. */
class VacancyStepsTest {

  private static final String A = "A 2005-01-28 20";
  private static final String B = "B 2010-01-28 20";

  @Nested
  class Step1 {

    @Test
    @Clause({"8.9(e)(i)", "8.9(e)(ii)"})
    void aTransfereeTakesPartOfTheHoursAndTheRestGoesToStep2() {
      AVacancy vacancy = AVacancy.of("30", A).transferee(REQUIRED, "20", "T 2015-01-27 20");
      assertThat(vacancy.proposal()).isEqualTo("1: T 20");
      assertThat(vacancy.finish().step()).isEqualTo(2);
      assertThat(vacancy.left()).isEqualTo("10");
    }

    @Test
    @Clause("8.9(e)(i)")
    void goesInTheOrderOfTheAgreementAndThenOfRequest() {
      AVacancy vacancy =
          AVacancy.of("30", A)
              .transferee(REQUIRED, "20", "T 2015-01-27 20")
              .transferee(REQUIRED, "20", "V 2001-01-29 20")
              .transferee(PRIORITY, "8", "U 2016-01-27 8");
      assertThat(vacancy.proposal()).as("V keeps 20 h or stays").isEqualTo("1: U 8, T 20");
      assertThat(vacancy.finish().step()).isEqualTo(2);
    }

    @Test
    @Clause("8.9(b)(v)")
    void performanceImprovementBarsMoreHoursButNoMove() {
      String improving = "T 2015-01-27 20 improving";
      assertThat(AVacancy.of("30").transferee(REQUIRED, "20", improving).proposal())
          .isEqualTo("1: T 20");
      assertThat(AVacancy.of("30").transferee(REQUIRED, "20.25", improving).proposal())
          .isEqualTo("1: ");
    }

    @Test
    @Clause("8.9(g)(ii)")
    void aFullTimeRoleIsNotSplitForATransferee() {
      assertThat(AVacancy.role(A).transferee(REQUIRED, "37", "T 2015-01-27 20").proposal())
          .isEqualTo("1: ");
      assertThat(AVacancy.role(A).transferee(REQUIRED, "38", "T 2015-01-27 20").proposal())
          .isEqualTo("1: T 38");
    }

    @Test
    @Clause("11.3(b)(i)")
    void nobodyPasses76HoursAFortnight() {
      assertThat(AVacancy.of("30").transferee(REQUIRED, "20", "T 2015-01-27 20 +20").proposal())
          .isEqualTo("1: T 18");
    }

    @Test
    @Clause("8.9(e)(i)")
    void aLaterWordOnATransfereeReplacesTheEarlier() {
      AVacancy vacancy =
          AVacancy.of("30")
              .transferee(REQUIRED, "20", "T 2015-01-27 20")
              .transferee(REQUIRED, "0", "T 2015-01-27 20");
      assertThat(vacancy.proposal()).isEqualTo("1: ");
    }
  }

  @Nested
  class Step2 {

    @Test
    @Clause("8.9(f)(iii)")
    void ifAllDeclineStep5IsNext() {
      AVacancy vacancy = AVacancy.of("20", A, B).finish().answers("A", NONE).answers("B", NONE);
      assertThat(vacancy.finish().step()).isEqualTo(5);
    }

    @Test
    @Clause("8.9(f)(ii)")
    void whoSaysNothingTakesNoPartAndIsFlagged() {
      AVacancy vacancy =
          AVacancy.of("20", A, B, "D 2003-01-28 20 improving").finish().answers("A", MORE_HOURS);
      assertThat(vacancy.flagsOfFinishing()).containsExactly("8.9(f)(ii)");
      assertThat(vacancy.step()).isEqualTo(3);
      assertThat(vacancy.finish().proposal()).isEqualTo("4: A 18");
    }

    @Test
    @Clause("8.9(b)(v)")
    void performanceImprovementThatBeganAfterTheAnswerCountsToo() {
      AVacancy vacancy = AVacancy.of("20", A + " improving").finish().answers("A", FULL_TIME);
      assertThat(vacancy.finish().step()).isEqualTo(5);
    }
  }
}
