package org.workforceledger.vacancies.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.testing.Known.WORDS;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.disputes.api.DisputeEvent.DisputeNotified;
import org.workforceledger.disputes.api.DisputeEvent.DisputeResolved;
import org.workforceledger.disputes.api.DisputedMatter;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.ledger.Flag;
import org.workforceledger.ledger.Hours;
import org.workforceledger.vacancies.api.Standing;
import org.workforceledger.vacancies.api.TransfereeBasis;
import org.workforceledger.vacancies.api.VacancyCommand;
import org.workforceledger.vacancies.api.VacancyCommand.OfferVacantHours;
import org.workforceledger.vacancies.api.VacancyCommand.WithdrawVacancy;
import org.workforceledger.vacancies.api.VacancyEvent.VacantHoursOffered;
import org.workforceledger.vacancies.api.Wish;

/** What may be decided about a vacancy, and when (8.9). */
class VacancyDecisionsTest extends OfAVacancy {

  @Test
  @Clause({"8.9(b)(ii)", "8.9(f)(i)"})
  void anOfferRecordsEverybodyAtTheSite() {
    VacantHoursOffered offered = vacancy.when(offer("20", true, false), VacantHoursOffered.class);
    assertThat(offered.cleaners())
        .extracting(Standing::cleanerId)
        .containsExactly("a", "b", "f", "k");
    vacancy.history(offered);
    assertThat(vacancy.refusal(offer("20", true, false))).isEqualTo("DUPLICATE vacancyId");
  }

  @Test
  void aFullTimeRoleHas38Hours() {
    assertThat(vacancy.refusal(offer("37.75", true, true))).isEqualTo("RULE 5.2");
    assertThat(vacancy.when(offer("38", true, true)).events()).hasSize(1);
  }

  @Test
  @Clause("8.9(d)(ii)")
  void stepsAreRecordedInTheirOrder() {
    assertThat(vacancy.refusal(outcome(1))).isEqualTo("UNKNOWN vacancyId");
    given(offer("20", true, false));
    assertThat(vacancy.refusal(outcome(2))).isEqualTo("RULE 8.9(d)(ii)");
    assertThat(vacancy.refusal(answer("a", Wish.NONE))).isEqualTo("RULE 8.9(f)(ii)");
    given(outcome(1), answer("a", Wish.FULL_TIME), outcome(2));
    assertThat(vacancy.refusal(outcome(2))).isEqualTo("RULE 8.9(d)(ii)");
    assertThat(vacancy.refusal(answer("b", Wish.FULL_TIME))).isEqualTo("RULE 8.9(f)(ii)");
    assertThat(vacancy.refusal(transferee("n", TransfereeBasis.REQUIRED, "10")))
        .isEqualTo("RULE 8.9(e)");
  }

  @Test
  @Clause({"4.2", "8.9(b)(vi)"})
  void noOutcomeIsRecordedWhileItIsDisputed() {
    given(offer("20", true, false));
    facts.with(
        new DisputeNotified(
            "d1",
            DisputedMatter.VACANCY,
            "v1",
            "s1",
            List.of("b"),
            false,
            null,
            "8.9(f)",
            1,
            Instant.parse("2026-03-03T00:00:00Z"),
            WORDS,
            null));
    assertThat(vacancy.refusal(outcome(1))).isEqualTo("RULE 4.2");
    facts.with(new DisputeResolved("d1", DAY.plusDays(7), WORDS));
    assertThat(vacancy.when(outcome(1)).events()).hasSize(1);
  }

