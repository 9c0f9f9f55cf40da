package org.workforceledger.employment.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.ScreeningEvent.ScreeningStepRecorded;
import org.workforceledger.employment.api.ScreeningStep;
import org.workforceledger.ledger.Refusal;

class ScreeningTrialsTest {

  @ParameterizedTest
  @CsvSource({
    "'', TALKS 2026-03-02, ",
    "'', TRIAL 2026-03-02, 11.2(b)",
    "TALKS 2026-03-02, TRIAL 2026-03-01, 11.2(b)",
    "TALKS 2026-03-02, TRIAL 2026-03-02, ",
    "TALKS 2026-03-02, REVIEW 2026-06-01, 11.2(c)",
    "TALKS 2026-03-02 TRIAL 2026-03-09, REVIEW 2026-06-01, ",
    "TALKS 2026-03-02 TRIAL 2026-03-09, EXPANSION 2026-06-01, 11.2(c)",
    "TALKS 2026-03-02 TRIAL 2026-03-09 REVIEW 2026-06-01, EXPANSION 2026-05-31, 11.2(c)",
    "TALKS 2026-03-02 TRIAL 2026-03-09 REVIEW 2026-06-01, EXPANSION 2026-06-01, "
  })
  @Clause({"11.2(b)", "11.2(c)"})
  void stepsComeInTheirOrder(String recorded, String next, @Nullable String clause) {
    ScreeningStepRecorded step = steps(next).getFirst();
    String refused = null;
    try {
      ScreeningTrials.refuse(steps(recorded), step.step(), step.on());
    } catch (Refusal refusal) {
      refused = refusal.reference();
    }
    assertThat(refused).isEqualTo(clause);
  }

  private static List<ScreeningStepRecorded> steps(String text) {
    return text.isEmpty()
        ? List.of()
        : Arrays.stream(text.split("(?<=\\d) "))
            .map(each -> each.split(" ", -1))
            .map(
                each ->
                    new ScreeningStepRecorded(
                        "t1", ScreeningStep.valueOf(each[0]), LocalDate.parse(each[1]), "Notes"))
            .toList();
  }
}
