package org.workforceledger.queryside;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.calendar.api.SchoolYearEvent.RostersCredited;
import org.workforceledger.committees.api.Quarter;
import org.workforceledger.committees.api.QuarterEvent.RegionalReportsTabled;
import org.workforceledger.committees.rules.QuarterlyReports;
import org.workforceledger.employment.api.EngagementEvent.HoursChanged;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.employment.read.Engagements;
import org.workforceledger.employment.read.KnownEngagement;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.api.Posting;
import org.workforceledger.hours.api.WorkEvent.ShiftCorrected;
import org.workforceledger.ledger.Hours;
import org.workforceledger.runtime.keys.PersonKeys;
import org.workforceledger.sites.api.Region;
import org.workforceledger.sites.read.Sites;
import org.workforceledger.testing.Facts;
import org.workforceledger.testing.QueryApp;
import org.workforceledger.testing.QueryApp.Answer;
import org.workforceledger.testing.TestLog;
import tools.jackson.databind.JsonNode;

class QueryApiTest {

  private static QueryApp app;
  private static long head;

  @BeforeAll
  static void start() {
    app = new QueryApp();
    TestLog log = app.log().at("2025-01-20T00:00:00Z");
    PersonKeys keys = log.keys();
    log.append(Facts.schoolYear2025());
    log.append(new RostersCredited(2025, 0, 0));
    log.append(Facts.site("S1", "Ash State School", Region.METROPOLITAN_NORTH));
    log.append(Facts.site("S2", "Bay, \"The\" State School", Region.NORTH_COAST));
    log.append(Facts.allocation("S1", "152", "2025-01-01"));
    engage(log, keys, "C1", "S1", "2025-01-28", Tenure.PERMANENT, "38");
    engage(log, keys, "C2", "S2", "2024-01-28", Tenure.PERMANENT, "30");
    engage(log, keys, "C3", "S1", "2025-02-10", Tenure.CASUAL, "0");
    log.at("2025-03-04T00:00:00Z").append(Facts.shift("C1", "S1", "2025-03-03"));
    log.append(Facts.shift("C1", "S1", "2025-03-04"));
    table(log.at("2025-04-10T00:00:00Z"));
    log.at("2025-05-02T00:00:00Z").append(correction(), Map.of("actor", "hr", "source", "payroll"));
    head =
        log.append(
            new HoursChanged(
                "C1",
                "C1-1",
                Hours.of("30").seconds(),
                LocalDate.parse("2025-03-31"),
                keys.protect("C1", "=secret reason")));
    app.settle(head);
  }

  private static void engage(
      TestLog log,
      PersonKeys keys,
      String id,
      String site,
      String from,
      Tenure tenure,
      String hours) {
    log.append(
        Facts.engaged(
            id,
            id + "-1",
            site,
            from,
            tenure,
            hours,
            keys.protect(id, "=Name of " + id),
            keys.protect(id, id.toLowerCase(Locale.ROOT) + "@example.org")));
    keys.keep(id);
  }

  private static void table(TestLog log) {
    Quarter quarter = Quarter.parse("2025-Q1");
    app.settle(9);
    var engagements =
        app.bean(Engagements.class).all(null).stream().map(KnownEngagement::engagement).toList();
    var sites = app.bean(Sites.class).known(null);
    LocalDate asAt = quarter.lastDay();
    long known = 11;
    for (Region region : Region.values()) {
      log.append(
          new RegionalReportsTabled(
              quarter,
              region,
              LocalDate.parse("2025-04-10"),
              asAt,
              known,
              QuarterlyReports.inRegion(
                  QuarterlyReports.newStarters(engagements, sites, quarter), region),
              QuarterlyReports.inRegion(
                  QuarterlyReports.employmentStatus(engagements, sites, asAt), region),
              QuarterlyReports.inRegion(
                  QuarterlyReports.minimumFullTime(engagements, sites, asAt), region)));
    }
  }

