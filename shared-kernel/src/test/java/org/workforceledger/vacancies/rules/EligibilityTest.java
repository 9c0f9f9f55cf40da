package org.workforceledger.vacancies.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;

/** Who may be considered at steps 2 to 5. */
class EligibilityTest {

  @ParameterizedTest
  @Clause({"8.9(b)(v)", "8.9(f)(i)", "8.9(l)", "11.3(b)(i)"})
  @CsvSource({
    "20, true, true, 8.9(f)(i)",
    "37.75, true, true, 8.9(f)(i)",
    "38, true, false, 8.9(f)(i)",
    "20 improving, true, false, 8.9(b)(v)",
    "20 +17.75, true, true, 8.9(f)(i)",
    "20 +18, true, false, 11.3(b)(i)",
    "20 FIXED_TERM, true, false, 8.9(f)(i)",
    "20 FIXED_TERM, false, true, 8.9(l)",
    "0 CASUAL, true, false, 8.9(f)(i)",
    "0 CASUAL, false, false, 8.9(l)",
    "20 gone, true, false, 8.9(f)(i)"
  })
  void dependsOnTenureHoursAndPerformance(
      String standing, boolean ongoing, boolean eligible, String clause) {
    Eligibility found =
        Eligibility.of(AVacancy.standing("s1", "A 2010-01-28 " + standing), ongoing);
    assertThat(found.eligible()).isEqualTo(eligible);
    assertThat(found.clause()).isEqualTo(clause);
  }
}
