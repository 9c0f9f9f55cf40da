package org.workforceledger.hours.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.hours.api.Authorisation.Compensation.PAID;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.hours.rules.DayFacts.Standing;
import org.workforceledger.ledger.Flag;

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
      week.worked(day, "06:00", "13:36");
    }
    assertThat(week.worked(4, "14:00", "16:00").account(4))
        .isEqualTo("ORDINARY 7.6, EXCESS 2, PAID_ORDINARY 2");
  }

  @ParameterizedTest
  @Clause({"5.4(b)", "8.8(b)(iv)"})
  @CsvSource({
    "13:59, false, ORDINARY 5.9833",
    "14:00, false, ORDINARY 6",
    "14:01, false, 'ORDINARY 6, EXCESS 0.0167'",
    "14:01, true,  'ORDINARY 6, EXCESS_PAID 0.0167'",
    "14:07, true,  'ORDINARY 6, EXCESS_PAID 0.1167'",
    "14:08, true,  'ORDINARY 6, EXCESS_PAID 0.1333, OVERTIME_15 0.25'",
    "17:00, true,  'ORDINARY 6, EXCESS_PAID 3, OVERTIME_15 3'",
    "17:08, true,  'ORDINARY 6, EXCESS_PAID 3.1333, OVERTIME_15 3, OVERTIME_20 0.25'"
  })
  void areOvertimeBeyond38AWeekOnceAuthorised(String finish, boolean authorised, String account) {
    AWeek week = AWeek.of(Standing.CASUAL);
    for (int day = 0; day < 4; day++) {
      week.worked(day, "06:00", "14:00");
    }
    AWeek all =
        authorised ? week.directed(4, "08:00", finish, PAID) : week.worked(4, "08:00", finish);
    assertThat(all.account(4)).isEqualTo(account);
  }

  /** The third hour is not paid before it is authorised; two are, in any case. */
  @ParameterizedTest
  @Clause({"5.4(b)", "8.8(b)(ii)", "8.8(b)(v)"})
  @CsvSource({
    "5, 09:00, false, 'EXCESS 1, PAID_ORDINARY 2'",
    "5, 10:00, false, 'EXCESS 2, PAID_ORDINARY 2'",
    "5, 11:00, false, 'EXCESS 3, PAID_ORDINARY 2'",
    "5, 09:00, true,  'EXCESS_PAID 1, PAID_ORDINARY 1, OVERTIME_15 1'",
    "5, 11:00, true,  'EXCESS_PAID 3, OVERTIME_15 3'",
    "5, 11:08, true,  'EXCESS_PAID 3.1333, OVERTIME_15 3, OVERTIME_20 0.25'",
    "6, 11:00, true,  'EXCESS_PAID 3, OVERTIME_20 3'",
    "0, 11:00, false, 'EXCESS 3, PAID_ORDINARY 2'",
    "0, 11:00, true,  'EXCESS_PAID 3, OVERTIME_25 3'"
  })
  void areNeverOrdinaryAtWeekendsAndHolidays(
      int day, String finish, boolean authorised, String account) {
    AWeek week = AWeek.of(Standing.CASUAL).holiday(0);
    AWeek all =
        authorised ? week.directed(day, "08:00", finish, PAID) : week.worked(day, "08:00", finish);
    assertThat(all.account(day)).isEqualTo(account);
  }

  @Test
  @Clause("5.4(b)")
  void areOrdinaryOnASaturdayThatIsRostered() {
    ADay saturday = ADay.of(Standing.CASUAL).on("2024-05-11").rostered("3", 0);
    assertThat(saturday.worked("08:00", "12:00").account()).isEqualTo("ORDINARY 3, EXCESS 1");
  }

  @ParameterizedTest
  @Clause({"5.4(b)", "8.8(a)(vi)"})
  @CsvSource({"09:00, 'EXCESS 1, PAID_ORDINARY 1'", "11:00, EXCESS 3"})
  void areNotMadeUpForOwnConvenience(String finish, String account) {
    ADay saturday = ADay.of(Standing.CASUAL).on("2024-05-11").rostered("0", 0);
    assertThat(saturday.workedForOwnConvenience("08:00", finish).account()).isEqualTo(account);
  }

  @ParameterizedTest
  @Clause("5.4(b)")
  @CsvSource({
    "CASUAL_FOR_FULL_TIME, 13:36, 0, ''",
    "CASUAL_FOR_FULL_TIME, 13:37, 0, 0.0167 h beyond the 7.6 h a day",
    "CASUAL_FOR_FULL_TIME, 13:00, 1859, ''",
    "CASUAL_FOR_FULL_TIME, 13:00, 1860, ''",
    "CASUAL_FOR_FULL_TIME, 13:00, 1861, 0.0167 h beyond the 38 h a week",
    "CASUAL, 18:00, 2280, ''"
  })
  void areFlaggedBeyondAMaximum(
      Standing standing, String finish, long earlierMinutes, String says) {
    DayFacts day = ADay.of(standing).worked("06:00", finish).facts();
    assertThat(CasualHours.beyondMaximum(day, earlierMinutes * 60))
        .extracting(Flag::says)
        .isEqualTo(
            says.isEmpty()
                ? List.of()
                : List.of(ADay.DATE + ": " + says + " of a casual in a full-time cleaner's place"));
  }

  @Test
  @Clause("5.4(b)")
  void awaitAuthorisationBeyond() {
    AWeek week = AWeek.of(Standing.CASUAL_FOR_FULL_TIME).directed(1, "06:00", "14:36", PAID);
    assertThat(week.account(1)).isEqualTo("ORDINARY 7.6, EXCESS_PAID 1, OVERTIME_15 1");
  }
}
