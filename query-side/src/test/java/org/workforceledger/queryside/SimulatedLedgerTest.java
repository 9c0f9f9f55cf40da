package org.workforceledger.queryside;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.calendar.api.SchoolYearEvent.RostersCredited;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.api.AlarmSetting;
import org.workforceledger.hours.api.Posting;
import org.workforceledger.hours.api.WorkEvent.AlarmSettingRecorded;
import org.workforceledger.hours.api.WorkEvent.AlarmSettingVoided;
import org.workforceledger.ledger.Event;
import org.workforceledger.sites.api.Region;
import org.workforceledger.sites.api.SiteEvent.SummerClosureRecorded;
import org.workforceledger.testing.Facts;
import org.workforceledger.testing.QueryApp;
import org.workforceledger.testing.TestLog;
import tools.jackson.databind.JsonNode;

/** A small demonstration, whose work ends on 30 June 2025 and was recorded weeks later. */
class SimulatedLedgerTest {

  private static final LocalDate MONDAY = LocalDate.parse("2025-05-12");
  private static final QueryApp APP = new QueryApp();

  @BeforeAll
  static void record() {
    TestLog log = APP.log().at("2025-08-19T06:00:00Z");
    List<Event> events =
        List.of(
            Facts.schoolYear2025(),
            new RostersCredited(2025, 0, 0),
            Facts.site("S1", "Ash State School", Region.METROPOLITAN_NORTH),
            new SummerClosureRecorded(
                "S1", 2025, LocalDate.parse("2026-01-19"), LocalDate.parse("2026-01-23")),
            Facts.engaged("C1", "S1", "2025-01-28", Tenure.PERMANENT, "38"),
            Facts.shift("C1", "S1", "2025-06-30"),
            Facts.shift("C1", "S1", "2025-06-16"),
            alarm("Main", 900),
            alarm("Block B", 900),
            new AlarmSettingVoided(
                "C1", "C1-1", "S1", "Block B", MONDAY, Facts.TEXT, postings(-900), List.of()));
    long last = 0;
    for (Event event : events) {
      last = log.append(event, Map.of("actor", "hr", "simulatedTime", "true"));
    }
    APP.settle(last);
  }

  @AfterAll
  static void close() {
    APP.close();
  }

  private static List<Posting> postings(long seconds) {
    return List.of(new Posting(MONDAY, Account.ADO_ALARM, seconds, "9.7(d)", null));
  }

  private static AlarmSettingRecorded alarm(String panel, long seconds) {
    return new AlarmSettingRecorded(
        "C1", "C1-1", new AlarmSetting("S1", panel, MONDAY, 10), postings(seconds), List.of());
  }

  @Test
  void isForecastFromItsLastDayUnlessAnotherIsAskedFor() {
    String plain = APP.page("hr", "/forecast").body();
    assertThat(plain)
        .contains("30 June 2025, the last day of this demonstration&#39;s simulated data");
    String asked = APP.page("hr", "/forecast?year=2025&asAt=2025-03-31").body();
    assertThat(asked).contains("31 March 2025").doesNotContain("simulated");
    String one = APP.page("hr", "/cleaners/C1/forecast").body();
    assertThat(one).contains("As at 30 June 2025, the last day of this demonstration");
  }

  @Test
  @Clause("8.7(e)")
  void showsAdditionalClosuresOfItsSites() {
    JsonNode site = APP.get("hr", "/api/sites/S1").json();
    assertThat(site.get("summerClosures").get(0).get("firstDay").asString())
        .isEqualTo("2026-01-19");
    assertThat(APP.page("hr", "/sites/S1").body())
        .contains("Summer that begins in 2025", "19 January 2026 to 23 January 2026");
  }

  @Test
  @Clause("9.7(f)")
  void aVoidedAlarmCountsNowhere() {
    JsonNode panels = APP.get("hr", "/api/sites/S1").json().get("alarmPanels");
    assertThat(panels).hasSize(1);
    assertThat(panels.get(0).get("panel").asString()).isEqualTo("Main");
    JsonNode ado = APP.get("hr", "/api/cleaners/C1/ado?year=2025").json();
    assertThat(ado.get("balanceHours").decimalValue()).isEqualByComparingTo("0.95");
    assertThat(ado.get("lines").get(2).get("reason").asString())
        .isEqualTo("Alarm setting voided: credit for setting an alarm, taken back");
  }
}
