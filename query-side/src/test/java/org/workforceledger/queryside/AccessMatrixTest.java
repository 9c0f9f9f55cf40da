package org.workforceledger.queryside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.queryside.QuarterFixture.APP;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import tools.jackson.databind.JsonNode;

/** Every query, asked by every role. */
class AccessMatrixTest {

  private static final List<String> USERS =
      List.of(
          "hr",
          "auditor",
          "admin",
          "jccc",
          "rcc-north-coast",
          "rcc-south-east",
          "principal-s1",
          "cleaner-c1");

  @Clause("2.6(c)")
  @ParameterizedTest
  @CsvSource({
    // hr, auditor, admin, jccc, rcc-north-coast, rcc-south-east, principal-s1, cleaner-c1
    "/api/reports/new-starters?quarter=2025-Q1, 200 200 200 200 200 200 200 200",
    "/api/reports/employment-status?asAt=2025-03-31, 200 200 200 200 200 200 200 200",
    "/api/reports/minimum-full-time?asAt=2025-03-31, 200 200 200 200 200 200 200 200",
    "/api/reports/minimum-full-time?region=north-coast, 200 200 200 200 200 403 200 200",
    "/api/committees/JCCC/quarters/2025-Q1, 200 200 200 200 403 403 403 403",
    "/api/committees/RCC-north-coast/quarters/2025-Q1, 200 200 200 200 200 403 403 403",
    "/api/cleaners, 200 200 200 403 403 403 200 200",
    "/api/cleaners/C1?asAt=2025-03-31, 200 200 200 403 403 403 200 200",
    "/api/cleaners/C2?asAt=2025-03-31, 200 200 200 403 403 403 403 403",
    "/api/cleaners/C1/ado?year=2025, 200 200 200 403 403 403 200 200",
    "/api/cleaners/C2/ado?year=2025, 200 200 200 403 403 403 403 403",
    "/api/cleaners/C1/forecast?year=2025, 200 200 200 403 403 403 200 200",
    "/api/cleaners/C2/forecast?year=2025, 200 200 200 403 403 403 403 403",
    "/cleaners/C1, 302 302 302 302 302 302 302 302",
    "/api/forecast?year=2025, 200 200 200 403 403 403 200 200",
    "/cleaners/C1/forecast?year=2025, 200 200 200 403 403 403 200 200",
    "/forecast?year=2025, 200 200 200 403 403 403 200 200",
    "/api/cleaners/C1/toil?asAt=2025-12-31, 200 200 200 403 403 403 200 200",
    "/api/cleaners/C2/toil, 200 200 200 403 403 403 403 403",
    "/api/cleaners/C99/toil, 404 404 404 403 403 403 403 403",
    "/cleaners/C1/toil, 200 200 200 403 403 403 200 200",
    "/cleaners/C2/toil, 200 200 200 403 403 403 403 403",
    "/api/cleaners/C1/summer-leave?year=2025, 200 200 200 403 403 403 200 200",
    "/api/cleaners/C2/summer-leave?year=2025, 200 200 200 403 403 403 403 403",
    "/api/cleaners/C1/workcover-claims?year=2025, 200 200 200 403 403 403 200 200",
    "/api/cleaners/C2/workcover-claims?year=2025, 200 200 200 403 403 403 403 403",
    "/cleaners/C1/leave?year=2025, 200 200 200 403 403 403 200 200",
    "/cleaners/C2/leave?year=2025, 200 200 200 403 403 403 403 403",
    "/api/cleaners/C1/employment?asAt=2025-03-31, 200 200 200 403 403 403 200 200",
    "/api/cleaners/C2/employment?asAt=2025-03-31, 200 200 200 403 403 403 403 403",
    "/cleaners/C1/employment?asAt=2025-03-31, 200 200 200 403 403 403 200 200",
    "/cleaners/C2/employment?asAt=2025-03-31, 200 200 200 403 403 403 403 403",
    "/api/employment/due?asAt=2025-03-31, 200 200 200 403 403 403 200 200",
    "/employment/due?asAt=2025-03-31, 200 200 200 403 403 403 200 200",
    "/api/screening-trials, 200 200 200 200 200 200 200 200",
    "/screening-trials, 200 200 200 200 200 200 200 200",
    "/api/cleaners/C99, 404 404 404 403 403 403 403 403",
    "/api/sites, 200 200 200 200 200 200 200 403",
    "/sites, 200 200 200 200 200 200 200 403",
    "/api/sites/S1, 200 200 200 200 403 403 200 403",
    "/api/sites/S2, 200 200 200 200 200 403 403 403",
    "/api/sites/S99, 404 404 404 404 403 403 403 403",
    "/sites/S1, 200 200 200 200 403 403 200 403",
    "/api/sites/S1/cleaning-time, 200 200 200 200 403 403 200 403",
    "/api/sites/S99/cleaning-time, 404 404 404 404 403 403 403 403",
    "/sites/S1/cleaning-time, 200 200 200 200 403 403 200 403",
    "/api/relief?asAt=2025-03-03, 200 200 200 403 403 403 200 403",
    "/relief?asAt=2025-03-03, 200 200 200 403 403 403 200 403",
    "/minimum-full-time?asAt=2025-03-31, 200 200 200 200 200 200 200 403",
    "/api/vacancies, 200 200 200 403 403 403 200 403",
    "/vacancies, 200 200 200 403 403 403 200 403",
    "/api/vacancies/V9, 404 404 404 403 403 403 403 403",
    "/api/vacancies/V9/comparison, 404 404 404 403 403 403 403 403",
    "/vacancies/V9, 404 404 404 403 403 403 403 403",
    "/api/frequency-changes, 200 200 200 200 200 200 200 200",
    "/api/disputes, 200 200 200 403 403 403 200 200",
    "/api/disputes/D1, 200 200 200 403 403 403 200 200",
    "/api/disputes/D2, 200 200 200 403 403 403 403 403",
    "/api/disputes/D3, 200 200 200 403 403 403 403 200",
    "/api/disputes/D99, 404 404 404 403 403 403 403 403",
    "/disputes, 200 200 200 403 403 403 200 200",
    "/disputes/D1, 200 200 200 403 403 403 200 200",
    "/api/transfers, 200 200 200 403 403 403 200 200",
    "/api/transfers/T1, 200 200 200 403 403 403 200 200",
    "/api/transfers/T2, 200 200 200 403 403 403 403 403",
    "/api/transfer-requests, 200 200 200 403 403 403 200 200",
    "/transfer-requests, 200 200 200 403 403 403 200 200",
    "/transfers, 200 200 200 403 403 403 200 200",
    "/transfers/T1, 200 200 200 403 403 403 200 200",
    "/frequency-changes, 200 200 200 200 200 200 200 200",
    "/imports/measurements, 200 403 200 403 403 403 403 403",
    "/imports/measurements/example.csv, 200 403 200 403 403 403 403 403",
    "/api/audit/events, 200 200 200 403 403 403 403 403",
    "/api/audit/journal, 200 200 200 403 403 403 403 403",
    "/api/projections, 200 200 200 403 403 403 403 403",
    "/v3/api-docs, 200 200 200 200 200 200 200 200",
  })
  void answersEachRoleAsTheContractSays(String path, String statuses) {
    List<String> expected = List.of(statuses.split(" "));
    for (int i = 0; i < USERS.size(); i++) {
      assertThat(APP.get(USERS.get(i), path).status())
          .as("%s asks %s", USERS.get(i), path)
          .isEqualTo(Integer.parseInt(expected.get(i)));
    }
  }

