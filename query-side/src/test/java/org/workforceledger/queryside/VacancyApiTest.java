package org.workforceledger.queryside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.queryside.VacancyFixture.APP;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import tools.jackson.databind.JsonNode;

/** What is told of vacancies, and to whom (8.9). */
class VacancyApiTest {

  private static JsonNode ok(String path) {
    var answer = APP.get("hr", path);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json();
  }

  @Test
  @Clause({"8.9(d)(i)", "8.9(g)(iii)"})
  void saysWhoWouldGetWhatAndWhy() {
    JsonNode vacancy = ok("/api/vacancies/V1");
    assertThat(vacancy.path("step").asInt()).isEqualTo(3);
    assertThat(vacancy.path("hoursLeft").decimalValue()).isEqualByComparingTo("20");
    JsonNode first = vacancy.path("proposal").get(0);
    assertThat(first.toString())
        .contains("\"step\":3", "\"cleanerId\":\"C1\"", "\"hours\":18", "8.9(g)(iii)");
    assertThat(vacancy.path("proposal").get(1).toString()).contains("\"step\":4", "C2", "8.9(h)");
    assertThat(vacancy.path("proposal").get(2)).isNull();
    JsonNode third = vacancy.path("candidates").get(2);
    assertThat(third.path("eligible").asBoolean()).isFalse();
    assertThat(third.path("clause").asString()).isEqualTo("8.9(b)(v)");
    assertThat(third.path("wants").isNull()).isTrue();
    assertThat(vacancy.path("outcomes")).hasSize(2);
    assertThat(vacancy.path("outcomes").get(0).path("by").asString()).isEqualTo("hr");
  }

  @Test
  @Clause({"8.9(d)(i)", "8.9(f)(i)"})
  void advisesEachAffectedCleanerAndTheBranch() {
    List<String> told =
        ok("/api/vacancies/V1/notices").path("notices").values().stream()
            .map(n -> n.path("to").asString() + " " + n.path("cleanerId").asString())
            .toList();
    assertThat(told)
        .filteredOn(to -> to.startsWith("CLEANER"))
        .containsExactly("CLEANER C1", "CLEANER C2");
    assertThat(told).filteredOn(to -> to.startsWith("REGIONAL")).hasSize(3);
    assertThat(APP.get("hr", "/api/vacancies/V1/notices?format=csv").body())
        .startsWith("position,recordedAt,on,to,cleanerId,clause,says");
  }

  @Test
  @Clause({"8.9(g)(i)", "8.9(g)(iii)"})
  void comparesStep3WithAnotherReading() {
    JsonNode compared = ok("/api/vacancies/V1/comparison?reading=R-56b");
    assertThat(compared.path("decided").asBoolean()).isFalse();
    assertThat(compared.path("fullTime").asInt()).isEqualTo(1);
    assertThat(compared.path("fullTimeOtherwise").asInt()).isEqualTo(1);
    assertThat(compared.path("rows").toString())
        .contains("\"cleanerId\":\"C1\"", "\"hoursOtherwise\":18", "\"differs\":false");
    assertThat(APP.get("hr", "/api/vacancies/V1/comparison?format=csv").body())
        .startsWith("cleanerId,serviceSince,currentHours,hours,hoursOtherwise,differs");
    var refused = APP.get("hr", "/api/vacancies/V1/comparison?reading=R-57b");
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body()).contains("reading");
    assertThat(APP.get("hr", "/api/vacancies/V2/comparison").status()).isEqualTo(404);
    assertThat(APP.get("auditor", "/vacancies/V1").body())
        .contains("Step 3 under another reading", "For comparison only");
    assertThat(APP.get("auditor", "/vacancies/V2").body()).doesNotContain("another reading");
  }

  @Test
  void knowsWhatWasWithdrawnAndWhatWasNotYet() {
    JsonNode vacancy = ok("/api/vacancies/V2");
    assertThat(vacancy.path("state").asString()).isEqualTo("WITHDRAWN");
    assertThat(vacancy.path("step").isNull()).isTrue();
    assertThat(ok("/api/vacancies/V2?asAt=2025-03-02").path("state").asString()).isEqualTo("OPEN");
    assertThat(APP.get("hr", "/api/vacancies/V2?asAt=2025-02-19").status()).isEqualTo(404);
    assertThat(ok("/api/vacancies").path("rows").get(0).path("vacancyId").asString())
        .isEqualTo("V1");
  }

  @ParameterizedTest
  @CsvSource({
    "hr, 200, 200",
    "auditor, 200, 200",
    "admin, 200, 200",
    "jccc, 403, 403",
    "rcc-north-coast, 403, 403",
    "principal-s1, 200, 403",
    "cleaner-c1, 403, 403"
  })
  void isForTheSitesPrincipalAndThoseWhoSeeEverything(String user, int first, int second) {
    for (String path : List.of("/api/vacancies/%s", "/api/vacancies/%s/notices", "/vacancies/%s")) {
      assertThat(APP.get(user, path.formatted("V1")).status()).isEqualTo(first);
      assertThat(APP.get(user, path.formatted("V2")).status()).isEqualTo(second);
    }
  }

  @Test
  void isAStoryToRead() {
    assertThat(APP.get("auditor", "/vacancies").body())
        .contains("2 vacancies", "Open at step 3", "Withdrawn", "/vacancies/V1");
    assertThat(APP.get("auditor", "/vacancies?site=S1").body())
        .contains("1 vacancy", "/vacancies/V1")
        .doesNotContain("/vacancies/V2");
    assertThat(APP.get("auditor", "/sites/S1").body()).contains("/vacancies?site=S1");
    assertThat(APP.get("auditor", "/employment/due").body())
        .contains("<a href=\"/cleaners\" aria-current=\"page\">Cleaners</a>");
    assertThat(APP.get("auditor", "/vacancies/V1").body())
        .contains(
            "Vacancy V1, Ash State School",
            "Step 3: create full-time employment",
            "Name of C1",
            "Not eligible",
            "Full time",
            "/clauses/8.9",
            "Regional People Branch");
  }
}
