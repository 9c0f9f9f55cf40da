package org.workforceledger.queryside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.queryside.QuarterFixture.APP;
import static org.workforceledger.queryside.QuarterFixture.ok;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CleanerApiTest {

  @Test
  void isTheEngagementAsAtTheDate() {
    assertThat(ok("hr", "/api/cleaners/C1?asAt=2025-03-30").get("ordinaryHoursPerWeek").asInt())
        .isEqualTo(38);
    JsonNode later = ok("hr", "/api/cleaners/C1?asAt=2025-03-31");
    assertThat(later.get("ordinaryHoursPerWeek").asInt()).isEqualTo(30);
    assertThat(later.get("basis").asString()).isEqualTo("PART_TIME");
    assertThat(later.get("name").asString()).isEqualTo("=Name of C1");
    assertThat(later.get("engagements")).hasSize(1);
  }

  @Test
  void isUnknownBeforeItWasRecorded() {
    assertThat(APP.get("hr", "/api/cleaners/C1?knownAt=2025-01-01T00:00:00Z").status())
        .isEqualTo(404);
    assertThat(APP.get("hr", "/api/cleaners/C99").status()).isEqualTo(404);
  }
}
