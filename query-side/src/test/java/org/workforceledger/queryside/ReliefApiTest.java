package org.workforceledger.queryside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.queryside.ForecastFixture.APP;

import org.junit.jupiter.api.Test;
import org.workforceledger.agreement.api.Clause;
import tools.jackson.databind.JsonNode;

/** C2, the only cleaner of S2, is on leave without pay in Term 2 of 2025. */
class ReliefApiTest {

  private static JsonNode rows(String asked) {
    return APP.get("hr", "/api/relief?" + asked).json().get("rows");
  }

  @Test
  @Clause("11.6(c)")
  void tellsTheWeekOfEachSiteWithSomebodyOnLeave() {
    JsonNode weeks = rows("asAt=2025-05-15");
    assertThat(weeks).hasSize(1);
    JsonNode week = weeks.get(0);
    assertThat(week.get("siteId").asString()).isEqualTo("S2");
    assertThat(week.get("weekBeginning").asString()).isEqualTo("2025-05-12");
    assertThat(week.get("reliefHours").decimalValue()).isEqualByComparingTo("38");
    assertThat(week.get("cleaningTimeHours").isNull()).isTrue();
    assertThat(week.get("absences")).hasSize(5);
    assertThat(week.get("absences").get(0).get("clause").asString()).isEqualTo("11.6(c)");
  }

  @Test
  @Clause("11.6(c)")
  void isNothingWhereNobodyIsOnLeaveOrAskedFor() {
    assertThat(rows("asAt=2025-03-05")).isEmpty();
    assertThat(rows("asAt=2025-05-15&site=S1")).isEmpty();
    assertThat(rows("asAt=2025-05-15&region=metropolitan-north")).isEmpty();
    assertThat(rows("asAt=2025-05-15&knownAt=2025-01-01T00:00:00Z")).isEmpty();
  }

  @Test
  void isATableAndAPage() {
    assertThat(APP.csv("hr", "/api/relief?asAt=2025-05-15").body().lines())
        .hasSize(6)
        .first()
        .asString()
        .startsWith("siteId,workLocation,date,cleanerId");
    assertThat(APP.page("hr", "/relief?asAt=2025-05-15").body())
        .contains("12 May 2025 to 18 May 2025", "Bay State School", "38 h", "Name of C2")
        .contains("Special leave without pay", "no cleaning time is known");
    assertThat(APP.get("hr", "/relief?asAt=15/5/2025").status()).isEqualTo(400);
  }

  @Test
  @Clause("8.9(c)(i)")
  void whatSitesLackIsAPageForAnyDay() {
    assertThat(APP.page("hr", "/minimum-full-time?asAt=2025-05-15").body())
        .contains("15 May 2025", "2 work locations", "Bay State School");
    assertThat(APP.page("hr", "/minimum-full-time?show=lacking").body())
        .contains("No work location matches.");
    assertThat(APP.get("hr", "/minimum-full-time?asAt=2020-01-01").status()).isEqualTo(400);
    assertThat(APP.get("hr", "/api/reports/minimum-full-time?asAt=2025-05-15").body())
        .contains("\"missing\":0", "\"hoursNeeded\":0");
  }
}
