package org.workforceledger.transfers.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.ledger.Flag;
import org.workforceledger.testing.Given;
import org.workforceledger.transfers.api.TransferCandidate;
import org.workforceledger.transfers.api.TransferCommand.AdviseUnionOrganiser;
import org.workforceledger.transfers.api.TransferCommand.WithdrawTransfer;
import org.workforceledger.transfers.api.TransferEvent.CleanersInvited;
import org.workforceledger.transfers.api.TransferEvent.RequiredTransferStarted;
import org.workforceledger.transfers.api.TransferEvent.UnionOrganiserAdvised;

/** A required transfer until its invitation, and its withdrawal. */
class RequiredTransfersTest extends OfATransfer {

  @Test
  @Clause("11.4(a)")
  void beginsOnceWhereFiveHoursAreToSpare() {
    assertThat(transfer.refusal(start("2025-02-24"))).isEqualTo("DUPLICATE transferId");
    Given<RequiredTransferAggregate> before =
        new Given<>(RequiredTransferAggregate.class, RequiredTransferAggregate::new, facts);
    assertThat(before.refusal(start("2022-12-31"))).isEqualTo("RULE 11.4(a)");
    assertThat(before.when(start("2023-01-23"), RequiredTransferStarted.class).surplusSeconds())
        .isEqualTo(hours("5"));
  }

  @Test
  @Clause({"11.4(b)", "11.4(d)", "11.4(e)", "11.4(f)"})
  void invitesAllPermanentCleanersOnceTheOrganiserIsAdvised() {
    assertThat(transfer.refusal(invite("s2", AFTER))).isEqualTo("RULE 11.4(b)");
    transfer.history(
        transfer.when(
            new AdviseUnionOrganiser("t1", Instant.parse("2025-02-28T01:00:00Z"), null),
            UnionOrganiserAdvised.class));
    assertThat(transfer.refusal(invite("s2", "2025-03-04T22:59:59Z"))).isEqualTo("RULE 11.4(f)");
    assertThat(transfer.refusal(invite("s1", AFTER))).isEqualTo("MALFORMED toSiteId");
    assertThat(transfer.refusal(invite("s9", AFTER))).isEqualTo("UNKNOWN toSiteId");
    assertThat(transfer.when(invite("s2", AFTER)).flags())
        .extracting(Flag::clause)
        .containsExactly("11.4(d)");
    assertThat(transfer.when(invite("s2", AFTER), CleanersInvited.class).candidates())
        .containsExactly(
            new TransferCandidate("c1", "c1-1", day("2019-02-04"), hours("38")),
            new TransferCandidate("c2", "c2-1", day("2023-01-23"), hours("27")));
  }

  @Test
  void isWithdrawnBeforeItIsDecided() {
    WithdrawTransfer withdraw = new WithdrawTransfer("t1", day("2025-03-05"), "A cleaner resigned");
    transfer.history(transfer.when(withdraw).events().getFirst());
    assertThat(transfer.refusal(withdraw)).isEqualTo("DUPLICATE transferId");
  }
}
