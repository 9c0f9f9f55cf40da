package org.workforceledger.sites.write;

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
import org.workforceledger.sites.api.CleaningCommand.CloseClassrooms;
import org.workforceledger.sites.api.CleaningCommand.LimitClassroomCleaning;
import org.workforceledger.sites.api.CleaningCommand.RecordCleaningDecision;
import org.workforceledger.sites.api.CleaningCommand.RecordTeamArrangement;
import org.workforceledger.sites.api.CleaningCommand.ReopenClassrooms;
import org.workforceledger.sites.api.Site;
import org.workforceledger.sites.api.SiteCommand.GrantDifficultyFactor;
import org.workforceledger.sites.api.SiteCommand.MeasureSite;
import org.workforceledger.sites.api.SiteCommand.RecordHoursAgreement;
import org.workforceledger.sites.api.SiteCommand.RecordSummerClosure;
import org.workforceledger.sites.api.SiteCommand.RegisterSite;
import org.workforceledger.sites.api.SiteCommand.SetCleaningAllocation;
import org.workforceledger.sites.api.SiteCommand.SetEnrolment;
import org.workforceledger.sites.api.SiteEvent;
import org.workforceledger.sites.api.StaffingCommand.ApproveImmediateRelief;
import org.workforceledger.sites.api.StaffingCommand.RecordStaffingReview;
import org.workforceledger.sites.api.StaffingCommand.SetStaffingAboveAllocation;

/** One site. */
@AggregateRoot(type = "site")
final class SiteAggregate {

  @AggregateIdentifier private String stream;
  private @Nullable Site site;

  @SuppressWarnings("NullAway.Init")
  SiteAggregate() {}

  SiteAggregate(String stream) {
    this.stream = stream;
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Decision<SiteEvent> handle(RegisterSite command) {
    return Applied.to(SiteDecider.register(site, command));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Decision<SiteEvent> handle(SetCleaningAllocation command) {
    return Applied.to(SiteDecider.allocate(site, command));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Decision<SiteEvent> handle(RecordHoursAgreement command) {
    return Applied.to(SiteDecider.agree(site, command));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Decision<SiteEvent> handle(RecordSummerClosure command, Facts facts) {
    return Applied.to(SiteDecider.close(site, command, facts));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Decision<SiteEvent> handle(MeasureSite command) {
    return Applied.to(CleaningDecider.measure(site, command));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Decision<SiteEvent> handle(GrantDifficultyFactor command) {
    return Applied.to(CleaningDecider.grant(site, command));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Decision<SiteEvent> handle(SetEnrolment command) {
    return Applied.to(CleaningDecider.enrol(site, command));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Decision<SiteEvent> handle(CloseClassrooms command) {
    return Applied.to(CleaningDecider.close(site, command));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Decision<SiteEvent> handle(LimitClassroomCleaning command, Facts facts) {
    return Applied.to(CleaningDecider.limit(site, command, facts));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Decision<SiteEvent> handle(ReopenClassrooms command) {
    return Applied.to(CleaningDecider.reopen(site, command));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Decision<SiteEvent> handle(RecordCleaningDecision command, Facts facts) {
    return Applied.to(CleaningDecider.decide(site, command, facts));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Decision<SiteEvent> handle(RecordTeamArrangement command, Facts facts) {
    return Applied.to(CleaningDecider.arrange(site, command, facts));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Decision<SiteEvent> handle(RecordStaffingReview command, Facts facts) {
    return Applied.to(StaffingDecider.review(site, command, facts));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Decision<SiteEvent> handle(SetStaffingAboveAllocation command) {
    return Applied.to(StaffingDecider.employAbove(site, command));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Decision<SiteEvent> handle(ApproveImmediateRelief command) {
    return Applied.to(StaffingDecider.relieve(site, command));
  }

  @EventSourcingHandler
  void on(SiteEvent event) {
    stream = Streams.site(event.siteId());
    site = Site.evolve(site, event);
  }
}
