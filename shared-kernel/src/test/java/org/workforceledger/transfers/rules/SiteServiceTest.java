package org.workforceledger.transfers.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.fixtures.AnEngagement;

/** Since when a cleaner has been at a site without a break. */
class SiteServiceTest {

  private static final LocalDate DAY = LocalDate.parse("2025-03-03");

  private static @Nullable String since(String siteId, Engagement... engagements) {
    return SiteService.since(List.of(engagements), siteId, DAY)
        .map(LocalDate::toString)
        .orElse(null);
  }

  @Test
  @Clause("11.4(g)")
  void beginsWithTheEngagement() {
    assertThat(since("s1", AnEngagement.permanent("30", "2019-02-04").engagement()))
        .isEqualTo("2019-02-04");
    assertThat(since("s2", AnEngagement.permanent("30", "2019-02-04").engagement())).isNull();
    assertThat(since("s1", AnEngagement.permanent("30", "2025-03-04").engagement())).isNull();
  }

  @ParameterizedTest
  @Clause("11.4(g)")
  @CsvSource({
    "2024-06-29, 2024-07-01",
    "2024-06-30, 2023-05-01",
  })
  void includesCasualServiceThatEndedTheDayBefore(String lastDay, String since) {
    Engagement casual =
        AnEngagement.engaged(Tenure.CASUAL, "0", "2023-05-01", LocalDate.parse(lastDay))
            .engagement();
    Engagement permanent = AnEngagement.permanent("30", "2024-07-01").engagement();
    assertThat(since("s1", permanent, casual)).isEqualTo(since);
    assertThat(since("s1", casual, permanent)).isEqualTo(since);
  }

  @Test
  @Clause("11.4(g)")
  void includesCasualServiceOfTheSameEngagement() {
    assertThat(
            since(
                "s1",
                AnEngagement.engaged(Tenure.CASUAL, "0", "2023-05-01", null)
                    .convertedTo(Tenure.PERMANENT, "30", "2024-07-01", null)
                    .engagement()))
        .isEqualTo("2023-05-01");
  }

  @Test
  @Clause("11.4(g)")
  void beginsWithTheLastTransferToTheSite() {
    AnEngagement moved =
        AnEngagement.permanent("30", "2019-02-04").transferredTo("s2", "2022-01-24");
    assertThat(since("s2", moved.engagement())).isEqualTo("2022-01-24");
    assertThat(since("s1", moved.engagement())).isNull();
    assertThat(since("s1", moved.transferredTo("s1", "2024-01-22").engagement()))
        .isEqualTo("2024-01-22");
    assertThat(since("s2", moved.transferredTo("s1", "2025-03-04").engagement()))
        .isEqualTo("2022-01-24");
  }
}
