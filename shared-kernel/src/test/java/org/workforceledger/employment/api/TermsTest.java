package org.workforceledger.employment.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.fixtures.AnEngagement;

/** Full-time, part-time or casual: 5.1 to 5.4, R-50. */
class TermsTest {
  private static final LocalDate DAY = LocalDate.of(2024, 5, 6);

  private static Basis basis(AnEngagement given) {
    return given.engagement().on(DAY).basis();
  }

  @Clause("5.1(b)")
  @ParameterizedTest
  @EnumSource(
      value = Tenure.class,
      names = {"PERMANENT", "FIXED_TERM"})
  void permanentAndFixedTermAreEachFullOrPartTime(Tenure tenure) {
    assertThat(basis(AnEngagement.engaged(tenure, "38", "2024-01-22", null)))
        .isEqualTo(Basis.FULL_TIME);
    assertThat(basis(AnEngagement.engaged(tenure, "20", "2024-01-22", null)))
        .isEqualTo(Basis.PART_TIME);
  }

  @Clause({"5.2", "5.3(a)"})
  @ParameterizedTest
  @CsvSource({"37.9997, PART_TIME", "38, FULL_TIME", "30, PART_TIME", "0.5, PART_TIME"})
  void fullTimeIsExactly38HoursAWeekAndLessIsPartTime(String hoursPerWeek, Basis basis) {
    assertThat(basis(AnEngagement.permanent(hoursPerWeek))).isEqualTo(basis);
  }

  @Clause("5.4(a)")
  @Test
  void aCasualHasNoBasisButCasual() {
    assertThat(basis(AnEngagement.casual())).isEqualTo(Basis.CASUAL);
    assertThat(basis(AnEngagement.engaged(Tenure.CASUAL, "38", "2024-01-22", null)))
        .isEqualTo(Basis.CASUAL);
  }

  @Clause("5.2")
  @Test
  void basisFollowsAChangeOfHoursFromItsDay() {
    assertThat(basis(AnEngagement.permanent("30").changedTo("38", "2024-05-07")))
        .isEqualTo(Basis.PART_TIME);
    assertThat(basis(AnEngagement.permanent("30").changedTo("38", "2024-05-06")))
        .isEqualTo(Basis.FULL_TIME);
  }
}
