package org.workforceledger.calendar.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.workforceledger.calendar.api.PublicHoliday;

class QueenslandHolidaysTest {

  @Test
  void areThoseOfAWholeYearByDate() {
    assertThat(QueenslandHolidays.of(2025))
        .extracting(holiday -> holiday.date() + " " + holiday.name())
        .containsExactly(
            "2025-01-01 New Year's Day",
            "2025-01-27 Australia Day (in lieu)",
            "2025-04-18 Good Friday",
            "2025-04-19 Easter Saturday",
            "2025-04-20 Easter Sunday",
            "2025-04-21 Easter Monday",
            "2025-04-25 Anzac Day",
            "2025-05-05 Labour Day",
            "2025-07-18 Cairns Show",
            "2025-08-13 Royal Queensland Show",
            "2025-10-06 King's Birthday",
            "2025-12-24 Christmas Eve (from 18:00)",
            "2025-12-25 Christmas Day",
            "2025-12-26 Boxing Day");
  }

  @ParameterizedTest
  @CsvSource({
    "2022-01-03, New Year's Day (in lieu)",
    "2022-09-22, National Day of Mourning",
    "2022-12-26, Boxing Day",
    "2022-12-27, Boxing Day (in lieu)",
    "2023-01-02, New Year's Day (in lieu)",
    "2026-12-28, Boxing Day (in lieu)",
    "2010-06-14, Queen's Birthday"
  })
  void includeDaysInLieuAndOneOffDays(LocalDate date, String name) {
    assertThat(on(date)).extracting(PublicHoliday::name).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-04-27", "2025-01-26", "2024-02-29", "2022-12-28"})
  void haveNoDayThatIsNotProclaimed(LocalDate date) {
    assertThat(on(date)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2023-08-16, Brisbane, Cairns",
    "2024-08-14, Brisbane, Cairns",
    "2025-08-13, Brisbane, Cairns",
    "2026-08-12, Brisbane, Cairns",
    "2023-07-21, Cairns, Brisbane",
    "2024-07-19, Cairns, Brisbane",
    "2025-07-18, Cairns, Brisbane"
  })
  void keepShowDaysInTheirLocalityOnly(LocalDate date, String here, String there) {
    assertThat(on(date)).allMatch(show -> show.isKeptIn(here)).hasSize(1);
    assertThat(on(date)).noneMatch(show -> show.isKeptIn(there) || show.isKeptIn(null));
  }

  @Test
  void recordChristmasEveFrom2019AsNoWholeDay() {
    assertThat(on(LocalDate.of(2018, 12, 24))).isEmpty();
    assertThat(on(LocalDate.of(2019, 12, 24))).noneMatch(PublicHoliday::lastsAllDay).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {2000, 2022, 2026, 2100})
  void areDaysOfThatYearEachOnce(int year) {
    List<PublicHoliday> holidays = QueenslandHolidays.of(year);
    assertThat(holidays).hasSizeGreaterThan(10).doesNotHaveDuplicates();
    assertThat(holidays).allMatch(holiday -> holiday.date().getYear() == year);
    assertThat(holidays).extracting(PublicHoliday::date).doesNotHaveDuplicates();
  }

  private static List<PublicHoliday> on(LocalDate date) {
    return QueenslandHolidays.of(date.getYear()).stream()
        .filter(holiday -> holiday.date().equals(date))
        .toList();
  }
}
