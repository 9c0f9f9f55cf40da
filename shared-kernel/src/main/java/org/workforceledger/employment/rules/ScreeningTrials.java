package org.workforceledger.employment.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.ScreeningEvent.ScreeningStepRecorded;
import org.workforceledger.employment.api.ScreeningStep;
import org.workforceledger.ledger.Refusal;

/**
 * The order of a trial of pre-employment screening (11.2): talks before it begins, a review between
 * its beginning and its expansion. What happens on one day is in order. Example: talks on 2 March
 * 2026 and a trial from that day on is taken, from the day before is refused.
 */
public final class ScreeningTrials {

  private ScreeningTrials() {}

  /**
   * @param recorded the trial's steps so far
   * @throws Refusal if a step that must come first is missing
   */
  @Clause({"11.2(b)", "11.2(c)"})
  public static void refuse(
      List<ScreeningStepRecorded> recorded, ScreeningStep step, LocalDate on) {
    switch (step) {
      case TALKS -> {}
      case TRIAL -> need(recorded, ScreeningStep.TALKS, on, "11.2(b)", "talks come before a trial");
      case REVIEW -> begun(recorded, on);
      case EXPANSION -> {
        LocalDate from = begun(recorded, on);
        need(
            recorded.stream().filter(each -> !each.on().isBefore(from)).toList(),
            ScreeningStep.REVIEW,
            on,
            "11.2(c)",
            "a review of the trial comes before its expansion");
      }
    }
  }

  private static LocalDate begun(List<ScreeningStepRecorded> recorded, LocalDate on) {
    return need(recorded, ScreeningStep.TRIAL, on, "11.2(c)", "no trial has begun");
  }

  private static LocalDate need(
      List<ScreeningStepRecorded> recorded,
      ScreeningStep step,
      LocalDate by,
      String clause,
      String says) {
    Stream<LocalDate> days =
        recorded.stream().filter(each -> each.step() == step).map(ScreeningStepRecorded::on);
    return days.filter(day -> !day.isAfter(by))
        .min(LocalDate::compareTo)
        .orElseThrow(() -> Refusal.rule(clause, says));
  }
}
