package org.workforceledger.employment.write;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.workforceledger.employment.api.AdoArrangementCommand.AgreeAdditionalAdo;
import org.workforceledger.employment.api.AdoArrangementCommand.ForgoAdo;
import org.workforceledger.employment.api.CareerCommand;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.EngagementCommand;
import org.workforceledger.employment.api.EngagementEvent;
import org.workforceledger.employment.api.ImprovementCommand;
import org.workforceledger.log.Streams;
import org.workforceledger.log.write.Applied;
import org.workforceledger.log.write.Decision;
import org.workforceledger.log.write.Facts;

/** One engagement. */
@AggregateRoot(type = "engagement")
final class EngagementAggregate {

  @AggregateIdentifier private String stream;
  private @Nullable Engagement engagement;

  @SuppressWarnings("NullAway.Init")
  EngagementAggregate() {}

  EngagementAggregate(String stream) {
    this.stream = stream;
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Decision<EngagementEvent> handle(EngagementCommand.EngageCleaner command, Facts facts) {
    return Applied.to(EngageDecider.engage(engagement, command, facts));
  }

  @CommandHandler
  Decision<EngagementEvent> handle(EngagementCommand.RecordOpeningBalances command, Facts facts) {
    return Applied.to(EngageDecider.open(engagement, command, facts));
  }

  @CommandHandler
  Decision<EngagementEvent> handle(EngagementCommand.ChangeHours command, Facts facts) {
    return Applied.to(EngagementDecider.changeHours(engagement, command, facts));
  }

  @CommandHandler
  Decision<EngagementEvent> handle(ForgoAdo command, Facts facts) {
    return Applied.to(AdoArrangementDecider.forgoAdo(engagement, command, facts));
  }

  @CommandHandler
  Decision<EngagementEvent> handle(AgreeAdditionalAdo command, Facts facts) {
    return Applied.to(AdoArrangementDecider.agreeAdditionalAdo(engagement, command, facts));
  }

  @CommandHandler
  Decision<EngagementEvent> handle(EngagementCommand.SetPayPoint command) {
    return Applied.to(EngagementDecider.setPayPoint(engagement, command));
  }

  @CommandHandler
  Decision<EngagementEvent> handle(EngagementCommand.ConvertTenure command, Facts facts) {
    return Applied.to(EngagementDecider.convert(engagement, command, facts));
  }

  @CommandHandler
  Decision<EngagementEvent> handle(EngagementCommand.TransferCleaner command, Facts facts) {
    return Applied.to(EngagementDecider.transfer(engagement, command, facts));
  }

  @CommandHandler
  Decision<EngagementEvent> handle(EngagementCommand.EndEmployment command) {
    return Applied.to(EngagementDecider.end(engagement, command));
  }

  @CommandHandler
  Decision<EngagementEvent> handle(
      ImprovementCommand.StartPerformanceImprovement command, Facts facts) {
    return Applied.to(ImprovementDecider.start(engagement, command, facts));
  }

  @CommandHandler
  Decision<EngagementEvent> handle(
      ImprovementCommand.RecordPerformanceInspection command, Facts facts) {
    return Applied.to(ImprovementDecider.inspect(engagement, command, facts));
  }

  @CommandHandler
  Decision<EngagementEvent> handle(
      ImprovementCommand.EndPerformanceImprovement command, Facts facts) {
    return Applied.to(ImprovementDecider.end(engagement, command, facts));
  }

  @CommandHandler
  Decision<EngagementEvent> handle(
      ImprovementCommand.RecordPerformanceReport command, Facts facts) {
    return Applied.to(ImprovementDecider.report(engagement, command, facts));
  }

  @CommandHandler
  Decision<EngagementEvent> handle(CareerCommand.DecideProbation command, Facts facts) {
    return Applied.to(CareerDecider.decideProbation(engagement, command, facts));
  }

  @CommandHandler
  Decision<EngagementEvent> handle(CareerCommand.RecordStatusReview command, Facts facts) {
    return Applied.to(CareerDecider.review(engagement, command, facts));
  }

  @CommandHandler
  Decision<EngagementEvent> handle(CareerCommand.RecordBlueCard command, Facts facts) {
    return Applied.to(CareerDecider.blueCard(engagement, command, facts));
  }

  @CommandHandler
  Decision<EngagementEvent> handle(CareerCommand.RecordQualification command, Facts facts) {
    return Applied.to(CareerDecider.qualification(engagement, command, facts));
  }

  @CommandHandler
  Decision<EngagementEvent> handle(CareerCommand.RequestChangedHours command, Facts facts) {
    return Applied.to(CareerDecider.request(engagement, command, facts));
  }

  @CommandHandler
  Decision<EngagementEvent> handle(CareerCommand.AnswerHoursRequest command, Facts facts) {
    return Applied.to(CareerDecider.answer(engagement, command, facts));
  }

  @CommandHandler
  Decision<EngagementEvent> handle(CareerCommand.RecordSafetyRefusal command, Facts facts) {
    return Applied.to(CareerDecider.safetyRefusal(engagement, command, facts));
  }

  @EventSourcingHandler
  void on(EngagementEvent event) {
    stream = Streams.engagement(event.engagementId());
    engagement = Engagement.evolve(engagement, event);
  }
}
