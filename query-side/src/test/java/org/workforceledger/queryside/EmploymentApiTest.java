package org.workforceledger.queryside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.queryside.ForecastFixture.APP;
import static org.workforceledger.queryside.ForecastFixture.ok;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.CareerEvent.BlueCardRecorded;
import org.workforceledger.employment.api.CareerEvent.CardPayer;
import org.workforceledger.employment.api.CareerEvent.HoursRequested;
import org.workforceledger.employment.api.ImprovementEvent.PerformanceImprovementStarted;
import org.workforceledger.employment.api.ImprovementEvent.PerformanceInspected;
import org.workforceledger.employment.api.ScreeningEvent.ScreeningStepRecorded;
import org.workforceledger.employment.api.ScreeningStep;
import org.workforceledger.ledger.Confidential;
import org.workforceledger.testing.TestLog;
import tools.jackson.databind.JsonNode;

/** The life of C2, who began on 28 January 2025 and is in performance improvement since 3 March. */
class EmploymentApiTest {

  static {
    TestLog log = APP.log().at("2025-03-10T00:00:00Z");
    LocalDate day = LocalDate.parse("2025-03-03");
    Confidential finding = log.keys().protect("C2", "Block A is clean");
    Confidential number = log.keys().protect("C2", "1234567/1");
    log.append(new PerformanceImprovementStarted("C2", "C2-1", day, finding, null));
    log.append(new PerformanceInspected("C2", "C2-1", day.plusDays(4), finding, finding));
    log.append(new ScreeningStepRecorded("t1", ScreeningStep.TALKS, day, "Item 4"));
    log.append(new HoursRequested("C2", "C2-1", "r1", day, finding, null));
    APP.settle(
        log.append(
            new BlueCardRecorded(
                "C2", "C2-1", number, day, day.plusYears(3), true, CardPayer.CLEANER)));
  }

  @Test
  @Clause({"10.8(a)", "10.2(b)", "11.1(b)"})
  void tellsWhatHappenedWhatIsDueAndWhatIsFlagged() {
    JsonNode life = ok("/api/cleaners/C2/employment?asAt=2025-03-12");
    assertThat(life.get("serviceSince").asString()).isEqualTo("2025-01-28");
    assertThat(life.get("probationUntil").asString()).isEqualTo("2025-04-27");
    assertThat(life.get("inPerformanceImprovement").asBoolean()).isTrue();
    assertThat(life.get("ordinaryHoursPerFortnight").decimalValue()).isEqualByComparingTo("76");
    assertThat(life.get("flags").toString()).contains("10.8(a)", "10.2(b)");
    assertThat(life.get("due").toString())
        .contains("2025-03-16", "11.1(b)", "12.7(b)", "2028-03-03")
        .doesNotContain("2025-03-09");
    assertThat(life.get("lines")).hasSize(5);
    assertThat(life.get("lines").toString()).contains("Block A is clean").doesNotContain("1234567");
  }

  @Test
  void isWhatWasKnownAndInEffectThen() {
    assertThat(
            ok("/api/cleaners/C2/employment?asAt=2025-03-12&knownAt=2025-03-01T00:00:00Z")
                .get("inPerformanceImprovement")
                .asBoolean())
        .isFalse();
    assertThat(ok("/api/cleaners/C2/employment?asAt=2025-03-02").get("lines")).hasSize(1);
  }

  @Test
  @Clause("5.5(d)")
  void flagsACasualBeyondTheTermOnTheDayAfter() {
    assertThat(ok("/api/cleaners/C4/employment?asAt=2025-04-04").get("flags").toString())
        .doesNotContain("5.5(d)");
    assertThat(ok("/api/cleaners/C4/employment?asAt=2025-04-05").get("flags").toString())
        .contains("casual since 2025-01-28, beyond the limit of 2025-04-04");
  }

  @Test
  void listsWhatIsDueOfEverybodyByADay() {
    JsonNode soon = ok("/api/employment/due?asAt=2025-03-12&until=2025-03-23");
    assertThat(soon.get("rows")).hasSize(2);
    assertThat(soon.get("rows").get(0).get("name").asString()).isEqualTo("Name of C2");
    assertThat(ok("/api/employment/due?asAt=2025-03-12&region=metropolitan-north").toString())
        .doesNotContain("C2-1");
    assertThat(APP.csv("hr", "/api/employment/due?asAt=2025-03-12&site=S2").body())
        .startsWith("cleanerId,engagementId,name,siteId")
        .contains("10.8(b)(ii)");
    assertThat(APP.get("hr", "/api/employment/due?until=never").status()).isEqualTo(400);
  }

  @Test
  @Clause("11.2(b)")
  void showsTheStepsOfScreeningTrials() {
    assertThat(ok("/api/screening-trials?asAt=2025-03-02").get("rows")).isEmpty();
    assertThat(ok("/api/screening-trials?asAt=2025-03-03").get("rows")).hasSize(1);
    assertThat(APP.get("hr", "/screening-trials").body()).contains("Talks", "Item 4");
  }

  @Test
  void arePagesThatLeadToTheClauses() {
    assertThat(APP.get("hr", "/cleaners/C2/employment?asAt=2025-03-12").body())
        .contains("What is due next", "16 Mar 2025", "/clauses/10.8(b)(ii)", "Under way")
        .contains("Block A is clean");
    assertThat(APP.get("hr", "/employment/due?asAt=2025-03-31").body())
        .contains("What is due in employment", "Overdue", "Name of C2");
    assertThat(APP.csv("hr", "/api/cleaners/C2/employment?asAt=2025-03-12").body())
        .startsWith("position,effectiveDate,recordedAt,clause,says,words,actor");
  }
}
