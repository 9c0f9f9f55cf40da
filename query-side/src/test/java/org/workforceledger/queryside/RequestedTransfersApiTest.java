package org.workforceledger.queryside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.queryside.QuarterFixture.APP;
import static org.workforceledger.queryside.QuarterFixture.ok;

import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import tools.jackson.databind.JsonNode;

/** Transfers that cleaners ask for, as query and as page. */
class RequestedTransfersApiTest {

  private static String ids(String user, String path) {
    return StreamSupport.stream(ok(user, path).get("rows").spliterator(), false)
        .map(row -> row.get("requestId").asString())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @Clause({"11.4(i)", "11.5(c)"})
  @CsvSource({"hr, R2 R1 R3", "principal-s1, R2 R1", "cleaner-c1, R2 R1"})
  void showsEachRoleItsOwnInTheOrderConsidered(String user, String requests) {
    assertThat(ids(user, "/api/transfer-requests?asAt=2025-06-30")).isEqualTo(requests);
  }

  @ParameterizedTest
  @Clause("11.5(b)")
  @CsvSource({
    "region=north-coast, R1",
    "siteId=S2, R1",
    "siteId=S1, R2 R3",
    "region=metropolitan-north, R2 R3",
    "asAt=2025-05-26, ''"
  })
  void showsWhoIsWillingToWorkThere(String asked, String requests) {
    assertThat(ids("hr", "/api/transfer-requests?" + asked)).isEqualTo(requests);
  }

  @Test
  @Clause({"11.5(f)", "11.4(i)(i)"})
  void saysFromWhenAndWithWhichObjection() {
    JsonNode rows = ok("hr", "/api/transfer-requests?asAt=2025-06-30").get("rows");
    assertThat(rows.get(0).get("place").asInt()).isEqualTo(1);
    assertThat(rows.get(1).get("consideredFrom").asString()).isEqualTo("2026-01-28");
    assertThat(rows.get(2).get("objection").asString()).isEqualTo("PERFORMANCE_OR_DISCIPLINE");
    assertThat(APP.get("hr", "/api/transfer-requests?format=csv").body())
        .startsWith("place,requestId,cleanerId,kind");
    assertThat(APP.page("hr", "/transfer-requests").body())
        .contains("3 requests", "Performance or discipline", "28 January 2026");
  }
}
