package org.workforceledger.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.committees.api.Quarter;

class StreamsTest {

  @ParameterizedTest
  @CsvSource({
    "2025-12-28, 2025",
    "2025-12-29, 2025",
    "2025-12-31, 2025",
    "2026-01-01, 2025",
    "2026-01-04, 2025",
    "2026-01-05, 2026",
    "2024-01-01, 2024",
    "2023-01-01, 2022"
  })
  void aWeekOverNewYearBelongsToTheYearOfItsMonday(LocalDate date, int workYear) {
    assertThat(Streams.workYear(date)).isEqualTo(workYear);
    assertThat(Streams.work("e1", date)).isEqualTo("work-" + workYear + "-e1");
  }

  @ParameterizedTest
  @CsvSource({
    "2022, 2022-01-03, 2023-01-01",
    "2024, 2024-01-01, 2025-01-05",
    "2025, 2025-01-06, 2026-01-04"
  })
  void aWorkYearRunsFromItsFirstMondayToTheSundayBeforeTheNext(
      int workYear, LocalDate first, LocalDate last) {
    assertThat(Streams.firstDayOfWorkYear(workYear)).isEqualTo(first);
    assertThat(Streams.lastDayOfWorkYear(workYear)).isEqualTo(last);
    assertThat(Streams.workYear(first)).isEqualTo(workYear);
    assertThat(Streams.workYear(last)).isEqualTo(workYear);
    assertThat(Streams.workYear(first.minusDays(1))).isEqualTo(workYear - 1);
    assertThat(Streams.workYear(last.plusDays(1))).isEqualTo(workYear + 1);
  }

  @Test
  void namesAreOnesThatNeverChange() {
    assertThat(Streams.schoolYear(2024)).isEqualTo("school-year-2024");
    assertThat(Streams.site("s1")).isEqualTo("site-s1");
    assertThat(Streams.engagement("e1")).isEqualTo("engagement-e1");
    assertThat(Streams.roster("e1")).isEqualTo("roster-e1");
    assertThat(Streams.toil("e1")).isEqualTo("toil-e1");
    assertThat(Streams.leave("e1")).isEqualTo("leave-e1");
    assertThat(Streams.quarter(Quarter.parse("2024-Q1"))).isEqualTo("quarter-2024-Q1");
  }
}
