package org.workforceledger.hours.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.testing.Known.WORDS;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.EngagementEvent.OpeningBalancesRecorded;
import org.workforceledger.hours.api.ToilCommand.ApplyForToil;
import org.workforceledger.hours.api.ToilCommand.DecideToil;
import org.workforceledger.hours.api.ToilCommand.TakeToil;
import org.workforceledger.hours.api.ToilEvent.ToilAppliedFor;
import org.workforceledger.hours.api.ToilEvent.ToilDecided;
import org.workforceledger.hours.api.ToilEvent.ToilTaken;
import org.workforceledger.ledger.Flag;
import org.workforceledger.ledger.Hours;
import org.workforceledger.testing.Given;
import org.workforceledger.testing.InMemoryFacts;
import org.workforceledger.testing.Known;

/** Time off in lieu as it is asked for, decided and taken; 3 h are there to use. */
class ToilTest {

  private static final String TODAY = "2026-02-27";

  private final InMemoryFacts facts =
      new InMemoryFacts()
          .with(Known.permanent("38"), Known.year(2025), Known.year(2026), opening())
          .today(TODAY);
  private final Given<ToilAggregate> toil = given(facts);

  private static Given<ToilAggregate> given(InMemoryFacts facts) {
    return new Given<>(ToilAggregate.class, ToilAggregate::new, facts);
  }

  static OpeningBalancesRecorded opening() {
    LocalDate asOf = LocalDate.parse("2025-03-04");
    return new OpeningBalancesRecorded(
        "c1", "c1-1", asOf, null, Hours.of("3").seconds(), List.of(), WORDS);
  }

  private static ApplyForToil apply(@Nullable String id, String hours, @Nullable String date) {
    return new ApplyForToil(id, "c1", "c1-1", Hours.of(hours), day(date));
  }

  private static DecideToil decide(@Nullable String id, boolean approved, @Nullable String on) {
    return new DecideToil(id, "c1", "c1-1", approved, day(on), WORDS);
  }

  private static TakeToil take(String hours, @Nullable String date) {
    return new TakeToil("c1", "c1-1", Hours.of(hours), day(date));
  }

  private static @Nullable LocalDate day(@Nullable String date) {
    return date == null ? null : LocalDate.parse(date);
  }

  @Nested
  class Applying {

    @Test
    @Clause("8.8(c)(v)")
    void isForADayWhichIsTodayUnlessGiven() {
      ToilAppliedFor applied = toil.when(apply("a1", "2", "2026-03-20"), ToilAppliedFor.class);
      assertThat(applied)
          .isEqualTo(new ToilAppliedFor("c1", "c1-1", "a1", 7200, LocalDate.parse("2026-03-20")));
      assertThat(toil.when(apply("a2", "2", null), ToilAppliedFor.class).date())
          .isEqualTo(LocalDate.parse(TODAY));
    }

    @Test
    void getsAnIdWhereNoneIsGiven() {
      ToilAppliedFor first = toil.when(apply(null, "2", null), ToilAppliedFor.class);
      assertThat(first.applicationId()).isEqualTo("c1-1-toil-1");
      toil.history(first);
      assertThat(toil.when(apply(null, "2", null), ToilAppliedFor.class).applicationId())
          .isEqualTo("c1-1-toil-2");
    }

    @Test
    void isRefusedForATakenIdBrokenStepsAndDaysOutsideTheEngagement() {
      toil.history(toil.when(apply("a1", "2", null), ToilAppliedFor.class));
      assertThat(toil.refusal(apply("a1", "1", null))).isEqualTo("DUPLICATE applicationId");
      assertThat(toil.refusal(apply("a2", "1.1", null))).isEqualTo("RULE 8.8(c)(iii)");
      assertThat(toil.refusal(apply("a2", "1", "2020-01-27"))).isEqualTo("RULE R-0");
    }

    @Test
    void isNeverRefusedForTheBalance() {
      assertThat(toil.when(apply("a1", "7.5", null)).events()).hasSize(1);
    }

    @ParameterizedTest
    @Clause("8.8(c)(v)")
    @CsvSource({"2026-02-27, 7.5, ''", "2026-02-27, 7.75, 8.8(c)(v)", "2026-02-28, 1, 8.8(c)(v)"})
    void isFlaggedBeyondTheOrdinaryHoursRosteredOnTheDay(String date, String hours, String flag) {
      facts.with(Known.roster("2025-01-01"));
      assertThat(toil.when(apply("a1", hours, date)).flags().stream().map(Flag::clause).toList())
          .isEqualTo(flag.isEmpty() ? List.of() : List.of(flag));
    }
  }

