package org.workforceledger.vacancies.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The steps by which permanent vacant hours are filled, in their order (8.9(e) to (k)). */
public enum VacancyStep {
  CERTAIN_TRANSFEREES("8.9(e)"),
  ADVISE_PART_TIMERS("8.9(f)"),
  CREATE_FULL_TIME("8.9(g)"),
  SHARE_THE_REST("8.9(h)"),
  NEARBY_SCHOOLS("8.9(i)"),
  OTHER_TRANSFERS("8.9(j)"),
  RECRUITMENT("8.9(k)");

  private final String clause;

  VacancyStep(String clause) {
    this.clause = clause;
  }

  public String clause() {
    return clause;
  }

  /** Where a vacancy begins: hours that are not permanent are the school's own first (8.9(l)). */
  public static VacancyStep first(boolean ongoing) {
    return ongoing ? CERTAIN_TRANSFEREES : ADVISE_PART_TIMERS;
  }

  /** 1 to 7, as the agreement numbers them. */
  @JsonValue
  public int number() {
    return ordinal() + 1;
  }

  /**
   * @throws IllegalArgumentException if there is no such step
   */
  @JsonCreator
  public static VacancyStep of(int number) {
    if (number < 1 || number > values().length) {
      throw new IllegalArgumentException("a step from 1 to " + values().length);
    }
    return values()[number - 1];
  }
}