  @Clause("2.6(c)")
  @ParameterizedTest
  @CsvSource({
    "hr, 3, 3",
    "jccc, 3, 3",
    "rcc-north-coast, 1, 2",
    "rcc-south-east, 0, 0",
    "principal-s1, 2, 1",
    "cleaner-c1, 1, 0"
  })
  void filtersListsToWhatTheRoleSees(String user, int people, int sites) {
    assertThat(rows(user, "/api/reports/employment-status?asAt=2025-03-31")).hasSize(people);
    assertThat(rows(user, "/api/reports/minimum-full-time?asAt=2025-03-31")).hasSize(sites);
  }

  private static JsonNode rows(String user, String path) {
    return QuarterFixture.ok(user, path).get("rows");
  }

  @Test
  void nobodyGetsInWithoutAPassword() {
    assertThat(APP.get("nobody", "/api/projections").status()).isEqualTo(401);
  }

  @Test
  void everyQueryIsDocumentedWithItsParameters() {
    JsonNode paths = QuarterFixture.ok("hr", "/v3/api-docs").get("paths");
    assertThat(paths.propertyNames())
        .contains(
            "/api/cleaners",
            "/api/cleaners/{id}",
            "/api/cleaners/{id}/ado",
            "/api/cleaners/{id}/days",
            "/api/cleaners/{id}/forecast",
            "/api/forecast",
            "/api/cleaners/{id}/toil",
            "/api/cleaners/{id}/summer-leave",
            "/api/cleaners/{id}/workcover-claims",
            "/api/cleaners/{id}/employment",
            "/api/employment/due",
            "/api/screening-trials",
            "/api/sites",
            "/api/sites/{id}",
            "/api/sites/{id}/cleaning-time",
            "/api/relief",
            "/api/vacancies",
            "/api/vacancies/{id}",
            "/api/vacancies/{id}/notices",
            "/api/vacancies/{id}/comparison",
            "/api/frequency-changes",
            "/api/disputes",
            "/api/disputes/{id}",
            "/api/transfers",
            "/api/transfers/{id}",
            "/api/transfer-requests",
            "/api/reports/new-starters",
            "/api/reports/employment-status",
            "/api/reports/minimum-full-time",
            "/api/committees/{committee}/quarters/{quarter}",
            "/api/audit/events",
            "/api/audit/journal",
            "/api/projections");
    assertThat(paths.propertyNames()).allMatch(path -> path.startsWith("/api/"));
  }

  @Test
  void aQueryIsDocumentedWithTheParametersItTakes() {
    JsonNode paths = QuarterFixture.ok("hr", "/v3/api-docs").get("paths");
    assertThat(paths.get("/api/cleaners/{id}/ado").toString())
        .contains("\"minPosition\"", "\"knownAt\"", "\"asAt\"", "\"year\"")
        .doesNotContain("viewer");
  }
}
