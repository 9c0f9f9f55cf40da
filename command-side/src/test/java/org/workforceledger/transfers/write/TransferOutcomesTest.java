package org.workforceledger.transfers.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.testing.Known.WORDS;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.disputes.api.DisputeEvent.DisputeNotified;
import org.workforceledger.disputes.api.DisputeEvent.DisputeResolved;
import org.workforceledger.disputes.api.DisputedMatter;
import org.workforceledger.employment.api.EngagementEvent.HoursChanged;
import org.workforceledger.ledger.Flag;
import org.workforceledger.transfers.api.TransferEvent.TransferDecided;

/** Outcomes of a required transfer from s1 to s2. */
class TransferOutcomesTest extends OfATransfer {

  @Test
  @Clause({"11.4(f)", "11.4(g)", "11.4(h)(ii)", "11.4(h)(iii)"})
  void isOfTheShortestServingAtTheSameHoursAfter48Hours() {
    assertThat(transfer.refusal(outcome("c2", "27", AFTER))).isEqualTo("RULE 11.4(e)");
    isInvited("s2");
    assertThat(transfer.refusal(outcome("c2", "27", "2025-03-04T22:59:59Z")))
        .isEqualTo("RULE 11.4(f)");
    assertThat(transfer.refusal(outcome("c1", "38", AFTER))).isEqualTo("RULE 11.4(g)");
    assertThat(transfer.refusal(outcome("c9", "38", AFTER))).isEqualTo("UNKNOWN cleanerId");
    assertThat(transfer.refusal(outcome("c2", "26", AFTER))).isEqualTo("RULE 11.4(h)(ii)");
    TransferDecided decided = transfer.when(outcome("c2", "27", AFTER), TransferDecided.class);
    assertThat(decided.clause()).isEqualTo("11.4(g)");
    assertThat(decided.chosen()).isFalse();
    assertThat(decided.serviceSince()).isEqualTo("2023-01-23");
    assertThat(transfer.when(outcome("c2", "27", AFTER)).explanation())
        .anySatisfy(step -> assertThat(step.result()).isEqualTo("3 h"));
    transfer.history(decided);
    assertThat(transfer.refusal(outcome("c2", "27", AFTER))).isEqualTo("DUPLICATE transferId");
  }

  @Test
  @Clause("11.4(h)(ii)")
  void keepsHoursThatChangedSinceTheInvitation() {
    isInvited("s2");
    facts.with(new HoursChanged("c2", "c2-1", hours("25"), day("2025-03-10"), WORDS));
    assertThat(transfer.refusal(outcome("c2", "27", AFTER))).isEqualTo("RULE 11.4(h)(ii)");
    assertThat(
            transfer
                .when(outcome("c2", "25", AFTER), TransferDecided.class)
                .ordinarySecondsPerWeek())
        .isEqualTo(hours("25"));
  }

  @Test
  @Clause({"11.4(c)", "11.4(e)", "11.4(g)", "11.4(h)(ii)"})
  void isOfWhoIsInterestedOrTheNextWhoSuits() {
    isInvited("s2");
    assessed("c2", false, 70);
    assertThat(transfer.refusal(outcome("c2", "27", AFTER))).isEqualTo("RULE 11.4(g)");
    assertThat(transfer.when(outcome("c1", "38", AFTER)).flags())
        .extracting(Flag::clause)
        .containsExactly("11.4(c)", "11.4(h)(ii)");
    assessed("c2", true, 25);
    answers("c2", true);
    TransferDecided decided = transfer.when(outcome("c2", "27", AFTER), TransferDecided.class);
    assertThat(decided.clause()).isEqualTo("11.4(e)");
  }

  @Test
  @Clause({"11.4(e)", "11.4(h)(iv)"})
  void goesToAnotherRegionOnlyByTheCleanersWish() {
    isInvited("far");
    assertThat(transfer.refusal(outcome("c2", "27", AFTER))).isEqualTo("RULE 11.4(h)(iv)");
    answers("c1", true);
    transfer.when(outcome("c1", "38", AFTER), TransferDecided.class);
  }

  @Test
  @Clause("4.2")
  void waitsWhileItIsDisputed() {
    isInvited("s2");
    facts.with(
        new DisputeNotified(
            "d1",
            DisputedMatter.TRANSFER,
            "t1",
            "s1",
            List.of("c2"),
            false,
            null,
            "11.4(g)",
            1,
            Instant.parse("2025-03-04T01:00:00Z"),
            WORDS,
            null));
    assertThat(transfer.refusal(outcome("c2", "27", AFTER))).isEqualTo("RULE 4.2");
    facts.with(new DisputeResolved("d1", day("2025-03-05"), WORDS));
    transfer.when(outcome("c2", "27", AFTER), TransferDecided.class);
  }
}
