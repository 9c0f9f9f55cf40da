package org.workforceledger.vacancies.rules;

import java.time.LocalDate;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.vacancies.api.Vacancy;
import org.workforceledger.vacancies.api.VacancyEvent.Allocated;
import org.workforceledger.vacancies.api.VacancyEvent.NotChosen;
import org.workforceledger.vacancies.api.VacancyEvent.StepOutcomeRecorded;
import org.workforceledger.vacancies.api.VacancyStep;

/** A finished step as it is recorded, with its reasons (8.9(d)(i)). */
public final class StepOutcomes {

  private StepOutcomes() {}

  @Clause("8.9(d)(i)")
  public static StepOutcomeRecorded of(
      Vacancy before, VacancyStep step, Sharing sharing, LocalDate on, String reason) {
    return new StepOutcomeRecorded(
        before.vacancyId(),
        step,
        on,
        sharing.shares().stream()
            .map(
                share ->
                    new Allocated(
                        share.cleanerId(),
                        share.hours().seconds(),
                        share.newHours().seconds(),
                        share.clause(),
                        share.why()))
            .toList(),
        sharing.passedOver().stream()
            .map(each -> new NotChosen(each.cleanerId(), each.clause(), each.why()))
            .toList(),
        NextStep.after(before, step, sharing),
        sharing.left().seconds(),
        OutcomeFlags.of(before, step, sharing),
        reason);
  }
}
