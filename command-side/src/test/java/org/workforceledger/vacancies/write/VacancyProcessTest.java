package org.workforceledger.vacancies.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.testing.Api;
import org.workforceledger.testing.Api.Answer;
import org.workforceledger.testing.Bodies;
import org.workforceledger.testing.TestLedger;
import org.workforceledger.testing.World;

/** Vacancies in a running ledger: what they give becomes the cleaners' hours. */
class VacancyProcessTest {

  private final TestLedger ledger = TestLedger.shared();
  private final World world = World.withSite(ledger);
  private final World next = World.withSite(ledger);
  private final Api hr = ledger.hr();
  private final String anna = TestLedger.id("c");
  private final String ben = TestLedger.id("c");
  private final String nora = TestLedger.id("c");

  @BeforeEach
  void cleaners() {
    hr.taken("EngageCleaner", Bodies.engage(anna, world.site(), "PERMANENT", "20"));
    hr.taken(
        "EngageCleaner",
        Bodies.engage(ben, world.site(), "PERMANENT", "20").replace("2020-01-28", "2021-01-27"));
    hr.taken("EngageCleaner", Bodies.engage(nora, next.site(), "PERMANENT", "20"));
  }

  private String offer(String hours, String more) {
    String id = TestLedger.id("v");
    hr.taken(
        "OfferVacantHours",
        """
        {"vacancyId":"%s","siteId":"%s","hoursPerWeek":%s,"availableFrom":"2026-02-02",
         "ongoing":true%s,"reason":"Somebody retired"}
        """
            .formatted(id, world.site(), hours, more));
    return id;
  }

  private void answers(String vacancy, String cleaner, String wish) {
    hr.taken(
        "DeclareInterest",
        "{\"vacancyId\":\"%s\",\"cleanerId\":\"%s\",\"wants\":\"%s\"}"
            .formatted(vacancy, cleaner, wish));
  }

  private Answer outcome(String vacancy, int step, String... allocations) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < allocations.length; i += 2) {
      all.append(i == 0 ? "" : ",")
          .append(
              "{\"cleanerId\":\"%s\",\"hours\":%s}".formatted(allocations[i], allocations[i + 1]));
    }
    return hr.send(
        "RecordStepOutcome",
        "{\"vacancyId\":\"%s\",\"step\":%d,\"allocations\":[%s],\"reason\":\"By service\"}"
            .formatted(vacancy, step, all));
  }

  private void finished(String vacancy, int step, String... allocations) {
    Answer answer = outcome(vacancy, step, allocations);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
  }

  private String last(String stream) {
    return String.valueOf(
        ledger
            .database()
            .owner()
            .queryForObject(
                "select payload from ledger.event where stream = ? order by position desc limit 1",
                String.class,
                stream));
  }

  @Test
  @Clause({"8.9(g)(i)", "8.9(h)", "8.9(d)(i)"})
  void allocationsBecomeHoursThatCiteTheVacancy() {
    String vacancy = offer("20", "");
    finished(vacancy, 1);
    answers(vacancy, anna, "FULL_TIME");
    answers(vacancy, ben, "MORE_HOURS");
    finished(vacancy, 2);
    Answer full = outcome(vacancy, 3, anna, "18");
    assertThat(full.types())
        .contains("vacancies.StepOutcomeRecorded", "employment.HoursChanged")
        .doesNotContain("vacancies.StandingsChanged");
    assertThat(last("engagement-" + anna + "-1"))
        .contains("\"ordinarySecondsPerWeek\":136800", "2026-02-02")
        .doesNotContain("Vacancy");
    finished(vacancy, 4, ben, "2");
    assertThat(last("engagement-" + ben + "-1")).contains("79200");
    assertThat(outcome(vacancy, 5).status()).isEqualTo(422);
  }

  @Test
  @Clause({"8.9(f)(ii)", "11.3(b)(i)"})
  void oneVacancyKnowsWhatAnotherAtTheSiteGave() {
    String first = offer("18", "");
    String second = offer("18", "");
    for (String vacancy : new String[] {first, second}) {
      finished(vacancy, 1);
      answers(vacancy, anna, "FULL_TIME");
      answers(vacancy, ben, "FULL_TIME");
      finished(vacancy, 2);
    }
    Answer full = outcome(first, 3, anna, "18");
    assertThat(full.types()).contains("vacancies.StandingsChanged");
    Answer again = outcome(second, 3, anna, "18");
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.json().path("clause").asString()).isEqualTo("8.9(f)(i)");
    finished(second, 3, ben, "18");
  }

  @Test
  @Clause({"8.9(e)(i)", "8.9(e)(ii)"})
  void aTransfereeMovesWithTheHours() {
    String vacancy = offer("30", "");
    hr.taken(
        "RecordTransferee",
        """
        {"vacancyId":"%s","cleanerId":"%s","basis":"REQUIRED","hoursPerWeek":24,
         "reason":"Her school closes a block"}
        """
            .formatted(vacancy, nora));
    Answer moved = outcome(vacancy, 1, nora, "24");
    assertThat(moved.types()).contains("employment.CleanerTransferred", "employment.HoursChanged");
    assertThat(last("engagement-" + nora + "-1")).contains("86400");
  }

  @Test
  @Clause("8.9(i)")
  void aNearbyCleanerIsEngagedBesideTheOtherSchool() {
    String vacancy = offer("10", "");
    finished(vacancy, 1);
    answers(vacancy, anna, "NONE");
    answers(vacancy, ben, "NONE");
    finished(vacancy, 2);
    answers(vacancy, nora, "MORE_HOURS");
    finished(vacancy, 5, nora, "10");
    assertThat(last("engagement-" + nora + "-2")).contains("36000", world.site());
  }

  @Test
  @Clause("8.9(l)")
  void hoursForATimeEnd() {
    String temporary = TestLedger.id("v");
    hr.taken(
        "OfferVacantHours",
        """
        {"vacancyId":"%s","siteId":"%s","hoursPerWeek":4,"availableFrom":"2026-02-02",
         "ongoing":false,"availableUntil":"2026-04-02","reason":"Somebody is away"}
        """
            .formatted(temporary, world.site()));
    answers(temporary, anna, "MORE_HOURS");
    finished(temporary, 2);
    finished(temporary, 4, anna, "4");
    assertThat(last("engagement-" + anna + "-1")).contains("72000", "2026-04-03");
  }

  @Test
  void aPrincipalDecidesAboutTheOwnSitesVacancies() {
    String vacancy = offer("18", "");
    String body =
        "{\"vacancyId\":\"%s\",\"step\":1,\"allocations\":[],\"reason\":\"Nobody\"}"
            .formatted(vacancy);
    Api other = ledger.bearer("PRINCIPAL", next.site());
    assertThat(other.send("RecordStepOutcome", body).status()).isEqualTo(403);
    Api own = ledger.bearer("PRINCIPAL", world.site());
    assertThat(own.send("RecordStepOutcome", body).status()).isEqualTo(200);
    assertThat(own.send("RecordStepOutcome", body.replace(vacancy, "v-none")).status())
        .isEqualTo(404);
  }
}
