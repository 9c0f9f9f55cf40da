package org.workforceledger.disputes.write;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.workforceledger.disputes.api.Dispute;
import org.workforceledger.disputes.api.DisputeCommand.MoveDispute;
import org.workforceledger.disputes.api.DisputeCommand.NotifyDispute;
import org.workforceledger.disputes.api.DisputeCommand.RecordDisputeMeeting;
import org.workforceledger.disputes.api.DisputeCommand.ResolveDispute;
import org.workforceledger.disputes.api.DisputeCommand.WithdrawDispute;
import org.workforceledger.disputes.api.DisputeEvent;
import org.workforceledger.log.Streams;
import org.workforceledger.log.write.Applied;
import org.workforceledger.log.write.Decision;
import org.workforceledger.log.write.Facts;

/** One dispute. */
@AggregateRoot(type = "dispute")
final class DisputeAggregate {

  @AggregateIdentifier private String stream;
  private @Nullable Dispute dispute;

  @SuppressWarnings("NullAway.Init")
  DisputeAggregate() {}

  DisputeAggregate(String stream) {
    this.stream = stream;
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Decision<DisputeEvent> handle(NotifyDispute command, Facts facts) {
    return Applied.to(DisputeDecider.begin(dispute, command, facts));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Decision<DisputeEvent> handle(RecordDisputeMeeting command, Facts facts) {
    return Applied.to(DisputeDecider.meet(dispute, command, facts));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Decision<DisputeEvent> handle(MoveDispute command, Facts facts) {
    return Applied.to(DisputeDecider.move(dispute, command, facts));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Decision<DisputeEvent> handle(ResolveDispute command, Facts facts) {
    return Applied.to(DisputeDecider.resolve(dispute, command, facts));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Decision<DisputeEvent> handle(WithdrawDispute command, Facts facts) {
    return Applied.to(DisputeDecider.withdraw(dispute, command, facts));
  }

  @EventSourcingHandler
  void on(DisputeEvent event) {
    stream = Streams.dispute(event.disputeId());
    dispute = Dispute.evolve(dispute, event);
  }
}
