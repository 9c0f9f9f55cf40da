package org.workforceledger.hours.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.leave.api.LeaveType;
import org.workforceledger.ledger.Hours;

/** Claims of a cleaner rostered 7.6 h and 21 minutes of ADO a weekday. */
@Clause("8.7(h)(iii)")
class WorkCoverClaimTest {

  private static List<WorkCoverClaim> of2024(AYear year) {
    return WorkCoverClaim.between(
        year.circumstances(), LocalDate.parse("2024-01-01"), LocalDate.parse("2024-12-31"));
  }

  private static WorkCoverClaim claim(String from, String to, int days, String hours) {
    return new WorkCoverClaim(
        "l0", LocalDate.parse(from), LocalDate.parse(to), days, Hours.of(hours));
  }

  @Test
  void showOrdinaryHoursAndNoAdo() {
    AYear year =
        AYear.fullTime().onLeave(LeaveType.WORKERS_COMPENSATION, "2024-05-13", "2024-05-19");
    assertThat(of2024(year)).containsExactly(claim("2024-05-13", "2024-05-19", 5, "38"));
  }

  @Test
  void leaveOutAPublicHoliday() {
    AYear year =
        AYear.fullTime()
            .withHolidays()
            .onLeave(LeaveType.WORKERS_COMPENSATION, "2024-05-06", "2024-05-10");
    assertThat(of2024(year)).containsExactly(claim("2024-05-06", "2024-05-10", 4, "30.4"));
  }

  @Test
  void showAPartOfADayAndNeverMoreThanRostered() {
    AYear part = AYear.fullTime().partLeave(LeaveType.WORKERS_COMPENSATION, "2024-05-13", "3.5");
    assertThat(of2024(part)).containsExactly(claim("2024-05-13", "2024-05-13", 1, "3.5"));
    AYear more = AYear.fullTime().partLeave(LeaveType.WORKERS_COMPENSATION, "2024-05-13", "9");
    assertThat(of2024(more)).containsExactly(claim("2024-05-13", "2024-05-13", 1, "7.6"));
  }

  @Test
  void areOfOneYear() {
    AYear year =
        AYear.fullTime().onLeave(LeaveType.WORKERS_COMPENSATION, "2023-12-28", "2024-01-02");
    assertThat(of2024(year)).containsExactly(claim("2024-01-01", "2024-01-02", 2, "15.2"));
    AYear before =
        AYear.fullTime().onLeave(LeaveType.WORKERS_COMPENSATION, "2023-12-28", "2023-12-31");
    assertThat(of2024(before)).isEmpty();
  }

  @Test
  void areOfWorkersCompensationAlone() {
    assertThat(of2024(AYear.fullTime().onLeave(LeaveType.SICK, "2024-05-13", "2024-05-17")))
        .isEmpty();
  }
}
