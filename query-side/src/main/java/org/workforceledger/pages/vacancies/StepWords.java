package org.workforceledger.pages.vacancies;

import org.jspecify.annotations.Nullable;
import org.workforceledger.vacancies.api.VacancyStep;

/** The steps of 8.9 and the states of a vacancy in words. */
final class StepWords {

  private StepWords() {}

  static String title(VacancyStep step) {
    return switch (step) {
      case CERTAIN_TRANSFEREES -> "Consider certain transferees";
      case ADVISE_PART_TIMERS -> "Advise the school\u2019s part-time cleaners";
      case CREATE_FULL_TIME -> "Create full-time employment";
      case SHARE_THE_REST -> "Share the remaining hours";
      case NEARBY_SCHOOLS -> "Offer to cleaners in nearby schools";
      case OTHER_TRANSFERS -> "Consider other transfers";
      case RECRUITMENT -> "Recruit";
    };
  }

  static String numbered(VacancyStep step) {
    return "Step " + step.number() + ": " + title(step).toLowerCase(java.util.Locale.ENGLISH);
  }

  /** What the principal does at a step that is open. */
  static String toDo(VacancyStep step) {
    return switch (step) {
      case CERTAIN_TRANSFEREES ->
          "Record who is to be considered for a priority, serious compassionate or required"
              + " transfer, then the outcome.";
      case ADVISE_PART_TIMERS ->
          "Record each cleaner\u2019s answer. Who has not answered when the step is finished takes"
              + " no part in the next two.";
      case CREATE_FULL_TIME ->
          "Those who want full time are made full-time in order of service, as far as the hours"
              + " go.";
      case SHARE_THE_REST ->
          "What is left is shared equally in quarter hours, up to what each wished for.";
      case NEARBY_SCHOOLS -> "Record the answers of part-time cleaners in nearby schools.";
      case OTHER_TRANSFERS ->
          "Record returns, compassionate and requested transfers, then the outcome.";
      case RECRUITMENT -> "Recruit as usual, and record who was given the hours.";
    };
  }

  static String state(String state, @Nullable Integer step) {
    return switch (state) {
      case "OPEN" -> "Open at step " + step;
      case "FILLED" -> "Filled";
      case "WITHDRAWN" -> "Withdrawn";
      default -> "Closed, hours left";
    };
  }

  static String css(String state) {
    return switch (state) {
      case "OPEN" -> "chip-warn";
      case "FILLED" -> "chip-good";
      default -> "";
    };
  }
}
