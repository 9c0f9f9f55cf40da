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

/** Required transfers, as query and as page. */
class TransfersApiTest {

  private static String ids(String user, String path) {
    return StreamSupport.stream(ok(user, path).get("rows").spliterator(), false)
        .map(row -> row.get("transferId").asString())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({"hr, T2 T1", "principal-s1, T1", "cleaner-c1, T1"})
  void showsEachRoleItsOwn(String user, String transfers) {
    assertThat(ids(user, "/api/transfers?asAt=2025-06-30")).isEqualTo(transfers);
  }

  @ParameterizedTest
  @CsvSource({
    "region=north-coast, T2",
    "siteId=S3, T1",
    "siteId=S1, T1",
    "asAt=2025-05-04, ''",
  })
  void narrowsByRegionSiteAndDay(String asked, String transfers) {
    assertThat(ids("hr", "/api/transfers?" + asked)).isEqualTo(transfers);
  }

  @Test
  @Clause({"11.4(e)", "11.4(h)(ii)", "11.4(h)(iii)"})
  void tellsItInOrderWithTheClauses() {
    JsonNode transfer = ok("hr", "/api/transfers/T1?asAt=2025-06-30");
    assertThat(transfer.get("state").asString()).isEqualTo("DECIDED");
    assertThat(transfer.get("residualHours").decimalValue()).isEqualByComparingTo("2");
    assertThat(transfer.get("proposal").isNull()).isTrue();
    assertThat(
            StreamSupport.stream(transfer.get("story").spliterator(), false)
                .map(line -> line.get("clause").asString()))
        .containsExactly(
            "11.4(a)",
            "11.4(b)",
            "11.4(d)",
            "11.4(e)",
            "11.4(e)",
            "11.4(c)",
            "11.4(f)",
            "11.4(e)",
            "11.4(h)(ii)");
  }

  @ParameterizedTest
  @Clause({"11.4(e)", "11.4(g)"})
  @CsvSource({"2025-05-11, BEGUN, ''", "2025-05-12, INVITED, C1"})
  void saysWhoWasProposedOnADay(String asAt, String state, String proposed) {
    JsonNode transfer = ok("hr", "/api/transfers/T1?asAt=" + asAt);
    assertThat(transfer.get("state").asString()).isEqualTo(state);
    JsonNode proposal = transfer.get("proposal");
    assertThat(proposal.isNull() ? "" : proposal.get("cleanerIds").get(0).asString())
        .isEqualTo(proposed);
  }

  @Test
  void isATableAndAPage() {
    assertThat(APP.get("hr", "/api/transfers?format=csv&asAt=2025-06-30").body())
        .startsWith("transferId,siteId,workLocation")
        .contains("T1,S1,Ash State School");
    assertThat(APP.get("hr", "/api/transfers/T1?format=csv&asAt=2025-06-30").body())
        .contains("C4,2025-03-03,20");
    assertThat(APP.page("hr", "/transfers").body())
        .contains("2 transfers", "/transfers/T1", "href=\"/cleaners/C1\"", "name=\"region\"");
    assertThat(APP.page("hr", "/transfers/T1").body())
        .contains("Required transfer from Ash State School", "/clauses/11.4(g)", "By car")
        .contains("2 h a week are left of the vacancy");
  }
}
