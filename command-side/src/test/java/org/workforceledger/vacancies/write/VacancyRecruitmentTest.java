package org.workforceledger.vacancies.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.ledger.Flag;
import org.workforceledger.ledger.Hours;
import org.workforceledger.vacancies.api.VacancyEvent.Allocated;
import org.workforceledger.vacancies.api.VacancyEvent.StepOutcomeRecorded;
import org.workforceledger.vacancies.api.VacancyEvent.VacantHoursOffered;
import org.workforceledger.vacancies.api.VacancyStep;

/** What recruitment gave is recorded once, and to the last hour (8.9(k)). */
class VacancyRecruitmentTest extends OfAVacancy {

  @BeforeEach
  void today() {
    facts.today("2026-03-20");
  }

  private void atStep7(String hours) {
    given(offer(hours, true, false), outcome(1), outcome(2), outcome(5), outcome(6));
  }

  private void recruit(String hours, String from) {
    facts.with(engaged("r", "s1", Tenure.PERMANENT, hours, from));
  }

  /** Another vacancy of the site gave the recruit hours at step 7. */
  private void otherVacancyGave(String hours) {
    long seconds = Hours.of(hours).seconds();
    facts.with(
        new VacantHoursOffered(
            "v2", "s1", seconds, DAY, null, true, false, facts.today(), 0, List.of(), "Retired"),
        new StepOutcomeRecorded(
            "v2",
            VacancyStep.RECRUITMENT,
            facts.today(),
            List.of(new Allocated("r", seconds, seconds, "8.9(k)", "recruited")),
            List.of(),
            null,
            0,
            List.of(),
            "Recruited"));
  }

  @Test
  @Clause("8.9(k)")
  void hoursOfAnEngagementFillOneVacancy() {
    atStep7("10");
    recruit("15", "2026-03-02");
    otherVacancyGave("10");
    assertThat(vacancy.refusal(outcome(7, "r 5.25"))).isEqualTo("RULE 8.9(k)");
    given(outcome(7, "r 5"));
    assertThat(vacancy.refusal(outcome(7, "r 0.25"))).isEqualTo("RULE 8.9(k)");
  }

  @Test
  @Clause("8.9(k)")
  void whoBeganBeforeAnOfferDatedBackHasTheHoursAlready() {
    atStep7("8");
    recruit("8", "2026-03-09");
    StepOutcomeRecorded filled = vacancy.when(outcome(7, "r 8"), StepOutcomeRecorded.class);
    assertThat(filled.allocations().getFirst().newSecondsPerWeek())
        .isEqualTo(Hours.of("8").seconds());
    assertThat(filled.next()).isNull();
  }

  @Test
  @Clause("8.9(k)")
  void whoWasEngagedBeforeTheOfferHasTheHoursOnTop() {
    recruit("8", "2026-04-20");
    atStep7("10");
    StepOutcomeRecorded filled = vacancy.when(outcome(7, "r 10"), StepOutcomeRecorded.class);
    assertThat(filled.allocations().getFirst().newSecondsPerWeek())
        .isEqualTo(Hours.of("18").seconds());
  }

  @Test
  @Clause("8.9(k)")
  void aRecruitMayBeginLater() {
    atStep7("20");
    assertThat(vacancy.refusal(outcome(7, "r 20"))).isEqualTo("UNKNOWN cleanerId");
    recruit("20", "2026-04-20");
    assertThat(vacancy.when(outcome(7, "r 20")).events()).hasSize(1);
  }

  @Test
  @Clause("8.9(k)")
  void recruitmentGoesOnUntilNobodyIsFoundForTheRest() {
    atStep7("20");
    recruit("19.9", "2026-03-23");
    StepOutcomeRecorded partly = vacancy.when(outcome(7, "r 19.9"), StepOutcomeRecorded.class);
    assertThat(partly.next()).isEqualTo(VacancyStep.RECRUITMENT);
    assertThat(partly.secondsLeft()).isEqualTo(Hours.of("0.1").seconds());
    vacancy.history(partly);
    StepOutcomeRecorded last = vacancy.when(outcome(7), StepOutcomeRecorded.class);
    assertThat(last.next()).isNull();
    assertThat(last.flags()).extracting(Flag::clause).containsExactly("8.9(b)(iv)", "8.9(k)");
  }

  @Test
  @Clause("8.9(k)")
  void anEngagementForMoreThanTheVacantHoursIsFlagged() {
    atStep7("20");
    recruit("30", "2026-03-23");
    assertThat(vacancy.when(outcome(7, "r 20")).flags())
        .extracting(Flag::says)
        .containsExactly("r is engaged for 30 h, more than the 20 h that were left");
  }
}
