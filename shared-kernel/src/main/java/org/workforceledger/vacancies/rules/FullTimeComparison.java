package org.workforceledger.vacancies.rules;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.vacancies.api.Vacancy;
import org.workforceledger.vacancies.api.VacancyEvent;
import org.workforceledger.vacancies.api.VacancyEvent.Allocated;
import org.workforceledger.vacancies.api.VacancyEvent.StepOutcomeRecorded;
import org.workforceledger.vacancies.api.VacancyStep;

/**
 * Step 3 replayed under R-56b beside R-56, for comparison only: no decision asks for it.
 *
 * @param decided whether step 3 is finished; else it is foreseen by the answers so far
 */
public record FullTimeComparison(
    Vacancy before, boolean decided, Sharing byService, Sharing mostFullTime) {

  /** Empty where step 3 does not come: hours that are not permanent, or all declined. */
  @Clause({"8.9(g)(i)", "8.9(g)(iii)"})
  public static Optional<FullTimeComparison> of(List<? extends VacancyEvent> events) {
    Vacancy vacancy = null;
    for (VacancyEvent event : events) {
      if (vacancy != null
          && event instanceof StepOutcomeRecorded e
          && e.step() == VacancyStep.CREATE_FULL_TIME) {
        return Optional.of(compared(vacancy, true, given(e)));
      }
      vacancy = Vacancy.evolve(vacancy, event);
    }
    return Optional.ofNullable(vacancy)
        .flatMap(FullTimeComparison::foreseen)
        .map(now -> compared(now, false, Set.of()));
  }

  /** Among equals those come first to whom the principal gave the hours. */
  private static Set<String> given(StepOutcomeRecorded outcome) {
    return outcome.allocations().stream()
        .map(Allocated::cleanerId)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static FullTimeComparison compared(Vacancy before, boolean decided, Set<String> chosen) {
    return new FullTimeComparison(
        before,
        decided,
        StepSharing.of(before, VacancyStep.CREATE_FULL_TIME, chosen),
        MostFullTime.of(StepSharing.ofSite(before), before.left(), chosen));
  }

  /** The vacancy as step 3 would find it, if nothing else were answered. */
  private static Optional<Vacancy> foreseen(Vacancy vacancy) {
    Vacancy now = vacancy;
    @Nullable VacancyStep step = now.step().orElse(null);
    while (step != null && step.compareTo(VacancyStep.CREATE_FULL_TIME) < 0) {
      StepOutcomeRecorded outcome =
          StepOutcomes.of(
              now,
              step,
              StepSharing.of(now, step, Set.of()),
              now.offered().offeredOn(),
              "foreseen");
      now = Objects.requireNonNull(Vacancy.evolve(now, outcome));
      step = now.step().orElse(null);
    }
    return step == VacancyStep.CREATE_FULL_TIME ? Optional.of(now) : Optional.empty();
  }
}
