package org.workforceledger.queryside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.queryside.QuarterFixture.APP;
import static org.workforceledger.queryside.QuarterFixture.ok;

import org.junit.jupiter.api.Test;
import org.workforceledger.agreement.api.Clause;
import tools.jackson.databind.JsonNode;

/** The summer block of 2025, whose Term 4 ends on 12 December, and claims to WorkCover. */
class LeaveApiTest {

  @Test
  @Clause({"8.7(g)(i)", "8.7(g)(ii)"})
  void tellsTheBlockAndWhatOfItIsAccrued() {
    JsonNode summer = ok("hr", "/api/cleaners/C1/summer-leave?year=2025&asAt=2025-12-01");
    assertThat(summer.get("applies").asString()).isEqualTo("REQUIRED");
    assertThat(summer.get("lastDayOfWork").asString()).isEqualTo("2025-12-12");
    assertThat(summer.get("firstDay").asString()).isEqualTo("2025-12-15");
    assertThat(summer.get("lastDay").asString()).isEqualTo("2026-01-09");
    assertThat(summer.get("rows")).hasSize(20);
    // 62 days at 38 h a week, 259 at 30 h: a 365th of four weeks each
    assertThat(summer.get("accruedHours").decimalValue()).isEqualByComparingTo("110.97");
    assertThat(summer.get("annualDays").asInt()).isEqualTo(18);
    assertThat(summer.get("unpaidDays").asInt()).isEqualTo(2);
    assertThat(summer.get("unpaidHours").decimalValue()).isEqualByComparingTo("9.03");
    assertThat(summer.get("flags")).isEmpty();
    assertThat(summer.get("explanation").toString()).contains("8.7(g)(ii)", "8.11(b)", "R-80");
  }

  @Test
  @Clause("8.7(g)(ii)")
  void flagsABlockThatWasNotTaken() {
    assertThat(ok("hr", "/api/cleaners/C1/summer-leave?year=2025&asAt=2025-12-31").get("flags"))
        .hasSize(1);
    assertThat(APP.get("hr", "/cleaners/C1/ado?year=2025&asAt=2025-12-31").body())
        .contains("Annual leave in summer: 15 December 2025 to 9 January 2026, 20 leave days.")
        .contains("summer block of 15 December 2025 to 9 January 2026 is broken");
  }

  @Test
  void areTablesToo() {
    assertThat(APP.csv("cleaner-c1", "/api/cleaners/C1/summer-leave?year=2025").body())
        .startsWith("date,hours,annualHours,unpaidHours,granted");
    assertThat(APP.csv("hr", "/api/cleaners/C1/workcover-claims?year=2025").body())
        .startsWith("leaveId,firstDay,lastDay,days,ordinaryHours");
  }

  @Test
  @Clause("8.7(h)(iii)")
  void claimsAreNoneWithoutWorkersCompensation() {
    JsonNode claims = ok("auditor", "/api/cleaners/C1/workcover-claims?year=2025");
    assertThat(claims.get("rows")).isEmpty();
    assertThat(APP.get("hr", "/cleaners/C1/leave?year=2025").body())
        .contains("Claims to WorkCover", "No workers' compensation leave in the year.");
  }

  @Test
  void isNothingForACasual() {
    JsonNode casual = ok("hr", "/api/cleaners/C3/summer-leave?year=2025");
    assertThat(casual.get("applies").asString()).isEqualTo("NONE");
    assertThat(casual.get("rows")).isEmpty();
    assertThat(APP.get("hr", "/cleaners/C3/leave?year=2025").body())
        .contains("No block of annual leave in the summer that begins in 2025.");
  }

  @Test
  @Clause("7.2(b)(i)")
  void countsDaysOfBrokenWorkWithoutAnAmount() {
    JsonNode days = ok("hr", "/api/cleaners/C1/days?year=2025&asAt=2025-03-31");
    assertThat(days.get("rows").get(0).get("brokenWorkDay").asBoolean()).isFalse();
    assertThat(days.get("brokenWork").get("days").asInt()).isZero();
    assertThat(days.get("brokenWork").get("amount").asString()).isEqualTo("figure not recorded");
    assertThat(APP.get("hr", "/cleaners/C1/days?year=2025").body())
        .contains("Broken work on 0 days");
  }
}
