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
import org.workforceledger.transfers.api.TransferRequest;
import org.workforceledger.transfers.api.TransferRequestCommand.DecideTransferRequest;
import org.workforceledger.transfers.api.TransferRequestCommand.ObjectToReturn;
import org.workforceledger.transfers.api.TransferRequestCommand.RequestTransfer;
import org.workforceledger.transfers.api.TransferRequestCommand.WithdrawTransferRequest;
import org.workforceledger.transfers.api.TransferRequestEvent;

/** One transfer that a cleaner asks for. */
@AggregateRoot(type = "transfer-request")
final class TransferRequestAggregate {

  @AggregateIdentifier private String stream;
  private @Nullable TransferRequest request;

  @SuppressWarnings("NullAway.Init")
  TransferRequestAggregate() {}

  TransferRequestAggregate(String stream) {
    this.stream = stream;
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Decision<TransferRequestEvent> handle(RequestTransfer command, Facts facts) {
    return Applied.to(TransferRequestDecider.request(request, command, facts));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Decision<TransferRequestEvent> handle(ObjectToReturn command, Facts facts) {
    return Applied.to(TransferRequestDecider.object(request, command, facts));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Decision<TransferRequestEvent> handle(DecideTransferRequest command, Facts facts) {
    return Applied.to(TransferRequestDecider.decide(request, command, facts));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Decision<TransferRequestEvent> handle(WithdrawTransferRequest command, Facts facts) {
    return Applied.to(TransferRequestDecider.withdraw(request, command, facts));
  }

  @EventSourcingHandler
  void on(TransferRequestEvent event) {
    stream = Streams.transferRequest(event.requestId());
    request = TransferRequest.evolve(request, event);
  }
}
