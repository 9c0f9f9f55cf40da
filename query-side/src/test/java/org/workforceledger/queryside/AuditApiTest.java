package org.workforceledger.queryside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.queryside.QuarterFixture.APP;
import static org.workforceledger.queryside.QuarterFixture.last;
import static org.workforceledger.queryside.QuarterFixture.ok;

import org.junit.jupiter.api.Test;
import org.workforceledger.testing.QueryApp.Answer;
import tools.jackson.databind.JsonNode;

class AuditApiTest {

  @Test
  void streamsTheLogInOrderWithConfidentialTextOpened() {
    Answer answer = APP.get("auditor", "/api/audit/events?after=5&limit=2");
    assertThat(answer.header("Content-Type")).startsWith("application/x-ndjson");
    assertThat(answer.body().lines()).hasSize(2);
    assertThat(answer.body()).contains("\"name\":\"=Name of C1\"").contains("\"actor\":\"hr\"");
    assertThat(APP.get("auditor", "/api/audit/events?after=5&limit=1&raw=true").body())
        .contains("\"name\":\"enc:1:C1:");
  }

  @Test
  void waitsForAPositionBeforeItSaysWhereProjectionsStand() {
    ok("auditor", "/api/projections?minPosition=" + last);
    Answer tooEarly = APP.get("auditor", "/api/projections?minPosition=" + (last + 1_000));
    assertThat(tooEarly.status()).isEqualTo(503);
    assertThat(tooEarly.header("Retry-After")).isEqualTo("1");
  }

  @Test
  void filtersByStreamAndType() {
    assertThat(APP.get("hr", "/api/audit/events?stream=engagement-C1-1").body().lines()).hasSize(2);
    assertThat(APP.get("hr", "/api/audit/events?type=hours.ShiftRecorded").body().lines())
        .hasSize(2);
    assertThat(APP.get("hr", "/api/audit/events?type=hours.Nothing").status()).isEqualTo(400);
  }

  @Test
  void saysWhereEveryProjectionStands() {
    JsonNode projections = ok("auditor", "/api/projections").get("projections");
    assertThat(projections).hasSize(11);
    for (JsonNode projection : projections) {
      assertThat(projection.get("lag").asLong()).isZero();
      assertThat(projection.get("position").asLong()).isEqualTo(last);
      assertThat(projection.get("state").asString()).isEqualTo("RUNNING");
    }
    assertThat(APP.csv("auditor", "/api/projections").body().lines())
        .hasSize(12)
        .anyMatch(line -> line.startsWith("ado_accounts,"));
    assertThat(APP.post("auditor", "/api/projections/ado_accounts/rebuild").status())
        .isEqualTo(403);
    JsonNode certificate = APP.post("admin", "/api/projections/ado_accounts/rebuild").json();
    assertThat(certificate.get("identical").asBoolean()).isTrue();
    assertThat(certificate.get("eventsFolded").asLong()).isEqualTo(last);
  }
}
