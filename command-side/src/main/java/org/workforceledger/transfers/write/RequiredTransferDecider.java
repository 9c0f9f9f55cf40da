package org.workforceledger.transfers.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.workforceledger.agreement.api.Step;
import org.workforceledger.ledger.Brisbane;
import org.workforceledger.ledger.Flag;
import org.workforceledger.ledger.Hours;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.log.write.Decision;
import org.workforceledger.log.write.Facts;
import org.workforceledger.sites.api.Site;
import org.workforceledger.sites.rules.Surplus;
import org.workforceledger.transfers.api.RequiredTransfer;
import org.workforceledger.transfers.api.TransferCommand.AdviseUnionOrganiser;
import org.workforceledger.transfers.api.TransferCommand.StartRequiredTransfer;
import org.workforceledger.transfers.api.TransferCommand.WithdrawTransfer;
import org.workforceledger.transfers.api.TransferEvent;
import org.workforceledger.transfers.api.TransferEvent.RequiredTransferStarted;
import org.workforceledger.transfers.api.TransferEvent.TransferWithdrawn;
import org.workforceledger.transfers.api.TransferEvent.UnionOrganiserAdvised;
import org.workforceledger.transfers.rules.TransferSafeguards;

/** What may become of a required transfer before its outcome. */
final class RequiredTransferDecider {

  private RequiredTransferDecider() {}

  static Decision<TransferEvent> start(
      @Nullable RequiredTransfer transfer, StartRequiredTransfer command, Facts facts) {
    if (transfer != null) {
      throw Refusal.duplicate("transferId", "transfer " + command.transferId() + " has begun");
    }
    Site site = site(command.siteId(), "siteId", facts);
    LocalDate on = command.identifiedOn();
    facts.refuseFuture(on, "identifiedOn");
    Optional<Surplus> found = Surplus.of(site, facts.engagements(), on);
    Hours surplus = TransferSafeguards.surplus(found.map(Surplus::hours), on);
    RequiredTransferStarted started =
        new RequiredTransferStarted(
            command.transferId(),
            command.siteId(),
            command.basis(),
            on,
            surplus.seconds(),
            command.reason());
    return new Decision<>(
        List.of(started),
        List.of(new Step("11.4(a)", "to spare on " + on, surplus + " a week, from 5 h on")),
        found
                .filter(all -> all.removals().stream().anyMatch(r -> r.clause().equals("11.4(a)")))
                .isPresent()
            ? List.of()
            : List.of(new Flag("9.4(c)", "casual and fixed-term hours go first, and cover it")));
  }

  static Decision<TransferEvent> advise(
      @Nullable RequiredTransfer transfer, AdviseUnionOrganiser command, Facts facts) {
    open(transfer, command.transferId());
    facts.refuseFuture(Brisbane.dateOf(command.advisedAt()), "advisedAt");
    return Decision.of(
        new UnionOrganiserAdvised(command.transferId(), command.advisedAt(), command.organiser()),
        new Step("11.4(b)", "the organiser is advised first", "the site may now be invited"));
  }

  static Decision<TransferEvent> withdraw(
      @Nullable RequiredTransfer transfer, WithdrawTransfer command, Facts facts) {
    open(transfer, command.transferId());
    facts.refuseFuture(command.withdrawnOn(), "withdrawnOn");
    return Decision.of(
        new TransferWithdrawn(command.transferId(), command.withdrawnOn(), command.reason()),
        new Step("11.4", "withdrawn on " + command.withdrawnOn(), "nobody is transferred"));
  }

  static Site site(String siteId, String field, Facts facts) {
    return facts
        .site(siteId)
        .orElseThrow(() -> Refusal.unknown(field, "no site " + siteId + " is registered"));
  }

  /** The process of that id, still to be decided. */
  static RequiredTransfer open(@Nullable RequiredTransfer transfer, String transferId) {
    if (transfer == null) {
      throw Refusal.unknown("transferId", "no transfer " + transferId + " has begun");
    }
    if (!transfer.isOpen()) {
      throw Refusal.duplicate("transferId", "transfer " + transferId + " is decided or withdrawn");
    }
    return transfer;
  }
}
