package org.workforceledger.queryside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.queryside.QuarterFixture.APP;
import static org.workforceledger.queryside.QuarterFixture.ok;

import org.junit.jupiter.api.Test;
import org.workforceledger.agreement.api.Clause;
import tools.jackson.databind.JsonNode;

class ReportsApiTest {

  @Test
  @Clause({"2.6(a)", "3.3(a)(iv)"})
  void newStartersOfAQuarter() {
    JsonNode answer = ok("jccc", "/api/reports/new-starters?quarter=2025-Q1");
    assertThat(answer.get("rows")).hasSize(2);
    JsonNode first = answer.get("rows").get(0);
    assertThat(first.propertyNames())
        .containsExactly(
            "name",
            "jobTitle",
            "workEmail",
            "workLocation",
            "tenure",
            "basis",
            "region",
            "commencedOn");
    assertThat(first.get("region").asString()).isEqualTo("Metropolitan North");
  }

  @Test
  @Clause("2.6(b)")
  void employmentStatusIsOneRowForEachCurrentEngagement() {
    JsonNode rows = ok("hr", "/api/reports/employment-status?asAt=2025-03-31").get("rows");
    assertThat(rows).hasSize(3);
    assertThat(rows.get(0).get("cleanerId").asString()).isEqualTo("C1");
  }

  @Test
  @Clause("2.6(c)")
  void aRegionalMemberGetsItsOwnRegionOnly() {
    JsonNode own = ok("rcc-north-coast", "/api/reports/employment-status?asAt=2025-03-31");
    assertThat(own.get("rows")).hasSize(1);
    assertThat(own.get("region").asString()).isEqualTo("North Coast");
    assertThat(
            APP.get(
                    "rcc-north-coast",
                    "/api/reports/employment-status?asAt=2025-03-31&region=metropolitan-north")
                .status())
        .isEqualTo(403);
  }

  @Test
  @Clause("8.9(c)(i)")
  void minimumFullTimeBySite() {
    JsonNode rows =
        ok("jccc", "/api/reports/minimum-full-time?asAt=2025-03-30&region=Metropolitan%20North")
            .get("rows");
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).get("required").asInt()).isEqualTo(1);
    assertThat(rows.get(0).get("actual").asInt()).isEqualTo(1);
    assertThat(rows.get(0).get("compliant").asBoolean()).isTrue();
    assertThat(rows.get(0).get("allocatedHours").asInt()).isEqualTo(152);
  }

  @Test
  void csvIsQuotedAndRunsNoFormulas() {
    String csv = APP.csv("jccc", "/api/reports/employment-status?asAt=2025-03-31").body();
    assertThat(csv.lines().findFirst())
        .contains("name,jobTitle,workEmail,workLocation,tenure,basis,region,commencedOn");
    assertThat(csv).contains("\r\n'=Name of C1,Cleaner,c1@example.org,Ash State School,");
    assertThat(csv).contains(",\"Bay, \"\"The\"\" State School\",");
  }

  @Test
  void pageByAfterAndLimit() {
    JsonNode page = ok("hr", "/api/reports/employment-status?asAt=2025-03-31&limit=2");
    assertThat(page.get("rows")).hasSize(2);
    assertThat(page.get("total").asInt()).isEqualTo(3);
    JsonNode rest =
        ok(
            "hr",
            "/api/reports/employment-status?asAt=2025-03-31&limit=2&after=" + page.get("next"));
    assertThat(rest.get("rows")).hasSize(1);
    assertThat(rest.has("next")).isFalse();
  }
}
