package org.workforceledger.queryside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.queryside.ForecastFixture.APP;
import static org.workforceledger.queryside.ForecastFixture.ok;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.testing.QueryApp.Answer;
import tools.jackson.databind.JsonNode;

/** Forecasts of 2025 over HTTP, and their pages. */
class ForecastApiTest {

  private static final String AS_AT = "&asAt=2025-03-31";

  /** 21 minutes recorded; four days of 24 minutes to 4 April, the vacation begins on Saturday. */
  @Test
  @Clause({"8.7(b)(iii)", "8.7(b)(vi)"})
  void saysWhatEachVacationNeedsAndWillHave() {
    JsonNode forecast = ok("/api/cleaners/C1/forecast?year=2025" + AS_AT);
    assertThat(forecast.get("creditedHours").decimalValue()).isEqualByComparingTo("0.35");
    assertThat(forecast.get("vacations")).hasSize(3);
    JsonNode autumn = forecast.get("vacations").get(0);
    assertThat(autumn.get("vacation").asString()).isEqualTo("AUTUMN");
    assertThat(autumn.get("firstDay").asString()).isEqualTo("2025-04-05");
    assertThat(autumn.get("neededHours").decimalValue()).isEqualByComparingTo("15.2");
    assertThat(autumn.get("expectedHours").decimalValue()).isEqualByComparingTo("1.95");
    assertThat(autumn.get("shortfallHours").decimalValue()).isEqualByComparingTo("13.25");
    assertThat(autumn.get("lastDateToAct").isNull()).isTrue();
    assertThat(autumn.get("tooLate").asBoolean()).isTrue();
    assertThat(autumn.get("outcome").asString()).isEqualTo("IN_ADVANCE");
    assertThat(forecast.get("roster").get(0).get("adoMinutes").asInt()).isEqualTo(24);
  }

  /** 197 weekdays from 1 April, less two ADO days; Labour Day credits 0.35 h instead of 0.4 h. */
  @Test
  void countsAgreedDaysAndHolidaysThroughTheYear() {
    JsonNode forecast = ok("/api/cleaners/C1/forecast?year=2025" + AS_AT);
    assertThat(forecast.get("expectedHours").decimalValue()).isEqualByComparingTo("78.3");
    assertThat(forecast.get("shortfallHours").decimalValue()).isEqualByComparingTo("5.3");
    JsonNode weeks = forecast.get("weeks");
    assertThat(weeks.get(weeks.size() - 1).get("date").asString()).isEqualTo("2025-12-31");
  }

  @Test
  @Clause("8.7(b)(vi)")
  void saysWhatOtherMinutesWouldComeTo() {
    JsonNode more = ok("/api/cleaners/C1/forecast?year=2025&adoMinutes=30" + AS_AT);
    assertThat(more.get("whatIf").get("MONDAY").asInt()).isEqualTo(30);
    assertThat(more.get("shortfallHours").decimalValue()).isZero();
    JsonNode fridays = ok("/api/cleaners/C1/forecast?year=2025&adoMinutes=30&friday=0" + AS_AT);
    assertThat(fridays.get("roster").get(4).get("adoMinutes").asInt()).isZero();
    assertThat(fridays.get("expectedHours").decimalValue())
        .isLessThan(more.get("expectedHours").decimalValue());
    assertThat(APP.get("hr", "/api/cleaners/C1/forecast?year=2025&friday=x").status())
        .isEqualTo(400);
    assertThat(ok("/api/cleaners/C1/forecast?year=2025" + AS_AT).has("whatIf")).isFalse();
    assertThat(APP.get("hr", "/api/cleaners/C1/forecast?year=2025&adoMinutes=61").status())
        .isEqualTo(400);
    assertThat(APP.get("hr", "/cleaners/C1/forecast?year=2025&adoMinutes=61").status())
        .isEqualTo(400);
  }

  @Test
  @Clause("8.7(c)(iii)")
  void isAnEmptyListForACasual() {
    JsonNode casual = ok("/api/cleaners/C4/forecast?year=2025" + AS_AT);
    assertThat(casual.get("vacations")).isEmpty();
    assertThat(casual.get("requiredHours").decimalValue()).isZero();
  }

