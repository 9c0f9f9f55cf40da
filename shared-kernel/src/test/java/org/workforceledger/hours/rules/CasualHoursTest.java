package org.workforceledger.hours.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.hours.api.Authorisation.Compensation.PAID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.hours.rules.DayFacts.Standing;

/** A casual's least and most hours. */
class CasualHoursTest {

  @ParameterizedTest
  @Clause("5.4(b)")
  @CsvSource({
    "06:01, 'ORDINARY 0.0167, PAID_ORDINARY 1.9833'",
    "07:59, 'ORDINARY 1.9833, PAID_ORDINARY 0.0167'",
    "08:00, ORDINARY 2",
    "08:01, ORDINARY 2.0167"
  })
  void arePaidTwoHoursForEachEngagement(String finish, String account) {
    assertThat(AWeek.of(Standing.CASUAL).worked(1, "06:00", finish).account(1)).isEqualTo(account);
  }

  @Test
  @Clause("5.4(b)")
  void arePaidTwoHoursForEachOfTwoEngagementsOfADay() {
    AWeek week = AWeek.of(Standing.CASUAL).worked(1, "06:00", "07:00").worked(1, "15:00", "16:30");
    assertThat(week.account(1)).isEqualTo("ORDINARY 2.5, PAID_ORDINARY 1.5");
  }

  @ParameterizedTest
  @Clause("5.4(b)")
  @CsvSource({
    "13:35, ORDINARY 7.5833",
    "13:36, ORDINARY 7.6",
    "13:37, 'ORDINARY 7.6, EXCESS 0.0167'"
  })
  void areAtMostADaysInAFullTimeCleanersPlace(String finish, String account) {
    AWeek week = AWeek.of(Standing.CASUAL_FOR_FULL_TIME).worked(1, "06:00", finish);
    assertThat(week.account(1)).isEqualTo(account);
  }

  @Test
  @Clause("5.4(b)")
  void areAtMost38AWeekInAFullTimeCleanersPlace() {
    AWeek week = AWeek.of(Standing.CASUAL_FOR_FULL_TIME);
    for (int day = 0; day < 5; day++) {
      week.worked(day, "06:00", "13:30");
    }
    assertThat(week.worked(5, "06:00", "08:00").account(5)).isEqualTo("ORDINARY 0.5, EXCESS 1.5");
    assertThat(AWeek.of(Standing.CASUAL).worked(5, "06:00", "18:00").account(5))
        .isEqualTo("ORDINARY 12");
  }

  @Test
  @Clause("5.4(b)")
  void awaitAuthorisationBeyond() {
    AWeek week = AWeek.of(Standing.CASUAL_FOR_FULL_TIME).directed(1, "06:00", "14:36", PAID);
    assertThat(week.account(1)).isEqualTo("ORDINARY 7.6, EXCESS_PAID 1, OVERTIME_15 1");
  }
}
