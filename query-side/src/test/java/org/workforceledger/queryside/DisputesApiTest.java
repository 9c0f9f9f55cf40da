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

/** Disputes, as query and as page. */
class DisputesApiTest {

  private static String ids(String user, String path) {
    return StreamSupport.stream(ok(user, path).get("rows").spliterator(), false)
        .map(row -> row.get("disputeId").asString())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @Clause("4.4(b)")
  @CsvSource({"hr, D1 D3 D2", "principal-s1, D1", "cleaner-c1, D1 D3"})
  void showsEachRoleItsOwn(String user, String disputes) {
    assertThat(ids(user, "/api/disputes?asAt=2025-06-30")).isEqualTo(disputes);
  }

  @ParameterizedTest
  @CsvSource({"region=north-coast, D2", "siteId=S1, D1 D3", "asAt=2025-04-23, ''"})
  void narrowsByRegionSiteAndDay(String asked, String disputes) {
    assertThat(ids("hr", "/api/disputes?" + asked)).isEqualTo(disputes);
  }

  @ParameterizedTest
  @Clause({"4.3(a)", "4.3(b)"})
  @CsvSource({
    "2025-05-01, 1, 2025-05-01, OPEN",
    "2025-05-02, 2, 2025-05-14, OPEN",
    "2025-05-14, 2, 2025-05-14, OPEN",
    "2025-05-15, 2, 2025-05-14, OVERDUE"
  })
  void saysHowItStoodOnADay(String asAt, int stage, String due, String state) {
    JsonNode dispute = ok("hr", "/api/disputes/D1?asAt=" + asAt);
    assertThat(dispute.get("stage").asInt()).isEqualTo(stage);
    assertThat(dispute.get("dueOn").asString()).isEqualTo(due);
    assertThat(dispute.get("state").asString()).isEqualTo(state);
    assertThat(dispute.get("subject").asString()).isEqualTo("Passed over");
    assertThat(dispute.get("next").toString()).contains("4.2", "vacancy V1");
  }

  @Test
  @Clause("4.2")
  void hasNothingLeftToDoOnceItIsResolved() {
    JsonNode dispute = ok("auditor", "/api/disputes/D2?asAt=2025-06-30");
    assertThat(dispute.get("state").asString()).isEqualTo("RESOLVED");
    assertThat(dispute.get("ended").asString()).isEqualTo("How alarms are set");
    assertThat(dispute.get("next")).isEmpty();
    assertThat(ok("auditor", "/api/disputes/D2?asAt=2025-05-01").get("state").asString())
        .isEqualTo("OVERDUE");
  }

  @Test
  void isATableAndAPage() {
    assertThat(APP.get("hr", "/api/disputes?format=csv&asAt=2025-06-30").body())
        .startsWith("disputeId,about,aboutId,subject")
        .contains("D2,OTHER,,How alarms are set,S2");
    assertThat(APP.get("hr", "/api/disputes/D1?format=csv&asAt=2025-06-30").body())
        .startsWith("stage,clause,from,dueOn")
        .contains("2,4.3(b),2025-05-02,2025-05-14");
    assertThat(APP.page("hr", "/disputes").body()).contains("3 disputes", "/disputes/D1");
    assertThat(APP.page("hr", "/disputes/D1").body())
        .contains("What comes next", "2, regional office", "/clauses/4.3(b)", "Passed over");
  }
}
