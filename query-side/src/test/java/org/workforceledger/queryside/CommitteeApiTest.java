package org.workforceledger.queryside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.queryside.QuarterFixture.APP;
import static org.workforceledger.queryside.QuarterFixture.head;
import static org.workforceledger.queryside.QuarterFixture.ok;

import org.junit.jupiter.api.Test;
import org.workforceledger.agreement.api.Clause;
import tools.jackson.databind.JsonNode;

class CommitteeApiTest {

  @Test
  @Clause("2.6(c)")
  void isAsTabledAndNamesEachDifferenceWithItsEvent() {
    JsonNode quarter = ok("jccc", "/api/committees/JCCC/quarters/2025-Q1");
    assertThat(quarter.get("employmentStatus")).hasSize(3);
    assertThat(quarter.get("employmentStatus").get(0).get("basis").asString())
        .isEqualTo("FULL_TIME");
    JsonNode changes = quarter.get("changedSince");
    assertThat(changes).hasSize(2);
    JsonNode status = changes.get(0);
    assertThat(status.get("report").asString()).isEqualTo("employmentStatus");
    assertThat(status.get("change").asString()).isEqualTo("CHANGED");
    assertThat(status.get("fields").get(0).get("field").asString()).isEqualTo("basis");
    assertThat(status.get("fields").get(0).get("tabled").asString()).isEqualTo("FULL_TIME");
    assertThat(status.get("fields").get(0).get("now").asString()).isEqualTo("PART_TIME");
    assertThat(status.get("causes")).hasSize(1);
    assertThat(status.get("causes").get(0).get("position").asLong()).isEqualTo(head);
    assertThat(status.get("causes").get(0).get("effectiveDate").asString()).isEqualTo("2025-03-31");
    assertThat(changes.get(1).get("report").asString()).isEqualTo("minimumFullTime");
  }

  @Test
  @Clause("2.6(c)")
  void savesDifferencesAsALineForEachField() {
    String csv =
        APP.csv("jccc", "/committees/JCCC/quarters/2025-Q1/rows.csv?report=changes").body();
    assertThat(csv)
        .startsWith("report,change,name,workLocation,field,tabled,now,events,recordedAt")
        .contains("employmentStatus,CHANGED,'=Name of C1,Ash State School")
        .contains("basis,FULL_TIME,PART_TIME," + head + " employment.HoursChanged,2025-05-02T");
  }

  @Test
  void hasNotChangedAsKnownWhenItWasTabled() {
    JsonNode quarter =
        ok("jccc", "/api/committees/JCCC/quarters/2025-Q1?knownAt=2025-04-10T00:00:00Z");
    assertThat(quarter.get("changedSince")).isEmpty();
  }

  @Test
  void isForItsOwnCommittee() {
    assertThat(
            ok("rcc-north-coast", "/api/committees/RCC-north-coast/quarters/2025-Q1")
                .get("employmentStatus"))
        .hasSize(1);
    assertThat(
            APP.get("rcc-north-coast", "/api/committees/RCC-metropolitan-north/quarters/2025-Q1")
                .status())
        .isEqualTo(403);
    assertThat(APP.get("rcc-north-coast", "/api/committees/JCCC/quarters/2025-Q1").status())
        .isEqualTo(403);
  }

  @Test
  void isNotFoundUntilTabled() {
    assertThat(APP.get("jccc", "/api/committees/JCCC/quarters/2025-Q2").status()).isEqualTo(404);
    assertThat(APP.get("jccc", "/api/committees/RCC-nowhere/quarters/2025-Q1").status())
        .isEqualTo(404);
    assertThat(APP.get("jccc", "/api/committees/JCCC/quarters/2025-Q5").status()).isEqualTo(400);
  }
}
