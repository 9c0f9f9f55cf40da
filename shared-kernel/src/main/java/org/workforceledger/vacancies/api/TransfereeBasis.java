package org.workforceledger.vacancies.api;

/** Why a cleaner of another site is considered, and at which step (8.9(e)(i), 8.9(j)). */
public enum TransfereeBasis {
  PRIORITY(VacancyStep.CERTAIN_TRANSFEREES),
  COMPASSIONATE_SERIOUS(VacancyStep.CERTAIN_TRANSFEREES),
  REQUIRED(VacancyStep.CERTAIN_TRANSFEREES),
  RETURN(VacancyStep.OTHER_TRANSFERS),
  COMPASSIONATE(VacancyStep.OTHER_TRANSFERS),
  REQUESTED(VacancyStep.OTHER_TRANSFERS);

  private final VacancyStep step;

  TransfereeBasis(VacancyStep step) {
    this.step = step;
  }

  public VacancyStep step() {
    return step;
  }
}
