package org.workforceledger.hours.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.hours.api.Authorisation.Compensation.PAID;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.hours.rules.DayFacts.Standing;

/**
 * The week of Monday 30 December 2024 is one week of 38 hours, though its days lie in two calendar
 * years; Wednesday is New Year's Day.
 */
class NewYearWeekTest {

  private static final LocalDate MONDAY = LocalDate.of(2024, 12, 30);
  private static final int DEC_31 = 1;
  private static final int JAN_1 = 2;
  private static final int JAN_2 = 3;
  private static final int JAN_3 = 4;

  /** 30 h a week with the holiday's six: excess of 31 December leaves what is left of eight. */
  @ParameterizedTest
  @Clause({"8.8(b)(iii)", "8.8(b)(iv)"})
  @CsvSource({
    "12:00, 'ORDINARY 6, EXCESS_PAID 1, PAID_ORDINARY 1'",
    "18:59, 'ORDINARY 6, EXCESS_PAID 1, PAID_ORDINARY 1'",
    "19:00, 'ORDINARY 6, EXCESS_PAID 1, PAID_ORDINARY 1'",
    "19:01, 'ORDINARY 6, EXCESS_PAID 1, PAID_ORDINARY 0.9833'",
    "19:08, 'ORDINARY 6, EXCESS_PAID 1, PAID_ORDINARY 0.8667, OVERTIME_15 0.25'",
    "19:59, 'ORDINARY 6, EXCESS_PAID 1, PAID_ORDINARY 0.0167, OVERTIME_15 1'",
    "20:00, 'ORDINARY 6, EXCESS_PAID 1, OVERTIME_15 1'",
    "20:01, 'ORDINARY 6, EXCESS_PAID 1, OVERTIME_15 1'"
  })
  void excessBeforeNewYearUsesUpTheWeeksHoursAfterIt(String finishOn31December, String account) {
    AWeek week = AWeek.partTime(360).from(MONDAY).holiday(JAN_1).workedAsRosteredOn(0, JAN_3);
    week.directed(DEC_31, "06:00", finishOn31December, PAID);
    assertThat(week.directed(JAN_2, "06:00", "13:00", PAID).account(JAN_2)).isEqualTo(account);
  }

  /** 9.5 h on each of Monday, Tuesday and Thursday leave as many on Friday. */
  @ParameterizedTest
  @Clause("8.8(b)(iv)")
  @CsvSource({
    "15:29, ORDINARY 9.4833",
    "15:30, ORDINARY 9.5",
    "15:31, 'ORDINARY 9.5, EXCESS 0.0167'"
  })
  void aCasuals38HoursGoOnOverNewYear(String finishOn3January, String account) {
    AWeek week = AWeek.of(Standing.CASUAL).from(MONDAY).holiday(JAN_1);
    for (int day : new int[] {0, DEC_31, JAN_2}) {
      week.worked(day, "06:00", "15:30");
    }
    assertThat(week.worked(JAN_3, "06:00", finishOn3January).account(JAN_3)).isEqualTo(account);
  }
}
