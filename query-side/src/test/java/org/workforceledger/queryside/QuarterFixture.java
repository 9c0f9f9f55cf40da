package org.workforceledger.queryside;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

/**
 * One application for the tests of the query API: three cleaners at two sites, two shifts, a
 * quarter tabled, and then a correction, a site registered late and a late change of hours.
 */
final class QuarterFixture {

  static final QueryApp APP = new QueryApp();

  /** The position of the late change of hours. */
  static long head;

  /** The position of the last event. */
  static long last;

  static {
    start();
  }

  private QuarterFixture() {}

  private static void start() {
    TestLog log = APP.log().at("2025-01-20T00:00:00Z");
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
    log.append(Facts.site("S3", "Cove State School", Region.NORTH_COAST));
    head =
        log.append(
            new HoursChanged(
                "C1",
                "C1-1",
                Hours.of("30").seconds(),
                LocalDate.parse("2025-03-31"),
                keys.protect("C1", "=secret reason")));
    DisputeFixture.append(log);
    last = TransferFixture.append(log);
    APP.settle(last);
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
    keys.keep(keys.protect(id, "=Name of " + id));
  }

  private static void table(TestLog log) {
    Quarter quarter = Quarter.parse("2025-Q1");
    APP.settle(9);
    var engagements =
        APP.bean(Engagements.class).all(null).stream().map(KnownEngagement::engagement).toList();
    var sites = APP.bean(Sites.class).known(null);
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

  static JsonNode ok(String user, String path) {
    Answer answer = APP.get(user, path);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json();
  }
}
