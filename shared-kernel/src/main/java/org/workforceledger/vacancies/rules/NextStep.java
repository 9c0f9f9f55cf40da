package org.workforceledger.vacancies.rules;

import org.jspecify.annotations.Nullable;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.vacancies.api.Vacancy;
import org.workforceledger.vacancies.api.VacancyStep;

/**
 * Which step a finished one opens. None once every hour is given. If all decline at step 2,
 * step 5; a full-time role that made nobody full-time goes whole from step 3 to step 5. Hours that
 * are not permanent are asked for at step 2, shared at step 4 and else filled at step 7 (8.9(l)).
 * Recruitment goes on while somebody is recruited and hours are left.
 */
final class NextStep {

  private NextStep() {}

  @Clause({
    "8.9(d)(ii)",
    "8.9(e)(ii)",
    "8.9(f)(iii)",
    "8.9(g)(ii)",
    "8.9(g)(iv)",
    "8.9(h)",
    "8.9(i)",
    "8.9(j)",
    "8.9(l)"
  })
  static @Nullable VacancyStep after(Vacancy before, VacancyStep step, Sharing sharing) {
    if (!sharing.left().isPositive()) {
      return null;
    }
    boolean ongoing = before.offered().ongoing();
    VacancyStep elsewhere = ongoing ? VacancyStep.NEARBY_SCHOOLS : VacancyStep.RECRUITMENT;
    return switch (step) {
      case CERTAIN_TRANSFEREES -> VacancyStep.ADVISE_PART_TIMERS;
      case ADVISE_PART_TIMERS -> {
        VacancyStep own = ongoing ? VacancyStep.CREATE_FULL_TIME : VacancyStep.SHARE_THE_REST;
        yield StepSharing.isWanted(before) ? own : elsewhere;
      }
      case CREATE_FULL_TIME -> {
        boolean whole = before.isWholeRole() && sharing.shares().isEmpty();
        yield whole ? VacancyStep.NEARBY_SCHOOLS : VacancyStep.SHARE_THE_REST;
      }
      case SHARE_THE_REST -> elsewhere;
      case NEARBY_SCHOOLS -> VacancyStep.OTHER_TRANSFERS;
      case OTHER_TRANSFERS -> VacancyStep.RECRUITMENT;
      case RECRUITMENT -> sharing.shares().isEmpty() ? null : VacancyStep.RECRUITMENT;
    };
  }
}
