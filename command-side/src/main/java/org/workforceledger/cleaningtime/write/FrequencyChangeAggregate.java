package org.workforceledger.cleaningtime.write;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.workforceledger.cleaningtime.api.FrequencyChange;
import org.workforceledger.cleaningtime.api.FrequencyCommand.DecideFrequencyChange;
import org.workforceledger.cleaningtime.api.FrequencyCommand.ProposeFrequencyChange;
import org.workforceledger.cleaningtime.api.FrequencyEvent;
import org.workforceledger.log.Streams;
import org.workforceledger.log.write.Applied;
import org.workforceledger.log.write.Decision;
import org.workforceledger.log.write.Facts;

/** One proposal to change the frequencies guideline. */
@AggregateRoot(type = "frequency-change")
final class FrequencyChangeAggregate {

  @AggregateIdentifier private String stream;
  private @Nullable FrequencyChange change;

  @SuppressWarnings("NullAway.Init")
  FrequencyChangeAggregate() {}

  FrequencyChangeAggregate(String stream) {
    this.stream = stream;
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Decision<FrequencyEvent> handle(ProposeFrequencyChange command, Facts facts) {
    return Applied.to(FrequencyChangeDecider.propose(change, command, facts));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Decision<FrequencyEvent> handle(DecideFrequencyChange command, Facts facts) {
    return Applied.to(FrequencyChangeDecider.decide(change, command, facts));
  }

  @EventSourcingHandler
  void on(FrequencyEvent event) {
    stream = Streams.frequencyChange(event.proposalId());
    change = FrequencyChange.evolve(change, event);
  }
}
