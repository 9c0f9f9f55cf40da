package org.workforceledger.calendar.write;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.workforceledger.calendar.api.SchoolYear;
import org.workforceledger.calendar.api.SchoolYearCommand.AmendSchoolYear;
import org.workforceledger.calendar.api.SchoolYearCommand.FinishCrediting;
import org.workforceledger.calendar.api.SchoolYearCommand.PublishSchoolYear;
import org.workforceledger.calendar.api.SchoolYearEvent;
import org.workforceledger.calendar.api.SchoolYearEvent.RostersCredited;
import org.workforceledger.log.Streams;
import org.workforceledger.log.write.Applied;
import org.workforceledger.log.write.Decision;

/** One school year. */
@AggregateRoot(type = "school-year")
final class SchoolYearAggregate {

  @AggregateIdentifier private String stream;
  private @Nullable SchoolYear year;
  private long creditedThrough = -1;

  @SuppressWarnings("NullAway.Init")
  SchoolYearAggregate() {}

  SchoolYearAggregate(String stream) {
    this.stream = stream;
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Decision<SchoolYearEvent> handle(PublishSchoolYear command) {
    return Applied.to(SchoolYearDecider.publish(year, command));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Decision<SchoolYearEvent> handle(AmendSchoolYear command) {
    return Applied.to(SchoolYearDecider.amend(year, command));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Decision<SchoolYearEvent> handle(FinishCrediting command) {
    return Applied.to(SchoolYearDecider.finishCrediting(creditedThrough, command));
  }

  @EventSourcingHandler
  void on(SchoolYearEvent event) {
    stream = Streams.schoolYear(event.year());
    year = SchoolYear.evolve(year, event);
    if (event instanceof RostersCredited credited) {
      creditedThrough = credited.throughSequence();
    }
  }
}
