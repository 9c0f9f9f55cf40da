package org.workforceledger.vacancies.write;

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
import org.workforceledger.vacancies.api.Vacancy;
import org.workforceledger.vacancies.api.VacancyCommand.DeclareInterest;
import org.workforceledger.vacancies.api.VacancyCommand.OfferVacantHours;
import org.workforceledger.vacancies.api.VacancyCommand.RecordStepOutcome;
import org.workforceledger.vacancies.api.VacancyCommand.RecordTransferee;
import org.workforceledger.vacancies.api.VacancyCommand.ReviewStanding;
import org.workforceledger.vacancies.api.VacancyCommand.WithdrawVacancy;
import org.workforceledger.vacancies.api.VacancyEvent;

/** One vacancy. */
@AggregateRoot(type = "vacancy")
final class VacancyAggregate {

  @AggregateIdentifier private String stream;
  private @Nullable Vacancy vacancy;

  @SuppressWarnings("NullAway.Init")
  VacancyAggregate() {}

  VacancyAggregate(String stream) {
    this.stream = stream;
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Decision<VacancyEvent> handle(OfferVacantHours command, Facts facts) {
    return Applied.to(OfferDecider.offer(vacancy, command, facts));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Decision<VacancyEvent> handle(RecordTransferee command, Facts facts) {
    return Applied.to(AnswerDecider.transferee(vacancy, command, facts));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Decision<VacancyEvent> handle(DeclareInterest command, Facts facts) {
    return Applied.to(AnswerDecider.interest(vacancy, command, facts));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Decision<VacancyEvent> handle(RecordStepOutcome command, Facts facts) {
    return Applied.to(OutcomeDecider.record(vacancy, command, facts));
  }

  @CommandHandler
  Decision<VacancyEvent> handle(ReviewStanding command, Facts facts) {
    return Applied.to(AnswerDecider.review(vacancy, command, facts));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Decision<VacancyEvent> handle(WithdrawVacancy command, Facts facts) {
    return Applied.to(OfferDecider.withdraw(vacancy, command, facts));
  }

  @EventSourcingHandler
  void on(VacancyEvent event) {
    stream = Streams.vacancy(event.vacancyId());
    vacancy = Vacancy.evolve(vacancy, event);
  }
}
