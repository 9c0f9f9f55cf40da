package org.workforceledger.committees.write;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.workforceledger.committees.api.QuarterCommand.TableQuarterlyReports;
import org.workforceledger.committees.api.QuarterEvent;
import org.workforceledger.log.Streams;
import org.workforceledger.log.write.Applied;
import org.workforceledger.log.write.Decision;
import org.workforceledger.log.write.Facts;

/** One quarter's reports. */
@AggregateRoot(type = "quarter")
final class QuarterAggregate {

  @AggregateIdentifier private String stream;
  private boolean tabled;

  @SuppressWarnings("NullAway.Init")
  QuarterAggregate() {}

  QuarterAggregate(String stream) {
    this.stream = stream;
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Decision<QuarterEvent> handle(TableQuarterlyReports command, Facts facts) {
    return Applied.to(QuarterDecider.table(tabled, command, facts));
  }

  @EventSourcingHandler
  void on(QuarterEvent event) {
    stream = Streams.quarter(event.quarter());
    tabled = true;
  }
}
