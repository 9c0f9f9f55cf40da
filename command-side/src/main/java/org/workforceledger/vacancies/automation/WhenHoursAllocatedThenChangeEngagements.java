package org.workforceledger.vacancies.automation;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.EngagementCommand.TransferKind;
import org.workforceledger.ledger.Command;
import org.workforceledger.ledger.Confidential;
import org.workforceledger.ledger.Event;
import org.workforceledger.log.Recorded;
import org.workforceledger.log.write.Automation;
import org.workforceledger.log.write.Facts;
import org.workforceledger.vacancies.api.Standing;
import org.workforceledger.vacancies.api.TransfereeBasis;
import org.workforceledger.vacancies.api.Vacancy;
import org.workforceledger.vacancies.api.VacancyEvent.Allocated;
import org.workforceledger.vacancies.api.VacancyEvent.StepOutcomeRecorded;
import org.workforceledger.vacancies.api.VacancyEvent.TransfereeRecorded;
import org.workforceledger.vacancies.api.VacancyStep;
import org.workforceledger.vacancies.rules.Recruitment;

/**
 * What a vacancy gave becomes the cleaner's hours from its first day on, by commands whose reason
 * cites the vacancy and the clause.
 */
final class WhenHoursAllocatedThenChangeEngagements implements Automation {

  private final BiFunction<String, String, Confidential> protect;

  /**
   * @param protect from a person's id and a text about the person to its token
   */
  WhenHoursAllocatedThenChangeEngagements(BiFunction<String, String, Confidential> protect) {
    this.protect = protect;
  }

  @Override
  public List<? extends Command> after(Recorded<Event> recorded, Facts facts) {
    if (!(recorded.event() instanceof StepOutcomeRecorded outcome)) {
      return List.of();
    }
    Optional<Vacancy> vacancy = facts.vacancy(outcome.vacancyId());
    return outcome.allocations().stream()
        .flatMap(each -> vacancy.stream().flatMap(v -> commands(v, outcome, each, facts)))
        .toList();
  }

  private Stream<Command> commands(
      Vacancy vacancy, StepOutcomeRecorded outcome, Allocated given, Facts facts) {
    String cleanerId = given.cleanerId();
    Confidential reason =
        protect.apply(
            cleanerId,
            "Vacancy %s, step %d, clause %s"
                .formatted(vacancy.vacancyId(), outcome.step().number(), given.clause()));
    AllocatedHours hours = new AllocatedHours(vacancy.offered(), given, reason);
    return Stream.ofNullable(vacancy.standings().get(cleanerId))
        .flatMap(
            standing ->
                facts.engagement(standing.engagementId()).stream()
                    .flatMap(of -> commands(hours, outcome.step(), vacancy, standing, of, facts)));
  }

  private static Stream<Command> commands(
      AllocatedHours hours,
      VacancyStep step,
      Vacancy vacancy,
      Standing standing,
      Engagement engagement,
      Facts facts) {
    return switch (step) {
      case CERTAIN_TRANSFEREES, OTHER_TRANSFERS ->
          hours.inPlace(engagement, kind(vacancy.transferees().get(standing.cleanerId())));
      case ADVISE_PART_TIMERS -> Stream.of();
      case CREATE_FULL_TIME, SHARE_THE_REST -> hours.onTop(engagement);
      case NEARBY_SCHOOLS ->
          hours.areAll()
              ? hours.inPlace(engagement, TransferKind.REQUESTED)
              : hours.beside(engagement, facts);
      case RECRUITMENT ->
          Recruitment.isRecruit(vacancy, standing) ? Stream.of() : hours.onTop(engagement);
    };
  }

  private static TransferKind kind(@Nullable TransfereeRecorded transferee) {
    TransfereeBasis basis = transferee == null ? TransfereeBasis.REQUESTED : transferee.basis();
    return switch (basis) {
      case PRIORITY, REQUESTED -> TransferKind.REQUESTED;
      case COMPASSIONATE_SERIOUS, COMPASSIONATE -> TransferKind.COMPASSIONATE;
      case REQUIRED -> TransferKind.REQUIRED;
      case RETURN -> TransferKind.RETURN;
    };
  }
}
