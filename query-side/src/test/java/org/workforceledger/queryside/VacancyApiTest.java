package org.workforceledger.queryside;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.ledger.Event;
import org.workforceledger.ledger.Hours;
import org.workforceledger.runtime.keys.PersonKeys;
import org.workforceledger.sites.api.Region;
import org.workforceledger.testing.Facts;
import org.workforceledger.testing.QueryApp;
import org.workforceledger.testing.TestLog;
import org.workforceledger.vacancies.api.Standing;
import org.workforceledger.vacancies.api.TransfereeBasis;
import org.workforceledger.vacancies.api.Vacancy;
import org.workforceledger.vacancies.api.VacancyEvent;
import org.workforceledger.vacancies.api.VacancyEvent.InterestDeclared;
import org.workforceledger.vacancies.api.VacancyEvent.TransfereeRecorded;
import org.workforceledger.vacancies.api.VacancyEvent.VacancyWithdrawn;
import org.workforceledger.vacancies.api.VacancyEvent.VacantHoursOffered;
import org.workforceledger.vacancies.api.VacancyStep;
import org.workforceledger.vacancies.api.Wish;
import org.workforceledger.vacancies.rules.StepOutcomes;
import org.workforceledger.vacancies.rules.StepSharing;
import tools.jackson.databind.JsonNode;

/** A vacancy that is open at step 3, one withdrawn, and who may see them (8.9). */
class VacancyApiTest {

  private static final QueryApp APP = new QueryApp();
  private static final LocalDate DAY = LocalDate.parse("2025-03-03");
  private static TestLog log;
  private static long head;

  @BeforeAll
  static void record() {
    log = APP.log().at("2025-02-20T00:00:00Z");
    log.append(Facts.site("S1", "Ash State School", Region.METROPOLITAN_NORTH));
    log.append(Facts.site("S2", "Bay State School", Region.NORTH_COAST));
    PersonKeys keys = log.keys();
    for (String id : List.of("C1", "C2", "C3")) {
      log.append(
          Facts.engaged(
              id, id + "-1", "S1", "2020-01-28", Tenure.PERMANENT, "20",
              keys.protect(id, "Name of " + id), keys.protect(id, id + "@example.org")));
      keys.keep(keys.protect(id, "Name of " + id));
    }
    Vacancy vacancy = append(null, offered("V1", "S1"));
    vacancy =
        append(
            vacancy,
            new TransfereeRecorded(
                "V1", TransfereeBasis.REQUESTED, 36_000, false, standing("C9", "S2", "2012-01-23"),
                Facts.TEXT));
    vacancy = finish(vacancy);
    vacancy = append(vacancy, answer("C1", "2010-01-28", Wish.FULL_TIME));
    vacancy = append(vacancy, answer("C2", "2012-01-23", Wish.MORE_HOURS));
    finish(vacancy);
    Vacancy second = append(null, offered("V2", "S2"));
    append(second, new VacancyWithdrawn("V2", DAY, "The allocation was reduced"));
    APP.settle(head);
  }

  private static VacantHoursOffered offered(String id, String site) {
    return new VacantHoursOffered(
        id, site, Hours.of("20").seconds(), DAY, null, true, false, LocalDate.parse("2025-02-20"), 0,
        site.equals("S1")
            ? List.of(
                standing("C1", "S1", "2010-01-28"),
                standing("C2", "S1", "2012-01-23"),
                standing("C3", "S1", "2014-01-28"))
            : List.of(),
        "A cleaner retired");
  }

  private static Standing standing(String id, String site, String since) {
    LocalDate first = LocalDate.parse(since);
    return new Standing(
        id, id + "-1", site, first, Tenure.PERMANENT, first, Hours.of("20").seconds(), 0,
        id.equals("C3"), true);
  }

  private static InterestDeclared answer(String id, String since, Wish wish) {
    return new InterestDeclared(
        "V1", VacancyStep.ADVISE_PART_TIMERS, wish, null, standing(id, "S1", since));
  }

  private static Vacancy append(Vacancy before, VacancyEvent event) {
    head = log.append((Event) event, Map.of("actor", "hr"));
    return Objects.requireNonNull(Vacancy.evolve(before, event));
  }

  private static Vacancy finish(Vacancy vacancy) {
    VacancyStep step = vacancy.step().orElseThrow();
    return append(
        vacancy,
        StepOutcomes.of(
            vacancy, step, StepSharing.of(vacancy, step, Set.of()), DAY, "As 8.9 says"));
  }

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
    assertThat(told).filteredOn(to -> to.startsWith("CLEANER")).containsExactly("CLEANER C1", "CLEANER C2");
    assertThat(told).filteredOn(to -> to.startsWith("REGIONAL")).hasSize(3);
    assertThat(APP.get("hr", "/api/vacancies/V1/notices?format=csv").body())
        .startsWith("position,recordedAt,on,to,cleanerId,clause,says");
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
    "hr, 200, 200", "auditor, 200, 200", "admin, 200, 200", "jccc, 403, 403",
    "rcc-north-coast, 403, 403", "principal-s1, 200, 403", "cleaner-c1, 403, 403"
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
