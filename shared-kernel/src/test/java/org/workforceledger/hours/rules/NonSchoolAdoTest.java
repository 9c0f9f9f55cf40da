package org.workforceledger.hours.rules;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.employment.api.Terms;
import org.workforceledger.hours.api.Attendance;
import org.workforceledger.hours.api.RosterDay;
import org.workforceledger.ledger.Hours;
import org.workforceledger.ledger.Refusal;

/** At most two days a month at non-school locations: 8.7(j)(ii), R-19. */
class NonSchoolAdoTest {

  private static final LocalDate DAY = LocalDate.parse("2025-01-28");

  private static Terms terms(String hours) {
    return new Terms(
        "s1", "Cleaner", Tenure.PERMANENT, DAY, Hours.of(hours).seconds(), 2, DAY, null);
  }

  private static RosterDay day(@Nullable Integer week, DayOfWeek day, int adoMinutes) {
    Attendance attendance = new Attendance(LocalTime.of(6, 0), LocalTime.of(16, 0), 0);
    return new RosterDay(week, day, List.of(attendance), adoMinutes);
  }

  private static void check(String hours, RosterDay... days) {
    NonSchoolAdo.refuseBeyondTwoDaysAMonth(List.of(days), terms(hours), DAY);
  }

  @Test
  @Clause("8.7(j)(ii)")
  void aNineDayFortnightIsWithinIt() {
    RosterDay[] nineDays =
        Stream.of(1, 2)
            .flatMap(week -> Stream.of(DayOfWeek.values()).limit(5).map(d -> day(week, d, 51)))
            .limit(8)
            .toArray(RosterDay[]::new);
    assertThatCode(() -> check("38", nineDays)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @Clause("8.7(j)(ii)")
  @CsvSource({"38, 228, true", "38, 229, false", "30, 180, true", "30, 181, false"})
  void isOneDayAFortnight(String hours, int minutesAWeek, boolean accepted) {
    RosterDay day = day(null, DayOfWeek.MONDAY, minutesAWeek);
    if (accepted) {
      assertThatCode(() -> check(hours, day)).doesNotThrowAnyException();
    } else {
      assertThatThrownBy(() -> check(hours, day))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("two a month");
    }
  }
}
