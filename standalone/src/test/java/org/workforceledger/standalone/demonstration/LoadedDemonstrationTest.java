package org.workforceledger.standalone.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.workforceledger.standalone.RunningLedger;

/** The ledger takes the whole demonstration, in time that runs forward. */
class LoadedDemonstrationTest {

  private final RunningLedger ledger = RunningLedger.get().waitUntilLoaded();
  private final JdbcTemplate jdbc = ledger.jdbc();

  @Test
  void refusesNothing() {
    Loading loading = ledger.application().getBean(Loading.class);
    assertThat(loading.refused()).isZero();
    assertThat(loading.now().done()).isEqualTo(loading.now().total()).isPositive();
    assertThat(receipts()).isEqualTo(loading.now().total());
  }

  private long receipts() {
    return count(
        "select count(*) from command.receipt where idempotency_key like 'demonstration/%'");
  }

  private long count(String sql) {
    Long count = jdbc.queryForObject(sql, Long.class);
    return count == null ? 0 : count;
  }

  @Test
  void saysThatItsTimeIsSimulated() {
    assertThat(
            count(
                "select count(*) from ledger.event"
                    + " where metadata::jsonb ->> 'source' in ('demonstration', 'automation')"
                    + " and metadata::jsonb ->> 'simulatedTime' is distinct from 'true'"))
        .isZero();
  }

  @Test
  void recordsLaterEventsAtLaterTimes() {
    assertThat(
            count(
                """
                select count(*) from (
                  select recorded_at, lag(recorded_at) over (order by position) as before
                  from ledger.event where metadata::jsonb ->> 'simulatedTime' = 'true') e
                where recorded_at < before\
                """))
        .isZero();
  }

  @Test
  void takesPaysOutAndConvertsTimeOffInLieu() {
    assertThat(ledger.get("/api/cleaners/C1008/toil?asAt=2026-06-30", "hr"))
        .contains("\"takenHours\":2,")
        .doesNotContain("8.8(c)(v)\",\"says");
    assertThat(ledger.get("/api/cleaners/C1003/toil?asAt=2026-06-30", "hr"))
        .containsPattern("\"paidOutHours\":[1-9]")
        .contains("application toil-fete refused on 2025-06-02");
    assertThat(ledger.get("/api/cleaners/C1111/toil?asAt=2026-06-30", "hr"))
        .contains("\"convertedHours\":3,");
    assertThat(ledger.get("/api/cleaners/C1111/ado?year=2025", "hr")).contains("ADO_TOIL");
  }

  @Test
  void showsWhatSitesAndCleanersArranged() {
    assertThat(ledger.get("/api/sites/S502?asAt=2026-05-29", "hr"))
        .contains("EARLY_START", "2026-04-20");
    assertThat(ledger.get("/api/sites/S602?asAt=2026-05-29", "hr")).contains("9.7(e)");
    assertThat(ledger.get("/api/cleaners/C1041/days?year=2026&engagementId=C1041-2", "hr"))
        .contains("\"unauthorisedHours\":0.9", "\"paidOrdinaryHours\":0.5")
        .contains("0.9 h beyond the 7.6 h a day of a casual", "8.8(b)(ii)");
    assertThat(ledger.get("/api/cleaners/C1018/days?year=2025", "hr")).contains("\"8.4\"");
    assertThat(ledger.get("/api/cleaners/C1058/ado?year=2025", "hr")).contains("8.7(h)(i)");
  }

  @Test
  void claimsOrdinaryHoursAndShowsTheSummerBlock() {
    assertThat(ledger.get("/api/cleaners/C1003/workcover-claims?year=2025", "hr"))
        .contains("\"leaveId\":\"injury-1\"")
        .containsPattern("\"ordinaryHours\":[1-9]");
    assertThat(ledger.get("/api/cleaners/C1003/summer-leave?year=2025&asAt=2026-01-31", "hr"))
        .contains("\"firstDay\":\"2025-12-15\"", "\"flags\":[]");
  }

  @Test
  void leavesEveryQuarterWithSomethingThatChangedSince() {
    for (String quarter : List.of("2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1")) {
      assertThat(ledger.get("/api/committees/JCCC/quarters/" + quarter, "jccc"))
          .as(quarter)
          .containsPattern("\"changedSince\":\\[\\{");
    }
  }
}
