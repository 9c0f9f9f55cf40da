package org.workforceledger.queryside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.queryside.QuarterFixture.APP;
import static org.workforceledger.queryside.QuarterFixture.ok;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.testing.QueryApp.Answer;
import tools.jackson.databind.JsonNode;

class StatementApiTest {

  @Test
  @Clause("8.7(f)(v)")
  void aCorrectionChangesTheBalanceAsNowKnownAndNotAsKnownBefore() {
    JsonNode now = ok("hr", "/api/cleaners/C1/ado?year=2025&asAt=2025-03-31");
    assertThat(now.get("balanceHours").decimalValue()).isEqualByComparingTo("0.5333");
    assertThat(now.get("lines")).hasSize(3);
    JsonNode april =
        ok("hr", "/api/cleaners/C1/ado?year=2025&asAt=2025-03-31&knownAt=2025-04-15T00:00:00Z");
    assertThat(april.get("balanceHours").decimalValue()).isEqualByComparingTo("0.7");
    assertThat(april.get("lines")).hasSize(2);
  }

  @Test
  void requiresTheWholeYearFromAllThatIsKnown() {
    assertThat(
            ok("hr", "/api/cleaners/C2/ado?year=2025&asAt=2025-02-01")
                .get("requiredHours")
                .decimalValue())
        .isEqualByComparingTo("66");
    JsonNode c1 = ok("hr", "/api/cleaners/C1/ado?year=2025");
    assertThat(c1.get("requiredHours").decimalValue()).isEqualByComparingTo("66");
    assertThat(c1.get("shortfallHours").decimalValue()).isEqualByComparingTo("65.4667");
  }

  @Test
  void isOfTheYearOfTheDayAskedAboutAndEmptyBeforeIt() {
    assertThat(ok("hr", "/api/cleaners/C1/ado?asAt=2025-03-31").get("year").asInt())
        .isEqualTo(2025);
    JsonNode before = ok("hr", "/api/cleaners/C1/ado?year=2025&asAt=2024-12-31");
    assertThat(before.get("creditedHours").decimalValue()).isZero();
    assertThat(before.get("lines")).isEmpty();
    assertThat(APP.get("hr", "/cleaners/C1/ado?year=2025&asAt=2024-12-31").status()).isEqualTo(200);
  }

  @Test
  @Clause("8.7(c)(iii)")
  void isZerosForACasual() {
    JsonNode casual = ok("hr", "/api/cleaners/C3/ado?year=2025");
    for (String field :
        List.of("requiredHours", "creditedHours", "takenHours", "balanceHours", "shortfallHours")) {
      assertThat(casual.get(field).decimalValue()).isZero();
    }
    assertThat(casual.get("lines")).isEmpty();
    assertThat(casual.get("flags").toString()).contains("8.7(c)(iii)");
    JsonNode forecast = ok("hr", "/api/cleaners/C3/forecast?year=2025&asAt=2025-03-31");
    assertThat(forecast.get("flags").toString()).contains("8.7(c)(iii)");
    assertThat(APP.get("hr", "/cleaners/C3/forecast?year=2025&asAt=2025-03-31").body())
        .contains("casual cleaners are not eligible for ADO");
  }

  @Test
  void ordersLinesByEffectiveDateThenPosition() {
    JsonNode lines = ok("auditor", "/api/cleaners/C1/ado?year=2025").get("lines");
    assertThat(lines.get(1).get("reason").asString())
        .isEqualTo("Shift corrected: time worked towards ADO, taken back");
    assertThat(lines.get(1).get("change").decimalValue()).isEqualByComparingTo("-0.1667");
    assertThat(lines.get(2).get("effectiveDate").asString()).isEqualTo("2025-03-04");
    assertThat(lines.get(2).get("balance").decimalValue()).isEqualByComparingTo("0.5333");
    assertThat(lines.get(0).get("actor").asString()).isEqualTo("hr");
    assertThat(lines.get(0).get("source").asString()).isEqualTo("payroll");
  }

  @Test
  void agreesWithTheListOfCleaners() {
    JsonNode list = ok("hr", "/api/cleaners?asAt=2025-12-31&q=c1");
    assertThat(list.get("rows")).hasSize(1);
    assertThat(list.get("rows").get(0).get("balanceHours").decimalValue())
        .isEqualByComparingTo(
            ok("hr", "/api/cleaners/C1/ado?year=2025").get("balanceHours").decimalValue());
  }

  @Test
  void tellsWhatEachDayHasComeTo() {
    JsonNode days = ok("hr", "/api/cleaners/C1/days?year=2025&asAt=2025-03-31").get("rows");
    JsonNode first = days.get(0);
    assertThat(first.get("date").asString()).isEqualTo("2025-03-03");
    assertThat(first.get("ordinaryHours").decimalValue()).isEqualByComparingTo("7.6");
    assertThat(first.get("unauthorisedHours").decimalValue()).isZero();
    assertThat(first.get("restPauseMinutes").asInt()).isEqualTo(20);
    assertThat(APP.csv("hr", "/api/cleaners/C1/days?year=2025").body())
        .startsWith("date,ordinaryHours,adoHours,unauthorisedHours,paidOrdinaryHours,overtime15");
    assertThat(APP.get("jccc", "/api/cleaners/C1/days?year=2025").status()).isEqualTo(403);
  }

  @Test
  void anAccountOfTimeOffInLieuHasNoYear() {
    JsonNode toil = ok("hr", "/api/cleaners/C1/toil?asAt=2025-12-31");
    assertThat(toil.get("balanceHours").decimalValue()).isZero();
    assertThat(toil.get("lines")).isEmpty();
    assertThat(APP.get("hr", "/api/cleaners/C1/toil?year=2025").status()).isEqualTo(400);
    assertThat(APP.csv("cleaner-c1", "/api/cleaners/C1/toil").body())
        .startsWith("position,effectiveDate,recordedAt,change,balance,reason");
  }

  @Test
  void canBeHadAsCsv() {
    Answer csv = APP.csv("cleaner-c1", "/api/cleaners/C1/ado?year=2025");
    assertThat(csv.status()).isEqualTo(200);
    assertThat(csv.header("Content-Type")).startsWith("text/csv");
    assertThat(csv.body().lines()).hasSize(4);
    assertThat(csv.body()).startsWith("position,effectiveDate,recordedAt,change,balance,reason");
  }
}
