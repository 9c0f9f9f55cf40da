package org.workforceledger.hours.write;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.workforceledger.hours.api.ToilBook;
import org.workforceledger.hours.api.ToilCommand.ApplyForToil;
import org.workforceledger.hours.api.ToilCommand.ConvertToil;
import org.workforceledger.hours.api.ToilCommand.DecideToil;
import org.workforceledger.hours.api.ToilCommand.TakeToil;
import org.workforceledger.hours.api.ToilEvent;
import org.workforceledger.log.Streams;
import org.workforceledger.log.write.Applied;
import org.workforceledger.log.write.Decision;
import org.workforceledger.log.write.Facts;

/** One engagement's time off in lieu, once it is accrued. */
@AggregateRoot(type = "toil")
final class ToilAggregate {

  @AggregateIdentifier private String stream;
  private ToilBook book = ToilBook.EMPTY;

  @SuppressWarnings("NullAway.Init")
  ToilAggregate() {}

  ToilAggregate(String stream) {
    this.stream = stream;
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Decision<ToilEvent> handle(ApplyForToil command, Facts facts) {
    return Applied.to(ToilDecider.apply(book, command, facts));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Decision<ToilEvent> handle(DecideToil command, Facts facts) {
    return Applied.to(ToilDecider.decide(book, command, facts));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Decision<ToilEvent> handle(TakeToil command, Facts facts) {
    return Applied.to(ToilUseDecider.take(book, command, facts));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Decision<ToilEvent> handle(ConvertToil command, Facts facts) {
    return Applied.to(ToilUseDecider.convert(book, command, facts));
  }

  @EventSourcingHandler
  void on(ToilEvent event) {
    stream = Streams.toil(event.engagementId());
    book = book.evolve(event);
  }
}