  private static ShiftCorrected correction() {
    LocalDate day = LocalDate.parse("2025-03-03");
    return new ShiftCorrected(
        "C1",
        "C1-1",
        Facts.shift("C1", "S1", "2025-03-03").shift(),
        Facts.TEXT,
        List.of(new Posting(day, Account.ADO_WORKED, -600, "8.7(b)(ii)", null)),
        List.of());
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  private static JsonNode ok(String user, String path) {
    Answer answer = app.get(user, path);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json();
  }

  @Nested
  class Statement {

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
    void isZerosForACasual() {
      JsonNode casual = ok("hr", "/api/cleaners/C3/ado?year=2025");
      for (String field :
          List.of(
              "requiredHours", "creditedHours", "takenHours", "balanceHours", "shortfallHours")) {
        assertThat(casual.get(field).decimalValue()).isZero();
      }
      assertThat(casual.get("lines")).isEmpty();
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
    void canBeHadAsCsv() {
      Answer csv = app.csv("cleaner-c1", "/api/cleaners/C1/ado?year=2025");
      assertThat(csv.status()).isEqualTo(200);
      assertThat(csv.header("Content-Type")).startsWith("text/csv");
      assertThat(csv.body().lines()).hasSize(4);
      assertThat(csv.body()).startsWith("position,effectiveDate,recordedAt,change,balance,reason");
    }
  }

  @Nested
  class Cleaner {

    @Test
    void isTheEngagementAsAtTheDate() {
      assertThat(ok("hr", "/api/cleaners/C1?asAt=2025-03-30").get("ordinaryHoursPerWeek").asInt())
          .isEqualTo(38);
      JsonNode later = ok("hr", "/api/cleaners/C1?asAt=2025-03-31");
      assertThat(later.get("ordinaryHoursPerWeek").asInt()).isEqualTo(30);
      assertThat(later.get("basis").asString()).isEqualTo("PART_TIME");
      assertThat(later.get("name").asString()).isEqualTo("=Name of C1");
      assertThat(later.get("engagements")).hasSize(1);
    }

    @Test
    void isUnknownBeforeItWasRecorded() {
      assertThat(app.get("hr", "/api/cleaners/C1?knownAt=2025-01-01T00:00:00Z").status())
          .isEqualTo(404);
      assertThat(app.get("hr", "/api/cleaners/C99").status()).isEqualTo(404);
    }
  }

  @Nested
  class Reports {

    @Test
    @Clause({"2.6(a)", "3.3(a)(iv)"})
    void newStartersOfAQuarter() {
      JsonNode answer = ok("jccc", "/api/reports/new-starters?quarter=2025-Q1");
      assertThat(answer.get("rows")).hasSize(2);
      JsonNode first = answer.get("rows").get(0);
      assertThat(first.propertyNames())
          .containsExactly(
              "name",
              "jobTitle",
              "workEmail",
              "workLocation",
              "tenure",
              "basis",
              "region",
              "commencedOn");
      assertThat(first.get("region").asString()).isEqualTo("Metropolitan North");
    }

    @Test
    @Clause("2.6(b)")
    void employmentStatusIsOneRowForEachCurrentEngagement() {
      JsonNode rows = ok("hr", "/api/reports/employment-status?asAt=2025-03-31").get("rows");
      assertThat(rows).hasSize(3);
      assertThat(rows.get(0).get("cleanerId").asString()).isEqualTo("C1");
    }

    @Test
    @Clause("2.6(c)")
    void aRegionalMemberGetsItsOwnRegionOnly() {
      JsonNode own = ok("rcc-north-coast", "/api/reports/employment-status?asAt=2025-03-31");
      assertThat(own.get("rows")).hasSize(1);
      assertThat(own.get("region").asString()).isEqualTo("North Coast");
      assertThat(
              app.get(
                      "rcc-north-coast",
                      "/api/reports/employment-status?asAt=2025-03-31&region=metropolitan-north")
                  .status())
          .isEqualTo(403);
    }

    @Test
    @Clause("8.9(c)(i)")
    void minimumFullTimeBySite() {
      JsonNode rows =
          ok("jccc", "/api/reports/minimum-full-time?asAt=2025-03-30&region=Metropolitan%20North")
              .get("rows");
      assertThat(rows).hasSize(1);
      assertThat(rows.get(0).get("required").asInt()).isEqualTo(1);
      assertThat(rows.get(0).get("actual").asInt()).isEqualTo(1);
      assertThat(rows.get(0).get("compliant").asBoolean()).isTrue();
      assertThat(rows.get(0).get("allocatedHours").asInt()).isEqualTo(152);
    }

    @Test
    void csvIsQuotedAndRunsNoFormulas() {
      String csv = app.csv("jccc", "/api/reports/employment-status?asAt=2025-03-31").body();
      assertThat(csv.lines().findFirst())
          .contains("name,jobTitle,workEmail,workLocation,tenure,basis,region,commencedOn");
      assertThat(csv).contains("\r\n'=Name of C1,Cleaner,c1@example.org,Ash State School,");
      assertThat(csv).contains(",\"Bay, \"\"The\"\" State School\",");
    }

    @Test
    void pageByAfterAndLimit() {
      JsonNode page = ok("hr", "/api/reports/employment-status?asAt=2025-03-31&limit=2");
      assertThat(page.get("rows")).hasSize(2);
      assertThat(page.get("total").asInt()).isEqualTo(3);
      JsonNode rest =
          ok(
              "hr",
              "/api/reports/employment-status?asAt=2025-03-31&limit=2&after=" + page.get("next"));
      assertThat(rest.get("rows")).hasSize(1);
      assertThat(rest.has("next")).isFalse();
    }
  }

  @Nested
  class CommitteesQuarter {

    @Test
    @Clause("2.6(c)")
    void isAsTabledAndNamesEachDifferenceWithItsEvent() {
      JsonNode quarter = ok("jccc", "/api/committees/JCCC/quarters/2025-Q1");
      assertThat(quarter.get("employmentStatus")).hasSize(3);
      assertThat(quarter.get("employmentStatus").get(0).get("basis").asString())
          .isEqualTo("FULL_TIME");
      JsonNode changes = quarter.get("changedSince");
      assertThat(changes).hasSize(2);
      JsonNode status = changes.get(0);
      assertThat(status.get("report").asString()).isEqualTo("employmentStatus");
      assertThat(status.get("change").asString()).isEqualTo("CHANGED");
      assertThat(status.get("fields").get(0).get("field").asString()).isEqualTo("basis");
      assertThat(status.get("fields").get(0).get("tabled").asString()).isEqualTo("FULL_TIME");
      assertThat(status.get("fields").get(0).get("now").asString()).isEqualTo("PART_TIME");
      assertThat(status.get("causes")).hasSize(1);
      assertThat(status.get("causes").get(0).get("position").asLong()).isEqualTo(head);
      assertThat(status.get("causes").get(0).get("effectiveDate").asString())
          .isEqualTo("2025-03-31");
      assertThat(changes.get(1).get("report").asString()).isEqualTo("minimumFullTime");
    }

    @Test
    void hasNotChangedAsKnownWhenItWasTabled() {
      JsonNode quarter =
          ok("jccc", "/api/committees/JCCC/quarters/2025-Q1?knownAt=2025-04-10T00:00:00Z");
      assertThat(quarter.get("changedSince")).isEmpty();
    }

    @Test
    void isForItsOwnCommittee() {
      assertThat(
              ok("rcc-north-coast", "/api/committees/RCC-north-coast/quarters/2025-Q1")
                  .get("employmentStatus"))
          .hasSize(1);
      assertThat(
              app.get("rcc-north-coast", "/api/committees/RCC-metropolitan-north/quarters/2025-Q1")
                  .status())
          .isEqualTo(403);
      assertThat(app.get("rcc-north-coast", "/api/committees/JCCC/quarters/2025-Q1").status())
          .isEqualTo(403);
    }

    @Test
    void isNotFoundUntilTabled() {
      assertThat(app.get("jccc", "/api/committees/JCCC/quarters/2025-Q2").status()).isEqualTo(404);
      assertThat(app.get("jccc", "/api/committees/RCC-nowhere/quarters/2025-Q1").status())
          .isEqualTo(404);
      assertThat(app.get("jccc", "/api/committees/JCCC/quarters/2025-Q5").status()).isEqualTo(400);
    }
  }

  @Nested
  class Audit {

    @Test
    void streamsTheLogInOrderWithConfidentialTextOpened() {
      Answer answer = app.get("auditor", "/api/audit/events?after=5&limit=2");
      assertThat(answer.header("Content-Type")).startsWith("application/x-ndjson");
      assertThat(answer.body().lines()).hasSize(2);
      assertThat(answer.body()).contains("\"name\":\"=Name of C1\"").contains("\"actor\":\"hr\"");
      assertThat(app.get("auditor", "/api/audit/events?after=5&limit=1&raw=true").body())
          .contains("\"name\":\"enc:1:C1:");
    }

    @Test
    void filtersByStreamAndType() {
      assertThat(app.get("hr", "/api/audit/events?stream=engagement-C1-1").body().lines())
          .hasSize(2);
      assertThat(app.get("hr", "/api/audit/events?type=hours.ShiftRecorded").body().lines())
          .hasSize(2);
      assertThat(app.get("hr", "/api/audit/events?type=hours.Nothing").status()).isEqualTo(400);
    }

    @Test
    void saysWhereEveryProjectionStands() {
      JsonNode projections = ok("auditor", "/api/projections").get("projections");
      assertThat(projections).hasSize(5);
      for (JsonNode projection : projections) {
        assertThat(projection.get("lag").asLong()).isZero();
        assertThat(projection.get("position").asLong()).isEqualTo(head);
        assertThat(projection.get("state").asString()).isEqualTo("RUNNING");
      }
      assertThat(app.post("auditor", "/api/projections/ado_accounts/rebuild").status())
          .isEqualTo(403);
      JsonNode certificate = app.post("admin", "/api/projections/ado_accounts/rebuild").json();
      assertThat(certificate.get("identical").asBoolean()).isTrue();
      assertThat(certificate.get("eventsFolded").asLong()).isEqualTo(3);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/reports/new-starters?quarter=2025-Q5&asAt=tomorrow&limit=0&region=Nowhere",
        "/api/reports/new-starters?asAt=2025-02-30&knownAt=yesterday&minPosition=x",
        "/api/cleaners/C1/ado?year=20255&asAt=+999999999-12-31&engagementId=%00",
      })
  void everyBadParameterIsListed(String path) {
    Answer answer = app.get("hr", path);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.json().get("errors").size()).isGreaterThan(2);
  }

  @Test
  void aPositionThatDoesNotComeIsAnswered503() {
    Answer answer = app.get("hr", "/api/cleaners/C1?minPosition=1000000");
    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.header("Retry-After")).isEqualTo("1");
  }
}
