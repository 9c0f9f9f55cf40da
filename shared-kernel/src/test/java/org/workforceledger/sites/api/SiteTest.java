package org.workforceledger.sites.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.workforceledger.sites.api.SiteEvent.CleaningAllocationSet;

class SiteTest {
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