  @Test
  void refusesAYearThatIsNotPublished() {
    for (String path : List.of("/api/cleaners/C1/forecast", "/api/forecast")) {
      Answer answer = APP.get("hr", path + "?year=2031");
      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.json().get("errors").get(0).get("field").asString()).isEqualTo("year");
      assertThat(answer.body()).contains("2031 is not published");
    }
    assertThat(APP.get("hr", "/forecast?year=2031").body()).contains("is not published yet");
    assertThat(APP.get("hr", "/cleaners/C1/forecast?year=2031").body())
        .contains("is not published yet");
  }

  @Test
  void canBeHadAsCsv() {
    assertThat(APP.csv("hr", "/api/cleaners/C1/forecast?year=2025").body())
        .startsWith("vacation,firstDay,neededHours,expectedHours,shortfallHours,lastDateToAct");
    assertThat(APP.csv("hr", "/api/forecast?year=2025" + AS_AT).body().lines()).hasSize(4);
  }

  @Test
  @Clause("8.7(b)(iii)")
  void listsWhomTheForecastFindsShortWithTheSameFigures() {
    JsonNode list = ok("/api/forecast?year=2025" + AS_AT);
    assertThat(ids(list)).containsExactlyInAnyOrder("C1", "C2", "C3");
    for (JsonNode row : list.get("rows")) {
      String id = row.get("cleanerId").asString();
      JsonNode one = ok("/api/cleaners/" + id + "/forecast?year=2025" + AS_AT);
      assertThat(row.get("expectedHours")).isEqualTo(one.get("expectedHours"));
      assertThat(row.get("yearEndShortfallHours")).isEqualTo(one.get("shortfallHours"));
      assertThat(row.get("vacation").asString()).isEqualTo("AUTUMN");
      assertThat(row.get("shortfallHours"))
          .isEqualTo(one.get("vacations").get(0).get("shortfallHours"));
    }
  }

  @Test
  void narrowsAndPagesTheList() {
    assertThat(ids(ok("/api/forecast?year=2025&region=north-coast" + AS_AT))).containsExactly("C2");
    assertThat(ids(ok("/api/forecast?year=2025&site=S1" + AS_AT))).containsExactly("C3", "C1");
    JsonNode page = ok("/api/forecast?year=2025&limit=1&after=1" + AS_AT);
    assertThat(page.get("rows")).hasSize(1);
    assertThat(page.get("total").asInt()).isEqualTo(3);
    assertThat(page.get("next").asInt()).isEqualTo(2);
    Answer principals = APP.get("principal-s1", "/api/forecast?year=2025" + AS_AT);
    assertThat(ids(principals.json())).containsExactly("C3", "C1");
  }

  @Test
  @Clause("8.7(b)(iii)")
  void showsTheYearAtAGlanceWithALinkToEachDay() {
    String page = APP.get("hr", "/cleaners/C1/ado?year=2025&asAt=2025-06-30").body();
    assertThat(page)
        .contains("aria-label=\"3 March 2025: worked 7.6 h\"")
        .contains("aria-label=\"7 April 2025: accrued day off 7.6 h\"")
        .contains("aria-label=\"9 April 2025: no attendance recorded\"")
        .contains("aria-label=\"5 May 2025: public holiday, Labour Day\"")
        .contains("#d-2025-04-07\"")
        .doesNotContain("aria-label=\"4 March 2025");
    assertThat(APP.get("hr", "/cleaners/C1/days?year=2025").body()).contains("id=\"d-2025-04-07\"");
  }

  @Test
  void showsForecastsToPeople() {
    assertThat(APP.get("hr", "/cleaners/C1/forecast?year=2025&adoMinutes=30" + AS_AT).body())
        .contains(
            "What if these minutes",
            "Mon 30 min, Tue 30 min",
            "nothing is stored",
            "Too late",
            "data-chart");
    assertThat(APP.get("hr", "/forecast?year=2025" + AS_AT).body())
        .contains("3 engagements", "/cleaners/C2/forecast", "Autumn, from 5 April 2025");
  }

  private static List<String> ids(JsonNode list) {
    return StreamSupport.stream(list.get("rows").spliterator(), false)
        .map(row -> row.get("cleanerId").asString())
        .toList();
  }
}
