package org.workforceledger.vacancies.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.vacancies.api.Vacancy;
import org.workforceledger.vacancies.api.VacancyStep;

/** What the open step and those after it would give, if nothing else were answered. */
public final class Foresight {

  private Foresight() {}

  /** What one step would give. */
  public record Foreseen(VacancyStep step, Sharing sharing) {}

  /** From the open step to the first tie, to the last hour, or to recruitment. */
  @Clause("8.9(d)(ii)")
  public static List<Foreseen> of(Vacancy vacancy) {
    List<Foreseen> foreseen = new ArrayList<>();
    Vacancy now = vacancy;
    Optional<VacancyStep> step = now.step();
    while (step.isPresent() && step.get() != VacancyStep.RECRUITMENT) {
      Sharing sharing = StepSharing.of(now, step.get(), Set.of());
      foreseen.add(new Foreseen(step.get(), sharing));
      if (sharing.tie() != null) {
        break;
      }
      now =
          Objects.requireNonNull(
              Vacancy.evolve(
                  now,
                  StepOutcomes.of(
                      now, step.get(), sharing, now.offered().offeredOn(), "foreseen")));
      step = now.step();
    }
    return foreseen;
  }
}
