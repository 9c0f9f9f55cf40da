package org.workforceledger.hours.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.agreement.api.Explained;
import org.workforceledger.agreement.api.Step;
import org.workforceledger.employment.api.EngagementEvent.AdditionalAdoAgreed;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.fixtures.AnEngagement;
import org.workforceledger.leave.api.LeaveType;

/** The summer block of 2024, whose Term 4 ends on Friday 13 December. */
@Clause({"8.7(g)(ii)", "8.11(b)"})
class SummerBlockTest {

  private static AYear year() {
    return AYear.fullTime().inYears(2024, 2025);
  }

  private static Optional<Explained<SummerBlock>> block(AYear year, String asAt) {
    return SummerBlock.of(year.circumstances(), year.work(), 2024, LocalDate.parse(asAt));
  }

  private static SummerBlock known(AYear year) {
    return block(year, "2025-01-31").orElseThrow().value();
  }

  @Test
  void beginsWithTheFirstWeekdayAfterTerm4AndCountsNoHoliday() {
    SummerBlock block = known(year());
    assertThat(block.lastDayOfWork()).isEqualTo("2024-12-13");
    assertThat(block.firstDay()).isEqualTo("2024-12-16");
    assertThat(block.lastDay()).isEqualTo("2025-01-15");
    assertThat(block.leaveDays()).hasSize(20);
    assertThat(block.holidays())
        .extracting(LocalDate::toString)
        .containsExactly("2024-12-25", "2024-12-26", "2025-01-01");
  }

  @Test
  void saysWhereTheHolidaysOfItsEndAreNotPublished() {
    var block = block(AYear.fullTime().inYears(2024), "2025-01-31").orElseThrow();
    assertThat(block.value().lastDay()).isEqualTo("2025-01-14");
    assertThat(block.steps()).extracting(Step::says).last().asString().contains("not published");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-12-13, 2024-12-16",
    "2024-12-16, 2024-12-17",
    "2024-12-19, 2024-12-20",
    "2024-12-20, 2024-12-23",
    "2024-12-31, 2025-01-01",
    "2025-01-06, 2024-12-16"
  })
  void beginsAfterTheLastVacationCleaningOfTheYear(String worked, LocalDate first) {
    assertThat(known(year().worked(worked, "06:00", "13:57")).firstDay()).isEqualTo(first);
  }

  @Test
  void isNotMovedByWorkOnceLeaveHasBegun() {
    AYear year =
        year()
            .onLeave(LeaveType.ANNUAL, "2024-12-16", "2025-01-15")
            .worked("2024-12-18", "06:00", "13:57");
    assertThat(known(year).firstDay()).isEqualTo("2024-12-16");
  }

  /** Monday to Friday of the week after Term 4, before leave from 23 December. */
  @Test
  @Clause({"8.7(e)", "8.7(g)(ii)"})
  void beginsAfterTheAdditionalAdoOfARemoteSchool() {
    String[] week = {"2024-12-16", "2024-12-17", "2024-12-18", "2024-12-19", "2024-12-20"};
    AnEngagement agreed = AnEngagement.permanent("38").with(agreed("2024-08-01"));
    AYear without = year().onLeave(LeaveType.ANNUAL, "2024-12-23", "2025-01-22").adoDays(week);
    AYear with =
        AYear.of(agreed)
            .inYears(2024, 2025)
            .onLeave(LeaveType.ANNUAL, "2024-12-23", "2025-01-22")
            .adoDays(week);
    assertThat(known(with).firstDay()).isEqualTo("2024-12-23");
    assertThat(known(with).lastDay()).isEqualTo("2025-01-22");
    assertThat(known(without).firstDay()).isEqualTo("2024-12-16");
  }

  private static AdditionalAdoAgreed agreed(String on) {
    return new AdditionalAdoAgreed("c1", "e1", 2024, AnEngagement.SECRET, LocalDate.parse(on));
  }

  @ParameterizedTest
  @CsvSource({"2024-11-01, 2024-12-23", "2024-12-19, 2024-12-23", "2024-12-20, 2024-12-16"})
  void followsTheRosterForDaysStillToComeBeforeTheLeaveGranted(String asAt, LocalDate first) {
    AYear year = year().onLeave(LeaveType.ANNUAL, "2024-12-23", "2025-01-22");
    assertThat(block(year, asAt).orElseThrow().value().firstDay()).isEqualTo(first);
  }

  @Test
  void isNobodysWhoIsCasualOrNotEmployedThen() {
    for (AnEngagement none :
        new AnEngagement[] {
          AnEngagement.casual(),
          AnEngagement.permanent("38").ended("2024-12-13"),
          AnEngagement.permanent("38", "2025-01-28"),
          AnEngagement.engaged(Tenure.FIXED_TERM, "38", "2024-01-22", LocalDate.parse("2024-12-13"))
        }) {
      assertThat(block(AYear.of(none).inYears(2024, 2025), "2025-01-31")).isEmpty();
    }
    AYear last = AYear.of(AnEngagement.permanent("38").ended("2024-12-16"));
    assertThat(block(last.inYears(2024, 2025), "2025-01-31")).isPresent();
    assertThat(block(AYear.fullTime().inYears(2025), "2025-01-31")).isEmpty();
  }
}
