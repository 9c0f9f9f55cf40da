package org.workforceledger.transfers.write;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.workforceledger.log.Streams;
import org.workforceledger.log.write.Applied;
import org.workforceledger.log.write.Decision;
import org.workforceledger.log.write.Facts;
import org.workforceledger.transfers.api.RequiredTransfer;
import org.workforceledger.transfers.api.TransferCommand.AdviseUnionOrganiser;
import org.workforceledger.transfers.api.TransferCommand.AnswerTransferInvitation;
import org.workforceledger.transfers.api.TransferCommand.AssessTransferSuitability;
import org.workforceledger.transfers.api.TransferCommand.InviteToTransfer;
import org.workforceledger.transfers.api.TransferCommand.RecordTransferOutcome;
import org.workforceledger.transfers.api.TransferCommand.StartRequiredTransfer;
import org.workforceledger.transfers.api.TransferCommand.WithdrawTransfer;
import org.workforceledger.transfers.api.TransferEvent;

/** One required transfer. */
@AggregateRoot(type = "required-transfer")
final class RequiredTransferAggregate {

  @AggregateIdentifier private String stream;
  private @Nullable RequiredTransfer transfer;

  @SuppressWarnings("NullAway.Init")
  RequiredTransferAggregate() {}

  RequiredTransferAggregate(String stream) {
    this.stream = stream;
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Decision<TransferEvent> handle(StartRequiredTransfer command, Facts facts) {
    return Applied.to(RequiredTransferDecider.start(transfer, command, facts));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Decision<TransferEvent> handle(AdviseUnionOrganiser command, Facts facts) {
    return Applied.to(RequiredTransferDecider.advise(transfer, command, facts));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Decision<TransferEvent> handle(InviteToTransfer command, Facts facts) {
    return Applied.to(InvitationDecider.invite(transfer, command, facts));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Decision<TransferEvent> handle(AnswerTransferInvitation command, Facts facts) {
    return Applied.to(InvitationDecider.answer(transfer, command, facts));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Decision<TransferEvent> handle(AssessTransferSuitability command, Facts facts) {
    return Applied.to(InvitationDecider.assess(transfer, command, facts));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Decision<TransferEvent> handle(RecordTransferOutcome command, Facts facts) {
    return Applied.to(TransferOutcomeDecider.decide(transfer, command, facts));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Decision<TransferEvent> handle(WithdrawTransfer command, Facts facts) {
    return Applied.to(RequiredTransferDecider.withdraw(transfer, command, facts));
  }

  @EventSourcingHandler
  void on(TransferEvent event) {
    stream = Streams.requiredTransfer(event.transferId());
    transfer = RequiredTransfer.evolve(transfer, event);
  }
}
