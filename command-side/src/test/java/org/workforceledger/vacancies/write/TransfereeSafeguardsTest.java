package org.workforceledger.vacancies.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.testing.Known.WORDS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.EngagementCommand.TransferKind;
import org.workforceledger.employment.api.EngagementEvent.CleanerTransferred;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.ledger.Flag;
import org.workforceledger.transfers.api.ObjectionGround;
import org.workforceledger.transfers.api.RequestKind;
import org.workforceledger.transfers.api.SurplusBasis;
import org.workforceledger.transfers.api.TransferCandidate;
import org.workforceledger.transfers.api.TransferEvent.CleanersInvited;
import org.workforceledger.transfers.api.TransferEvent.RequiredTransferStarted;
import org.workforceledger.transfers.api.TransferRequestEvent.ReturnObjectedTo;
import org.workforceledger.transfers.api.TransferRequestEvent.TransferRequested;
import org.workforceledger.vacancies.api.TransfereeBasis;
import org.workforceledger.vacancies.api.Wish;

/** What transfers keep to at a vacancy: n has 20 h at s2, nearby; z at s9, in another region. */
class TransfereeSafeguardsTest extends OfAVacancy {

  private static final LocalDate MOVED = LocalDate.parse("2025-07-14");

  private List<String> flagsOf(String cleaner) {
    return vacancy.when(transferee(cleaner, TransfereeBasis.REQUIRED, "20")).flags().stream()
        .map(Flag::clause)
        .toList();
  }

  private void invited(String cleaner, String siteId) {
    facts.with(
        new RequiredTransferStarted(
            "t1", siteId, SurplusBasis.values()[0], DAY.minusDays(30), 36_000, "Fewer classrooms"),
        new CleanersInvited(
            "t1",
            "s1",
            72_000,
            DAY,
            null,
            null,
            Instant.parse("2026-02-02T00:00:00Z"),
            Instant.parse("2026-02-06T00:00:00Z"),
            List.of(new TransferCandidate(cleaner, cleaner + "-1", MOVED, 72_000))));
  }

  @Test
  @Clause("11.4(h)(ii)")
  void aRequiredTransferKeepsTheSubstantiveHours() {
    given(offer("30", true, false));
    assertThat(vacancy.refusal(transferee("n", TransfereeBasis.REQUIRED, "19.75")))
        .isEqualTo("RULE 11.4(h)(ii)");
    given(transferee("n", TransfereeBasis.REQUIRED, "20"));
    assertThat(vacancy.refusal(outcome(1, "n 15"))).isEqualTo("RULE 8.9(e)");
    given(outcome(1, "n 20"));
  }

  @Test
  @Clause("11.4(h)(ii)")
  void orDoesNotTakePlaceWhereFewerAreLeft() {
    given(offer("15", true, false), transferee("n", TransfereeBasis.REQUIRED, "20"));
    assertThat(vacancy.refusal(outcome(1, "n 15"))).isEqualTo("RULE 8.9(e)");
    given(outcome(1));
  }

  @Test
  @Clause({"11.4(b)", "11.4(h)(iv)"})
  void pointsOutARequiredTransferWithoutItsProcessOrFarAway() {
    given(offer("30", true, false));
    assertThat(flagsOf("n")).containsExactly("11.4(b)");
    assertThat(flagsOf("z")).containsExactly("11.4(b)", "11.4(h)(iv)");
    invited("n", "s2");
    assertThat(flagsOf("n")).isEmpty();
    assertThat(flagsOf("z")).containsExactly("11.4(b)", "11.4(h)(iv)");
  }

  @Test
  @Clause("11.4(i)")
  void nobodyReturnsWhoWasNotRequiredToLeave() {
    given(offer("30", true, false));
    assertThat(vacancy.refusal(transferee("n", TransfereeBasis.RETURN, "20")))
        .isEqualTo("RULE 11.4(i)");
    facts.with(moved());
    assertThat(vacancy.when(transferee("m", TransfereeBasis.RETURN, "20")).events()).hasSize(1);
  }

  private CleanerTransferred moved() {
    facts.with(engaged("m", "s1", Tenure.PERMANENT, "20", "2015-01-27"));
    return new CleanerTransferred("m", "m-1", "s2", MOVED, TransferKind.REQUIRED, WORDS);
  }

  @Test
  @Clause("11.4(i)")
  void aReturnAskedForIsConsideredBeforeStep6Ends() {
    facts.with(moved());
    facts.with(
        new TransferRequested(
            "r1",
            "m",
            "m-1",
            RequestKind.RETURN,
            "s2",
            MOVED,
            List.of("s1"),
            List.of(),
            LocalDate.parse("2026-01-27"),
            WORDS));
    given(offer("30", true, false), outcome(1));
    given(answer("a", Wish.NONE), answer("b", Wish.NONE), outcome(2), outcome(5));
    assertThat(vacancy.refusal(outcome(6))).isEqualTo("RULE 11.4(i)");
    facts.with(
        new ReturnObjectedTo(
            "r1", "m", LocalDate.parse("2026-02-03"), ObjectionGround.values()[0], WORDS));
    given(outcome(6));
  }

  @Test
  @Clause("11.5(c)")
  void pointsOutWhoAskedForTheSiteAndWasNotConsidered() {
    facts.with(
        new TransferRequested(
            "r1",
            "z",
            "z-1",
            RequestKind.REQUESTED,
            "s9",
            MOVED,
            List.of("s1"),
            List.of(),
            LocalDate.parse("2026-01-27"),
            WORDS));
    given(offer("30", true, false), outcome(1));
    given(answer("a", Wish.NONE), answer("b", Wish.NONE), outcome(2), outcome(5));
    assertThat(vacancy.when(outcome(6)).flags())
        .extracting(Flag::clause)
        .containsExactly("11.5(c)");
    given(transferee("z", TransfereeBasis.REQUESTED, "10"));
    assertThat(vacancy.when(outcome(6, "z 10")).flags()).isEmpty();
  }
}
