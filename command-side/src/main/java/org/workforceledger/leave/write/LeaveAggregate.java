package org.workforceledger.leave.write;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.workforceledger.leave.api.LeaveBook;
import org.workforceledger.leave.api.LeaveCommand.CancelLeave;
import org.workforceledger.leave.api.LeaveCommand.GrantLeave;
import org.workforceledger.leave.api.LeaveEvent;
import org.workforceledger.log.Streams;
import org.workforceledger.log.write.Applied;
import org.workforceledger.log.write.Decision;
import org.workforceledger.log.write.Facts;

/** One engagement's leave. */
@AggregateRoot(type = "leave")
final class LeaveAggregate {

  @AggregateIdentifier private String stream;
  private LeaveBook book = LeaveBook.EMPTY;

  @SuppressWarnings("NullAway.Init")
  LeaveAggregate() {}

  LeaveAggregate(String stream) {
    this.stream = stream;
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Decision<LeaveEvent> handle(GrantLeave command, Facts facts) {
    return Applied.to(LeaveDecider.grant(book, command, facts));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Decision<LeaveEvent> handle(CancelLeave command, Facts facts) {
    return Applied.to(LeaveDecider.cancel(book, command, facts));
  }

  @EventSourcingHandler
  void on(LeaveEvent event) {
    stream = Streams.leave(event.engagementId());
    book = book.evolve(event);
  }
}
