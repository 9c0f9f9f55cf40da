package org.workforceledger.vacancies.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.testing.Known.WORDS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.EngagementEvent.CleanerEngaged;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.ledger.Event;
import org.workforceledger.ledger.Flag;
import org.workforceledger.ledger.Hours;
import org.workforceledger.sites.api.Region;
import org.workforceledger.sites.api.SiteEvent.SiteRegistered;
import org.workforceledger.sites.api.SiteKind;
import org.workforceledger.testing.Given;
import org.workforceledger.testing.InMemoryFacts;
import org.workforceledger.testing.Known;
import org.workforceledger.vacancies.api.Standing;
import org.workforceledger.vacancies.api.TransfereeBasis;
import org.workforceledger.vacancies.api.VacancyCommand;
import org.workforceledger.vacancies.api.VacancyCommand.Allocation;
import org.workforceledger.vacancies.api.VacancyCommand.DeclareInterest;
import org.workforceledger.vacancies.api.VacancyCommand.OfferVacantHours;
import org.workforceledger.vacancies.api.VacancyCommand.RecordStepOutcome;
import org.workforceledger.vacancies.api.VacancyCommand.RecordTransferee;
import org.workforceledger.vacancies.api.VacancyCommand.ReviewStanding;
import org.workforceledger.vacancies.api.VacancyCommand.WithdrawVacancy;
import org.workforceledger.vacancies.api.VacancyEvent.StandingsChanged;
import org.workforceledger.vacancies.api.VacancyEvent.VacantHoursOffered;
import org.workforceledger.vacancies.api.Wish;

/** What may be done about a vacancy, and when (8.9). */
class VacancyDecisionsTest {

  private static final LocalDate DAY = LocalDate.parse("2026-03-02");

  private final InMemoryFacts facts = new InMemoryFacts();
  private final Given<VacancyAggregate> vacancy =
      new Given<>(VacancyAggregate.class, VacancyAggregate::new, facts);

  @BeforeEach
  void sites() {
    facts.with(
        Known.site("s1", SiteKind.PRIMARY),
        Known.site("s2", SiteKind.PRIMARY),
        new SiteRegistered("s9", "s9", Region.FAR_NORTH_QUEENSLAND, null, SiteKind.HIGH, false, null),
        engaged("a", "s1", Tenure.PERMANENT, "20", "2010-01-28"),
        engaged("b", "s1", Tenure.PERMANENT, "20", "2012-01-23"),
        engaged("f", "s1", Tenure.FIXED_TERM, "20", "2025-01-20"),
        engaged("k", "s1", Tenure.CASUAL, "0", "2025-01-20"),
        engaged("n", "s2", Tenure.PERMANENT, "20", "2025-03-03"),
        engaged("z", "s9", Tenure.PERMANENT, "20", "2011-01-24"));
  }

  private static CleanerEngaged engaged(
      String cleaner, String site, Tenure tenure, String hours, String from) {
    LocalDate first = LocalDate.parse(from);
    @Nullable LocalDate end = tenure == Tenure.PERMANENT ? null : LocalDate.parse("2026-12-11");
    return new CleanerEngaged(
        cleaner, cleaner + "-1", WORDS, WORDS, "Cleaner", site, first, tenure,
        Hours.of(hours).seconds(), 1, first, end, null, null);
  }

  private static OfferVacantHours offer(String hours, boolean ongoing, boolean role) {
    return new OfferVacantHours("v1", "s1", Hours.of(hours), DAY, ongoing, null, role, "Retired");
  }

  private void given(VacancyCommand... commands) {
    for (VacancyCommand command : commands) {
      vacancy.history(vacancy.when(command).events().toArray(Event[]::new));
    }
  }

  private static DeclareInterest answer(String cleaner, Wish wish) {
    return new DeclareInterest("v1", cleaner, wish, null);
  }

  private static RecordStepOutcome outcome(int step, String... allocations) {
    List<Allocation> all =
        List.of(allocations).stream()
            .map(text -> text.split(" "))
            .map(words -> new Allocation(words[0], Hours.of(words[1])))
            .toList();
    return new RecordStepOutcome("v1", step, all, "As 8.9 says");
  }

  private static RecordTransferee transferee(String cleaner, TransfereeBasis basis, String hours) {
    return new RecordTransferee("v1", cleaner, basis, Hours.of(hours), null, WORDS);
  }

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
    given(transferee("n", TransfereeBasis.REQUIRED, "15"));
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
  @Clause("8.9(l)")
  void hoursThatAreNotPermanentAreForTheSchoolsCleanersFirst() {
    given(offer("10", false, false));
    assertThat(vacancy.refusal(transferee("n", TransfereeBasis.REQUIRED, "10")))
        .isEqualTo("RULE 8.9(l)");
    given(answer("f", Wish.MORE_HOURS), outcome(2), outcome(4, "f 10"));
    assertThat(vacancy.refusal(outcome(7))).isEqualTo("RULE 8.9(d)(ii)");
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

  @Test
  void malformedFieldsAreNamed() {
    Map<OfferVacantHours, String> offers =
        Map.of(
            offer("0", true, false), "hoursPerWeek",
            new OfferVacantHours("v", "s", Hours.of("1"), DAY, true, DAY, null, "x"),
                "availableUntil",
            new OfferVacantHours(
                    "v", "s", Hours.of("1"), DAY, false, DAY.minusDays(1), null, "x"),
                "availableUntil");
    offers.forEach(
        (offer, field) -> assertThat(offer.problems().getFirst().field()).isEqualTo(field));
    assertThat(outcome(3, "a 1", "a 1").problems().getFirst().field())
        .isEqualTo("allocations[1].cleanerId");
  }
}
