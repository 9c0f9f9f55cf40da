package org.workforceledger.employment.write;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.workforceledger.agreement.api.Step;
import org.workforceledger.employment.api.ScreeningCommand.RecordScreeningStep;
import org.workforceledger.employment.api.ScreeningEvent;
import org.workforceledger.employment.api.ScreeningEvent.ScreeningStepRecorded;
import org.workforceledger.employment.rules.ScreeningTrials;
import org.workforceledger.log.Streams;
import org.workforceledger.log.write.Applied;
import org.workforceledger.log.write.Decision;
import org.workforceledger.log.write.Facts;

/** One trial of pre-employment screening. */
@AggregateRoot(type = "screening")
final class ScreeningAggregate {

  @AggregateIdentifier private String stream;
  private final List<ScreeningStepRecorded> steps = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  ScreeningAggregate() {}

  ScreeningAggregate(String stream) {
    this.stream = stream;
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Decision<ScreeningEvent> handle(RecordScreeningStep command, Facts facts) {
    return Applied.to(decide(steps, command, facts));
  }

  static Decision<ScreeningEvent> decide(
      List<ScreeningStepRecorded> steps, RecordScreeningStep command, Facts facts) {
    facts.refuseFuture(command.on(), "on");
    ScreeningTrials.refuse(steps, command.step(), command.on());
    return Decision.of(
        new ScreeningStepRecorded(command.trialId(), command.step(), command.on(), command.notes()),
        new Step("11.2", "step of a trial of pre-employment screening", "" + command.step()));
  }

  @EventSourcingHandler
  void on(ScreeningEvent event) {
    stream = Streams.screening(event.trialId());
    switch (event) {
      case ScreeningStepRecorded step -> steps.add(step);
    }
  }
}