  @Nested
  class Deciding {

    @Test
    @Clause("8.8(c)(v)")
    void isOnceForAnApplication() {
      toil.history(toil.when(apply("a1", "2", "2026-03-20"), ToilAppliedFor.class));
      ToilDecided decided = toil.when(decide("a1", false, "2026-02-20"), ToilDecided.class);
      assertThat(decided.decidedOn()).isEqualTo(LocalDate.parse("2026-02-20"));
      assertThat(decided.approved()).isFalse();
      toil.history(decided);
      assertThat(toil.refusal(decide("a1", false, null))).isEqualTo("RULE 8.8(c)(v)");
      assertThat(toil.refusal(decide("a1", true, null))).isEqualTo("RULE 8.8(c)(v)");
    }

    @Test
    void meansTheOnlyUndecidedApplicationUnlessItSays() {
      assertThat(toil.refusal(decide(null, true, null))).isEqualTo("MALFORMED applicationId");
      toil.history(toil.when(apply("a1", "2", null), ToilAppliedFor.class));
      ToilDecided decided = toil.when(decide(null, true, null), ToilDecided.class);
      assertThat(decided.applicationId()).isEqualTo("a1");
      assertThat(decided.decidedOn()).isEqualTo(LocalDate.parse(TODAY));
      toil.history(toil.when(apply("a2", "2", null), ToilAppliedFor.class));
      assertThat(toil.refusal(decide(null, true, null))).isEqualTo("MALFORMED applicationId");
    }

    @Test
    void isRefusedForNoApplicationAndForTheFuture() {
      assertThat(toil.refusal(decide("a1", true, null))).isEqualTo("UNKNOWN applicationId");
      facts.with(new ToilAppliedFor("c9", "c9-1", "a9", 900, LocalDate.parse(TODAY)));
      assertThat(toil.refusal(decide("a9", true, null))).isEqualTo("RULE R-0");
      toil.history(toil.when(apply("a1", "2", null), ToilAppliedFor.class));
      assertThat(toil.refusal(decide("a1", true, "2026-02-28"))).isEqualTo("RULE R-0");
    }
  }

  @Nested
  class Taking {

    @Test
    @Clause("8.8(c)(v)")
    void isRecordedAndFlaggedWithoutPriorApproval() {
      assertThat(toil.when(take("2", "2025-05-01")).flags())
          .extracting(Flag::clause)
          .containsExactly("8.8(c)(v)");
      toil.history(toil.when(apply("a1", "2", "2025-05-01"), ToilAppliedFor.class));
      toil.history(toil.when(decide("a1", true, "2025-04-30"), ToilDecided.class));
      assertThat(toil.when(take("2", "2025-05-01")).flags()).isEmpty();
    }

    @ParameterizedTest
    @Clause({"8.8(c)(i)", "8.8(c)(ii)"})
    @CsvSource({"2.75, 0.25 h, ''", "3, 0 h, ''", "3.25, -0.25 h, 8.8(c)(i)"})
    void isNotRefusedForTheBalanceButFlaggedBelowZero(String hours, String left, String flag) {
      toil.history(toil.when(apply("a1", "9", "2025-05-01"), ToilAppliedFor.class));
      toil.history(toil.when(decide("a1", true, "2025-04-30"), ToilDecided.class));
      var decision = toil.when(take(hours, "2025-05-01"));
      assertThat(String.join("", decision.flags().stream().map(Flag::clause).toList()))
          .isEqualTo(flag);
      assertThat(decision.explanation().getFirst().result()).isEqualTo(left);
    }

    @Test
    @Clause("8.8(c)(iii)")
    void isRefusedForBrokenStepsTheFutureAndDaysOutsideTheEngagement() {
      assertThat(toil.when(take("0.25", null), ToilTaken.class).seconds()).isEqualTo(900);
      assertThat(toil.refusal(take("0.2", null))).isEqualTo("RULE 8.8(c)(iii)");
      assertThat(toil.refusal(take("1", "2026-02-28"))).isEqualTo("RULE R-0");
      assertThat(toil.refusal(take("1", "2020-01-27"))).isEqualTo("RULE R-0");
    }
  }
}
