package org.workforceledger.sites.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.sites.api.SiteEvent.CleaningAllocationSet;
import org.workforceledger.sites.api.SiteEvent.SiteRegistered;

class SiteTest {
  private static final SiteRegistered REGISTERED =
      new SiteRegistered("s1", "School", Region.SOUTH_EAST, null, SiteKind.NON_SCHOOL, false, null);

  private static Site allocated(String... hoursFrom) {
    Site site = Site.evolve(null, REGISTERED);
    for (String each : hoursFrom) {
      LocalDate from = LocalDate.parse(each.substring(0, 10));
      long hours = Long.parseLong(each.substring(11));
      site = Site.evolve(site, new CleaningAllocationSet("s1", hours * 3600, from, "why"));
    }
    return Objects.requireNonNull(site);
  }

  @ParameterizedTest
  @CsvSource({"2024-01-31, 0", "2024-02-01, 100", "2024-04-30, 100", "2024-05-01, 200"})
  void isAllocatedHoursFromTheirFirstDay(LocalDate date, long hours) {
    Site site = allocated("2024-05-01 200", "2024-02-01 100");
    assertThat(site.allocatedSecondsPerWeek(date).orElse(0L)).isEqualTo(hours * 3600);
  }

  @Test
  void holdsTheLaterRecordedOfTwoAllocationsFromOneDay() {
    Site site = allocated("2024-02-01 100", "2024-02-01 120");
    assertThat(site.allocatedSecondsPerWeek(LocalDate.of(2024, 2, 1))).contains(120 * 3600L);
  }

  @Test
  void isNothingBeforeItIsRegistered() {
    assertThat(Site.evolve(null, new CleaningAllocationSet("s1", 1, LocalDate.MIN, "why")))
        .isNull();
  }

  @Test
  void servesSchoolVacationsUnlessItIsNoSchool() {
    assertThat(SiteKind.values())
        .filteredOn(kind -> !kind.isSchoolBased())
        .containsExactly(SiteKind.NON_SCHOOL);
  }
}
