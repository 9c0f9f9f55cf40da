package org.workforceledger.vacancies.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.ledger.Hours;
import org.workforceledger.vacancies.rules.Eligibility.Standing;

/** Who may be considered at steps 2 to 4. */
class EligibilityTest {

  @ParameterizedTest
  @Clause({"8.9(b)(v)", "8.9(f)(i)", "11.3(b)(i)"})
  @CsvSource({
    "PERMANENT, 20, 0, false, true, 8.9(f)(i)",
    "PERMANENT, 37.75, 0, false, true, 8.9(f)(i)",
    "PERMANENT, 38, 0, false, false, 8.9(f)(i)",
    "PERMANENT, 20, 0, true, false, 8.9(b)(v)",
    "PERMANENT, 20, 17.75, false, true, 8.9(f)(i)",
    "PERMANENT, 20, 18, false, false, 11.3(b)(i)",
    "FIXED_TERM, 20, 0, false, false, 8.9(f)(i)",
    "CASUAL, 0, 0, false, false, 8.9(f)(i)"
  })
  void dependsOnTenureHoursAndPerformance(
      Tenure tenure,
      String current,
      String elsewhere,
      boolean improving,
      boolean eligible,
      String clause) {
    Eligibility found =
        Eligibility.of(
            new Standing(tenure, Hours.of(current), Hours.of(elsewhere), improving));
    assertThat(found.eligible()).isEqualTo(eligible);
    assertThat(found.clause()).isEqualTo(clause);
  }
}
