package org.workforceledger.transfers.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.workforceledger.fixtures.ATransfer.INVITED;
import static org.workforceledger.fixtures.ATransfer.advised;
import static org.workforceledger.fixtures.ATransfer.assessed;
import static org.workforceledger.fixtures.ATransfer.candidate;
import static org.workforceledger.fixtures.ATransfer.invited;
import static org.workforceledger.fixtures.ATransfer.started;
import static org.workforceledger.fixtures.AnEngagement.SECRET;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.fixtures.ATransfer;
import org.workforceledger.ledger.Confidential;
import org.workforceledger.ledger.Flag;
import org.workforceledger.ledger.Hours;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.transfers.api.RequiredTransfer;
import org.workforceledger.transfers.api.TransferCommand.InviteToTransfer;
import org.workforceledger.transfers.api.TransferCommand.RecordTransferOutcome;

/** What a required transfer must keep. */
class TransferSafeguardsTest {

  private static final LocalDate DAY = LocalDate.parse("2025-03-03");

  private static @Nullable String refusal(Runnable step) {
    Refusal refusal = catchThrowableOfType(Refusal.class, step::run);
    return refusal == null ? null : refusal.reference();
  }

  @ParameterizedTest
  @CsvSource({"4.99, 11.4(a)", "5, ", "5.01, "})
  @Clause("11.4(a)")
  void beginsWithFiveHoursToSpare(String hours, @Nullable String refused) {
    assertThat(refusal(() -> TransferSafeguards.surplus(Optional.of(Hours.of(hours)), DAY)))
        .isEqualTo(refused);
  }

  @Test
  @Clause("11.4(a)")
  void doesNotBeginWhereNothingIsAllocated() {
    assertThat(refusal(() -> TransferSafeguards.surplus(Optional.empty(), DAY)))
        .isEqualTo("11.4(a)");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03-02T22:59:59Z, ",
    "2025-03-02T23:00:00Z, 11.4(b)",
    "2025-03-02T23:00:01Z, 11.4(b)"
  })
  @Clause("11.4(b)")
  void advisesTheOrganiserFirst(String advisedAt, @Nullable String refused) {
    RequiredTransfer begun = Objects.requireNonNull(RequiredTransfer.evolve(null, started()));
    RequiredTransfer told =
        Objects.requireNonNull(RequiredTransfer.evolve(begun, advised(advisedAt)));
    assertThat(refusal(() -> TransferSafeguards.refuseUnadvised(told, INVITED))).isEqualTo(refused);
    assertThat(refusal(() -> TransferSafeguards.refuseUnadvised(begun, INVITED)))
        .isEqualTo("11.4(b)");
  }

  private static InviteToTransfer invite(
      Instant answersBy, @Nullable LocalDate visitedOn, @Nullable Confidential contact) {
    return new InviteToTransfer(
        "t1", "s2", Hours.of("25"), DAY, visitedOn, contact, INVITED, answersBy);
  }

  @ParameterizedTest
  @CsvSource({"2025-03-04T22:59:59Z, 11.4(f)", "2025-03-04T23:00:00Z, ", "2025-03-04T23:00:01Z, "})
  @Clause("11.4(f)")
  void gives48HoursToAnswer(String answersBy, @Nullable String refused) {
    assertThat(
            refusal(
                () -> TransferSafeguards.refuseHaste(invite(Instant.parse(answersBy), DAY, null))))
        .isEqualTo(refused);
  }

  @ParameterizedTest
  @CsvSource({"2025-03-04T22:59:59Z, 11.4(f)", "2025-03-04T23:00:00Z, ", "2025-03-04T23:00:01Z, "})
  @Clause("11.4(f)")
  void isNotDecidedBeforeTheTimeToAnswerHasPassed(String decidedAt, @Nullable String refused) {
    assertThat(refusal(() -> TransferSafeguards.refuseEarly(invited(), Instant.parse(decidedAt))))
        .isEqualTo(refused);
  }

  @Test
  @Clause("11.4(d)")
  void isExplainedOnSiteOrByAContact() {
    assertThat(TransferSafeguards.unexplained(invite(INVITED, null, null)))
        .extracting(Flag::clause)
        .containsExactly("11.4(d)");
    assertThat(TransferSafeguards.unexplained(invite(INVITED, DAY, null))).isEmpty();
    assertThat(TransferSafeguards.unexplained(invite(INVITED, null, SECRET))).isEmpty();
  }

  @Test
  @Clause("11.4(g)")
  void isOfWhoIsProposed() {
    RequiredTransfer two =
        ATransfer.of(
            invited(candidate("a", "2019-02-04", "38"), candidate("b", "2021-02-01", "25")));
    assertThat(TransferSafeguards.proposed(two, "b").clause()).isEqualTo("11.4(g)");
    assertThat(refusal(() -> TransferSafeguards.proposed(two, "a"))).isEqualTo("11.4(g)");
  }

  @ParameterizedTest
  @CsvSource({"24.99, 11.4(h)(ii)", "25, ", "25.01, 11.4(h)(ii)"})
  @Clause("11.4(h)(ii)")
  void keepsTheSubstantiveHours(String hours, @Nullable String refused) {
    RecordTransferOutcome outcome =
        new RecordTransferOutcome("t1", "b", Hours.of(hours), DAY, INVITED, SECRET);
    assertThat(
            refusal(() -> TransferSafeguards.refuseOtherHours(outcome, Hours.of("25").seconds())))
        .isEqualTo(refused);
  }

  @Test
  @Clause({"11.4(h)(iv)", "11.4(e)"})
  void staysInTheLocalAreaUnlessTheCleanerWishesElsewhere() {
    assertThat(refusal(() -> TransferSafeguards.refuseFar(true, false))).isNull();
    assertThat(refusal(() -> TransferSafeguards.refuseFar(false, true))).isNull();
    assertThat(refusal(() -> TransferSafeguards.refuseFar(false, false))).isEqualTo("11.4(h)(iv)");
  }

  @ParameterizedTest
  @CsvSource({"29, false, ", "30, false, ", "31, false, 11.4(c)", "31, true, 11.4(c)"})
  @Clause("11.4(c)")
  void isWithinHalfAnHourAsAGuide(int minutes, boolean interested, @Nullable String flagged) {
    assertThat(
            TransferSafeguards.travel(assessed("b", true, minutes), interested, DAY).stream()
                .map(Flag::clause)
                .findFirst()
                .orElse(null))
        .isEqualTo(flagged);
  }

  @Test
  @Clause("11.4(c)")
  void flagsAJourneyThatNobodyLookedAt() {
    assertThat(TransferSafeguards.travel(null, false, DAY)).hasSize(1);
    assertThat(TransferSafeguards.travel(null, true, DAY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"25, 24, 1", "25, 25, 0", "25, 26, 0"})
  @Clause("11.4(h)(iii)")
  void leavesWhatTheCleanerDoesNotFillTo89(String vacant, String held, String left) {
    assertThat(TransferSafeguards.residual(Hours.of(vacant).seconds(), Hours.of(held).seconds()))
        .isEqualTo(Hours.of(left));
  }
}
