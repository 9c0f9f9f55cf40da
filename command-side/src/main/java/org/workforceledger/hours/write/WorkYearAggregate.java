package org.workforceledger.hours.write;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.SourceId;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.workforceledger.hours.api.AdoCommand.CancelAdo;
import org.workforceledger.hours.api.AdoCommand.PlaceSupplementaryDay;
import org.workforceledger.hours.api.AdoCommand.SettleAdo;
import org.workforceledger.hours.api.AdoCommand.TakeAdo;
import org.workforceledger.hours.api.RecordAlarmSetting;
import org.workforceledger.hours.api.VoidAlarmSetting;
import org.workforceledger.hours.api.WorkCommand.AccountDays;
import org.workforceledger.hours.api.WorkCommand.AuthoriseExcess;
import org.workforceledger.hours.api.WorkCommand.CorrectShift;
import org.workforceledger.hours.api.WorkCommand.MoveShiftAway;
import org.workforceledger.hours.api.WorkCommand.RecordShift;
import org.workforceledger.hours.api.WorkCommand.VoidShift;
import org.workforceledger.hours.api.WorkEvent;
import org.workforceledger.hours.api.WorkYear;
import org.workforceledger.log.write.Applied;
import org.workforceledger.log.write.Decision;
import org.workforceledger.log.write.Facts;

/** One engagement's work in one year. Every event of it stays in the stream it was made for. */
@AggregateRoot(type = "work")
final class WorkYearAggregate {

  @AggregateIdentifier private String stream;
  private final WorkYear year = new WorkYear();

  @SuppressWarnings("NullAway.Init")
  WorkYearAggregate() {}

  WorkYearAggregate(String stream) {
    this.stream = stream;
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Decision<WorkEvent> handle(RecordShift command, Facts facts) {
    return Applied.to(ShiftDecider.record(year, command, facts));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Decision<WorkEvent> handle(CorrectShift command, Facts facts) {
    return Applied.to(ShiftDecider.correct(year, command, facts));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Decision<WorkEvent> handle(VoidShift command, Facts facts) {
    return Applied.to(ShiftDecider.voidShift(year, command, facts));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Decision<WorkEvent> handle(AuthoriseExcess command, Facts facts) {
    return Applied.to(ExcessDecider.authorise(year, command, facts));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Decision<WorkEvent> handle(MoveShiftAway command, Facts facts) {
    return Applied.to(ShiftDecider.moveAway(year, command, facts));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Decision<WorkEvent> handle(TakeAdo command, Facts facts) {
    return Applied.to(AdoDecider.take(year, command, facts));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Decision<WorkEvent> handle(CancelAdo command, Facts facts) {
    return Applied.to(AdoDecider.cancel(year, command, facts));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Decision<WorkEvent> handle(PlaceSupplementaryDay command, Facts facts) {
    return Applied.to(AdoDecider.place(year, command, facts));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Decision<WorkEvent> handle(SettleAdo command, Facts facts) {
    return Applied.to(SettlementDecider.settle(command, facts));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Decision<WorkEvent> handle(RecordAlarmSetting command, Facts facts) {
    return Applied.to(AlarmDecider.record(year, command, facts));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Decision<WorkEvent> handle(VoidAlarmSetting command, Facts facts) {
    return Applied.to(AlarmDecider.voidSetting(year, command, facts));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Decision<WorkEvent> handle(AccountDays command, Facts facts) {
    return Applied.to(DaysDecider.account(year, command, facts));
  }

  @EventSourcingHandler
  void on(WorkEvent event, @SourceId String source) {
    stream = source;
    year.apply(event);
  }
}
