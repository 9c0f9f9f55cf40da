package org.workforceledger.hours.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.agreement.api.Step;
import org.workforceledger.hours.rules.SummerLeave.Applies;
import org.workforceledger.leave.api.LeaveType;
import org.workforceledger.ledger.Flag;
import org.workforceledger.ledger.Hours;
import org.workforceledger.sites.api.SiteKind;

/** Annual leave against the block of 16 December 2024 to 15 January 2025. */
class SummerLeaveTest {

  private static AYear year() {
    return AYear.fullTime().inYears(2023, 2024, 2025, 2026);
  }

  private static AYear wholeBlock() {
    return year().onLeave(LeaveType.ANNUAL, "2024-12-16", "2025-01-15");
  }

  private static SummerLeave summer(AYear year, int of, String asAt) {
    return SummerLeave.of(year.circumstances(), year.work(), of, LocalDate.parse(asAt));
  }

  private static List<String> flags(AYear year, String asAt) {
    return said(summer(year, 2024, asAt));
  }

  private static List<String> said(SummerLeave summer) {
    return summer.flags().stream().map(flag -> flag.clause() + " " + flag.says()).toList();
  }

  @Test
  @Clause({"8.7(g)(ii)", "8.11(b)"})
  void flagsNothingWhereTheBlockIsTaken() {
    assertThat(flags(wholeBlock(), "2025-01-31")).isEmpty();
    assertThat(summer(wholeBlock(), 2024, "2025-01-31").applies()).isEqualTo(Applies.REQUIRED);
  }

  @ParameterizedTest
  @Clause("8.7(g)(ii)")
  @CsvSource({
    "2025-01-14, 2025-01-14, 0",
    "2025-01-14, 2025-01-15, 1",
    "2025-01-15, 2025-01-15, 0"
  })
  void flagsABlockWithADayMissingOnceItIsPast(String last, String asAt, int flags) {
    AYear year = year().onLeave(LeaveType.ANNUAL, "2024-12-16", last);
    assertThat(flags(year, asAt)).hasSize(flags);
    assertThat(flags(year, asAt)).allMatch(flag -> flag.contains("broken: 1 rostered days"));
  }

  @Test
  @Clause("8.7(g)(ii)")
  void takesTheRestWithoutPayForPartOfTheBlock() {
    AYear year =
        year()
            .onLeave(LeaveType.ANNUAL, "2024-12-16", "2024-12-31")
            .onLeave(LeaveType.SPECIAL_UNPAID, "2025-01-01", "2025-01-15");
    assertThat(flags(year, "2025-01-31")).isEmpty();
  }

  @Test
  @Clause("8.7(g)(ii)")
  void flagsAnnualLeaveOutsideTheBlock() {
    assertThat(
            flags(wholeBlock().onLeave(LeaveType.ANNUAL, "2024-05-06", "2024-05-12"), "2025-01-31"))
        .containsExactly(
            "8.7(g)(ii) annual leave l1 lies outside the summer block of 2024-12-16 to 2025-01-15"
                + " on 4 rostered days, 2024-05-07 to 2024-05-10");
    assertThat(flags(year().onLeave(LeaveType.ANNUAL, "2024-12-16", "2025-01-16"), "2025-01-31"))
        .singleElement()
        .asString()
        .contains("on 1 rostered days, 2025-01-16");
    assertThat(
            flags(wholeBlock().onLeave(LeaveType.SICK, "2024-05-06", "2024-05-12"), "2025-01-31"))
        .isEmpty();
  }

  @Test
  @Clause("8.7(g)(ii)")
  void looksAtOneSchoolYear() {
    AYear january = wholeBlock().onLeave(LeaveType.ANNUAL, "2025-01-28", "2025-01-28");
    assertThat(flags(january, "2025-01-31")).isEmpty();
    assertThat(said(summer(january, 2025, "2025-02-28"))).hasSize(1);
    assertThat(said(summer(wholeBlock(), 2025, "2025-02-28"))).isEmpty();
  }

  @Test
  @Clause("8.11(b)")
  void flagsHoursOfAnnualLeaveOnAPublicHoliday() {
    AYear year = wholeBlock().partLeave(LeaveType.ANNUAL, "2024-06-03", "3");
    assertThat(flags(year, "2025-01-31")).singleElement().asString().startsWith("8.7(g)(ii)");
    AYear holiday = wholeBlock().partLeave(LeaveType.ANNUAL, "2024-05-06", "3");
    assertThat(flags(holiday, "2025-01-31"))
        .containsExactly(
            "8.11(b) 2024-05-06: annual leave l1 was granted for a public holiday, which it does"
                + " not debit");
  }

  @Test
  @Clause("8.7(h)(iv)")
  void letsWhatWorkersCompensationPreventedBeTakenAtAnotherTime() {
    AYear prevented =
        year()
            .onLeave(LeaveType.WORKERS_COMPENSATION, "2024-12-16", "2024-12-20")
            .onLeave(LeaveType.ANNUAL, "2024-12-21", "2025-01-15");
    SummerLeave summer = summer(prevented, 2024, "2025-01-31");
    assertThat(summer.flags()).isEmpty();
    assertThat(summer.prevented()).isEqualTo(Hours.of("38"));
    assertThat(summer.steps()).extracting(Step::clause).contains("8.7(h)(iv)");
    AYear fiveDays = prevented.onLeave(LeaveType.ANNUAL, "2025-06-02", "2025-06-06");
    assertThat(said(summer(fiveDays, 2025, "2025-11-30"))).isEmpty();
    AYear sixDays = fiveDays.onLeave(LeaveType.ANNUAL, "2025-06-10", "2025-06-10");
    assertThat(said(summer(sixDays, 2025, "2025-11-30")))
        .singleElement()
        .asString()
        .contains("2025-06-10");
  }

  @Test
  @Clause("8.11(c)")
  void isEncouragedOnlyAtANonSchoolLocation() {
    AYear year =
        year().at(SiteKind.NON_SCHOOL).onLeave(LeaveType.ANNUAL, "2024-05-07", "2024-05-10");
    SummerLeave summer = summer(year, 2024, "2025-01-31");
    assertThat(summer.applies()).isEqualTo(Applies.ENCOURAGED);
    assertThat(summer.flags()).isEmpty();
    assertThat(summer.steps()).extracting(Step::clause).contains("8.11(c)");
    assertThat(summer(year.at(SiteKind.SPECIAL), 2024, "2025-01-31").flags())
        .extracting(Flag::clause)
        .containsOnly("8.7(g)(ii)");
  }

  @Test
  @Clause("8.11(b)")
  void saysWhyThereIsNoBlock() {
    SummerLeave none = summer(AYear.fullTime().inYears(2025), 2024, "2025-01-31");
    assertThat(none.applies()).isEqualTo(Applies.NONE);
    assertThat(none.steps().getFirst().says()).contains("not published");
  }
}
