package org.workforceledger.hours.write;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.workforceledger.hours.api.RosterCommand.AgreeRoster;
import org.workforceledger.hours.api.RosterCommand.ElectContinuousWork;
import org.workforceledger.hours.api.RosterEvent;
import org.workforceledger.log.Streams;
import org.workforceledger.log.write.Applied;
import org.workforceledger.log.write.Decision;
import org.workforceledger.log.write.Facts;

/** One engagement's rosters. */
@AggregateRoot(type = "roster")
final class RosterAggregate {

  @AggregateIdentifier private String stream;

  @SuppressWarnings("NullAway.Init")
  RosterAggregate() {}

  RosterAggregate(String stream) {
    this.stream = stream;
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Decision<RosterEvent> handle(AgreeRoster command, Facts facts) {
    return Applied.to(RosterDecider.agree(command, facts));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Decision<RosterEvent> handle(ElectContinuousWork command, Facts facts) {
    return Applied.to(RosterDecider.elect(command, facts));
  }

  @EventSourcingHandler
  void on(RosterEvent event) {
    stream = Streams.roster(event.engagementId());
  }
}
