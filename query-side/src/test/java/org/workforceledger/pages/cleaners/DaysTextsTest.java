package org.workforceledger.pages.cleaners;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.hours.read.DayRow;
import org.workforceledger.leave.api.LeaveType;
import org.workforceledger.pages.Address;
import org.workforceledger.pages.cleaners.DaysPage.Day;

/** Days in words: on the page of days, at a glance, and from which day one looks. */
class DaysTextsTest {

  private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");
  private static final Address PLAIN = new Address("/cleaners/C1/days", Map.of());

  private static DayRow row(
      String date,
      @Nullable LeaveType leave,
      String leaveHours,
      String ado,
      @Nullable String cover) {
    return row(date, leave, leaveHours, ado, cover, 0);
  }

  private static DayRow row(
      String date,
      @Nullable LeaveType leave,
      String leaveHours,
      String ado,
      @Nullable String cover,
      int rest) {
    BigDecimal none = BigDecimal.ZERO;
    return new DayRow(
        LocalDate.parse(date),
        none,
        none,
        none,
        none,
        none,
        none,
        none,
        none,
        leave,
        new BigDecimal(leaveHours),
        null,
        new BigDecimal(ado),
        cover,
        List.of(),
        rest,
        none,
        false,
        false);
  }

  private static Day day(DayRow row) {
    return new DaysView("C1", "Name", "C1-1", List.of(row), StatementAsked.of(PLAIN, NOW))
        .page()
        .days()
        .getFirst();
  }

  private static String away(DayRow row) {
    return day(row).away();
  }

  @Test
  @Clause("8.10(a)")
  void restPausesAreShownWithTheOrdinaryTimeThatTheyArePartOf() {
    assertThat(day(row("2025-07-15", null, "0", "0", null, 20)).rest()).isEqualTo("20 min rest");
    assertThat(day(row("2025-07-15", null, "0", "0", null)).rest()).isEmpty();
  }

  @Test
  @Clause("8.7(b)(iii)")
  void aDayThatIsCoveredInPartSaysWhatTheRestIs() {
    assertThat(away(row("2025-07-01", null, "0", "4", "ADO 4 h, No attendance recorded 3.6 h")))
        .isEqualTo("ADO taken 4 h, No attendance recorded 3.6 h");
    assertThat(
            away(
                row(
                    "2025-07-01",
                    LeaveType.WORKERS_COMPENSATION,
                    "2",
                    "0",
                    "Other leave 2 h, Supplementary day 5.6 h")))
        .isEqualTo("Workers' compensation leave 2 h, Supplementary day 5.6 h");
    assertThat(away(row("2025-07-01", null, "0", "7.6", "ADO"))).isEqualTo("ADO taken 7.6 h");
    assertThat(away(row("2025-07-01", null, "0", "0", "Supplementary day")))
        .isEqualTo("Supplementary day");
  }

  @Test
  void weekendsWithinLeaveAreNoDaysOfLeave() {
    List<DayRow> rows =
        List.of(
            row("2025-05-16", LeaveType.SICK, "7.6", "0", null),
            row("2025-05-17", LeaveType.SICK, "0", "0", null),
            row("2025-05-18", LeaveType.SICK, "0", "0", null),
            row("2025-05-19", LeaveType.SICK, "7.6", "0", null),
            row("2025-05-24", LeaveType.SICK, "3", "0", null));
    assertThat(new GlanceView(2025, rows, PLAIN).glance().says()).startsWith("3 days ");
  }

  private static StatementAsked asked(Map<String, String> of, @Nullable String simulated) {
    Optional<LocalDate> last = Optional.ofNullable(simulated).map(LocalDate::parse);
    return StatementAsked.of(new Address("/forecast", of), NOW, last);
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', , 2026-11-22",
    "'', '', 2026-06-30, 2026-06-30",
    "'', '', 2025-06-30, 2025-06-30",
    "2026, '', 2026-06-30, 2026-06-30",
    "2025, '', 2026-06-30, 2025-12-31",
    "'', 2026-03-01, 2026-06-30, 2026-03-01",
    "'', '', 2026-11-23, 2026-11-22"
  })
  void aDemonstrationIsLookedAtFromItsLastDay(
      String year, String asAt, @Nullable String simulated, String day) {
    StatementAsked asked = asked(Map.of("year", year, "asAt", asAt), simulated);
    assertThat(asked.asAt()).isEqualTo(day);
    assertThat(asked.year()).isEqualTo(Integer.parseInt(day.substring(0, 4)));
    boolean moved = asAt.isEmpty() && simulated != null && simulated.startsWith(day);
    assertThat(asked.whyThen().contains("demonstration")).isEqualTo(moved);
  }
}