  @Test
  @Clause({"8.9(d)(i)", "8.9(g)(iii)"})
  void anOutcomeIsTheProposals() {
    given(
        offer("20", true, false),
        outcome(1),
        answer("a", Wish.FULL_TIME),
        answer("b", Wish.FULL_TIME),
        outcome(2));
    assertThat(vacancy.refusal(outcome(3, "b 18"))).isEqualTo("RULE 8.9(g)");
    assertThat(vacancy.refusal(outcome(3))).isEqualTo("RULE 8.9(g)");
    assertThat(vacancy.refusal(outcome(3, "a 17"))).isEqualTo("RULE 8.9(g)");
    assertThat(vacancy.refusal(outcome(3, "a 18", "b 18"))).isEqualTo("RULE 8.9(g)");
    assertThat(vacancy.refusal(outcome(3, "f 18"))).isEqualTo("RULE 8.9(f)(i)");
    assertThat(vacancy.refusal(outcome(3, "nobody 18"))).isEqualTo("UNKNOWN cleanerId");
    given(outcome(3, "a 18"), outcome(4, "b 2"));
    assertThat(vacancy.refusal(outcome(5))).isEqualTo("RULE 8.9(d)(ii)");
  }

  @Test
  @Clause("8.9(g)(iii)")
  void equalServiceIsDecidedByThePrincipal() {
    facts.with(engaged("c", "s1", Tenure.PERMANENT, "20", "2010-01-28"));
    given(
        offer("18", true, false),
        outcome(1),
        answer("a", Wish.FULL_TIME),
        answer("c", Wish.FULL_TIME),
        outcome(2));
    assertThat(vacancy.refusal(outcome(3))).isEqualTo("RULE 8.9(g)(iii)");
    assertThat(vacancy.when(outcome(3, "a 18")).events()).hasSize(1);
    assertThat(vacancy.when(outcome(3, "c 18")).events()).hasSize(1);
  }

  @Test
  @Clause({"8.9(k)", "8.9(b)(iv)"})
  void recruitmentMayTakeFixedTermCleanersAndRecruits() {
    given(offer("25", true, false), outcome(1), outcome(2), outcome(5), outcome(6));
    assertThat(vacancy.refusal(outcome(7, "n 10"))).isEqualTo("RULE 8.9(k)");
    assertThat(vacancy.refusal(outcome(7, "k 10"))).isEqualTo("RULE 5.4(a)");
    assertThat(vacancy.refusal(outcome(7, "f 18.25"))).isEqualTo("RULE 11.3(b)(i)");
    assertThat(vacancy.refusal(outcome(7, "f 25.25"))).isEqualTo("RULE 8.9(k)");
    facts.with(engaged("r", "s1", Tenure.PERMANENT, "7", "2026-03-02"));
    assertThat(vacancy.refusal(outcome(7, "r 7.25"))).isEqualTo("RULE 8.9(k)");
    assertThat(vacancy.when(outcome(7, "f 18", "r 7")).flags())
        .extracting(Flag::clause)
        .containsExactly("8.9(b)(iv)");
  }

  @Test
  @Clause("8.9(d)(i)")
  void whatIsWithdrawnIsOver() {
    WithdrawVacancy withdraw = new WithdrawVacancy("v1", "The allocation was reduced");
    assertThat(vacancy.refusal(withdraw)).isEqualTo("UNKNOWN vacancyId");
    given(offer("20", true, false), withdraw);
    for (VacancyCommand late : List.of(withdraw, outcome(1), answer("a", Wish.NONE))) {
      assertThat(vacancy.refusal(late)).isEqualTo("RULE 8.9(d)(ii)");
    }
  }

  @Test
  void malformedFieldsAreNamed() {
    Map<OfferVacantHours, String> offers =
        Map.of(
            offer("0", true, false),
            "hoursPerWeek",
            new OfferVacantHours("v", "s", Hours.of("1"), DAY, true, DAY, null, "x"),
            "availableUntil",
            new OfferVacantHours("v", "s", Hours.of("1"), DAY, false, DAY.minusDays(1), null, "x"),
            "availableUntil");
    offers.forEach(
        (offer, field) -> assertThat(offer.problems().getFirst().field()).isEqualTo(field));
    assertThat(outcome(3, "a 1", "a 1").problems().getFirst().field())
        .isEqualTo("allocations[1].cleanerId");
  }
}
