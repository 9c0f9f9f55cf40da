package org.workforceledger.disputes.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.workforceledger.fixtures.ADispute.moved;
import static org.workforceledger.fixtures.ADispute.notified;
import static org.workforceledger.fixtures.ADispute.resolved;
import static org.workforceledger.fixtures.AnEngagement.SECRET;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.disputes.api.Dispute;
import org.workforceledger.disputes.api.DisputeCommand.MoveDispute;
import org.workforceledger.disputes.api.DisputeCommand.NotifyDispute;
import org.workforceledger.disputes.api.DisputeConduct;
import org.workforceledger.disputes.api.DisputeEvent;
import org.workforceledger.disputes.api.DisputeParty;
import org.workforceledger.disputes.api.DisputedMatter;
import org.workforceledger.disputes.api.OpenDisputes;
import org.workforceledger.fixtures.ADispute;
import org.workforceledger.ledger.Refusal;

/** Where a dispute begins, which stage comes next, and what stands still meanwhile. */
class DisputeStepsTest {

  private static NotifyDispute notice(
      @Nullable Integer stage, @Nullable DisputeConduct conduct, @Nullable String cleaner) {
    return new NotifyDispute(
        "d1",
        DisputedMatter.OTHER,
        null,
        "s1",
        cleaner == null ? null : List.of(cleaner),
        true,
        conduct,
        null,
        stage,
        Instant.parse("2025-04-24T01:00:00Z"),
        SECRET,
        null);
  }

  private static @Nullable String refusal(Runnable step) {
    Refusal refusal = catchThrowableOfType(Refusal.class, step::run);
    return refusal == null ? null : refusal.reference();
  }

  @Test
  @Clause("4.4(b)")
  void onlyACleanersAllegationBeginsAtStage3() {
    assertThat(DisputeSteps.begin(notice(null, null, "c1"))).isEqualTo(1);
    assertThat(DisputeSteps.begin(notice(1, DisputeConduct.BULLYING, "c1"))).isEqualTo(1);
    assertThat(DisputeSteps.begin(notice(3, DisputeConduct.BULLYING, "c1"))).isEqualTo(3);
    assertThat(DisputeSteps.begin(notice(3, DisputeConduct.SEXUAL_HARASSMENT, "c1"))).isEqualTo(3);
    assertThat(refusal(() -> DisputeSteps.begin(notice(3, null, "c1")))).isEqualTo("4.4(b)");
    assertThat(refusal(() -> DisputeSteps.begin(notice(3, DisputeConduct.BULLYING, null))))
        .isEqualTo("4.4(b)");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2, ",
    "1, 3, 4.3(b)",
    "1, 4, 4.3(b)",
    "2, 2, 4.3(c)",
    "2, 3, ",
    "2, 4, 4.3(c)",
    "3, 2, 4.3(d)",
    "3, 4, ",
    "4, 4, 4.3(d)",
  })
  @Clause({"4.3(b)", "4.3(c)", "4.3(d)"})
  void goesFromOneStageToTheNext(int at, int to, @Nullable String refused) {
    Dispute dispute =
        ADispute.of(notified("d1", DisputedMatter.VACANCY, "v1", "2025-04-24T01:00:00Z", at));
    MoveDispute move =
        new MoveDispute("d1", "c1", to, LocalDate.parse("2025-05-02"), DisputeParty.UNION, SECRET);
    assertThat(refusal(() -> DisputeSteps.refuseLeap(dispute, move))).isEqualTo(refused);
  }

  @Test
  @Clause("4.2")
  void anOutcomeWaitsWhileItIsDisputed() {
    DisputeEvent notice = notified("2025-04-24T01:00:00Z");
    OpenDisputes disputes = OpenDisputes.of(List.of(notice, moved(2, "2025-05-02")));
    OpenDisputes closed = OpenDisputes.of(List.of(notice, resolved("2025-05-02")));
    assertThat(refusal(() -> disputes.refuseOutcome(DisputedMatter.VACANCY, "v1")))
        .isEqualTo("4.2");
    assertThatCode(() -> disputes.refuseOutcome(DisputedMatter.VACANCY, "v2"))
        .doesNotThrowAnyException();
    assertThatCode(() -> disputes.refuseOutcome(DisputedMatter.TRANSFER, "v1"))
        .doesNotThrowAnyException();
    assertThatCode(() -> closed.refuseOutcome(DisputedMatter.VACANCY, "v1"))
        .doesNotThrowAnyException();
  }
}
