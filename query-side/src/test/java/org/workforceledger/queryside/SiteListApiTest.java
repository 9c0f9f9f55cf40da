package org.workforceledger.queryside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.queryside.QuarterFixture.APP;
import static org.workforceledger.queryside.QuarterFixture.ok;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import tools.jackson.databind.JsonNode;

/** The list of sites, as query and as page. */
class SiteListApiTest {

  private static List<String> ids(String user, String path) {
    return StreamSupport.stream(ok(user, path).get("rows").spliterator(), false)
        .map(row -> row.get("siteId").asString())
        .toList();
  }

  @ParameterizedTest
  @Clause("2.6(c)")
  @CsvSource({
    "hr, S1 S2 S3",
    "jccc, S1 S2 S3",
    "rcc-north-coast, S2 S3",
    "rcc-south-east, ''",
    "principal-s1, S1"
  })
  void showsEachRoleItsSites(String user, String sites) {
    assertThat(String.join(" ", ids(user, "/api/sites"))).isEqualTo(sites);
  }

  @ParameterizedTest
  @CsvSource({"q=ash, S1", "q=S2, S2", "region=north-coast, S2 S3", "q=ash&region=north-coast, ''"})
  void narrowsByTextAndRegion(String asked, String sites) {
    assertThat(String.join(" ", ids("hr", "/api/sites?" + asked))).isEqualTo(sites);
  }

  @Test
  @Clause("9.1")
  void saysWhatIsAllocatedOnTheDay() {
    JsonNode ash = ok("hr", "/api/sites?asAt=2025-03-31").get("rows").get(0);
    assertThat(ash.get("allocatedHours").decimalValue()).isEqualByComparingTo("152");
    assertThat(ash.get("determined").asBoolean()).isTrue();
    JsonNode before = ok("hr", "/api/sites?asAt=2024-12-31").get("rows").get(0);
    assertThat(before.get("allocatedHours").isNull()).isTrue();
  }

  @Test
  void knowsNoSiteBeforeItWasRecorded() {
    assertThat(ids("hr", "/api/sites?knownAt=2025-01-19T00:00:00Z")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"limit=0", "after=-1", "region=Nowhere", "colour=red", "asAt=31/3/2025"})
  void refusesWhatItCannotRead(String asked) {
    assertThat(APP.get("hr", "/api/sites?" + asked).status()).isEqualTo(400);
  }

  @Test
  void isATableAndAPage() {
    assertThat(APP.get("hr", "/api/sites?format=csv").body())
        .startsWith("siteId,name,region")
        .contains("S1,Ash State School,Metropolitan North");
    assertThat(APP.get("jccc", "/sites?sort=-allocated").body())
        .contains("3 work locations", "152 h", "Determined from 1 January 2025", "/sites/S1");
    assertThat(APP.get("hr", "/sites?text=nowhere").body()).contains("No work location matches.");
  }
}
