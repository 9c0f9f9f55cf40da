package org.workforceledger.queryside;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.workforceledger.calendar.api.SchoolYearEvent.RostersCredited;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.api.AdoEvent.AdoDayAgreed;
import org.workforceledger.hours.api.Attendance;
import org.workforceledger.hours.api.Posting;
import org.workforceledger.hours.api.RosterDay;
import org.workforceledger.hours.api.RosterEvent.RosterAgreed;
import org.workforceledger.leave.api.LeaveEvent.LeaveGranted;
import org.workforceledger.leave.api.LeaveType;
import org.workforceledger.runtime.keys.PersonKeys;
import org.workforceledger.sites.api.Region;
import org.workforceledger.testing.Facts;
import org.workforceledger.testing.QueryApp;
import org.workforceledger.testing.QueryApp.Answer;
import org.workforceledger.testing.TestLog;
import tools.jackson.databind.JsonNode;

/**
 * One application for the tests of forecasts of 2025: C1 works 24 minutes a day for ADO, C2 is on
 * leave without pay in Term 2, C3 has no roster, C4 is a casual. Vacations begin on 5 April, 28
 * June and 20 September.
 */
final class ForecastFixture {

  static final QueryApp APP = new QueryApp();

  static {
    record();
  }

  private ForecastFixture() {}

  private static void record() {
    TestLog log = APP.log().at("2025-01-20T00:00:00Z");
    PersonKeys keys = log.keys();
    log.append(Facts.schoolYear2025());
    log.append(new RostersCredited(2025, 0, 0));
    log.append(Facts.site("S1", "Ash State School", Region.METROPOLITAN_NORTH));
    log.append(Facts.site("S2", "Bay State School", Region.NORTH_COAST));
    engage(log, keys, "C1", "S1", Tenure.PERMANENT);
    engage(log, keys, "C2", "S2", Tenure.PERMANENT);
    engage(log, keys, "C3", "S1", Tenure.PERMANENT);
    engage(log, keys, "C4", "S1", Tenure.CASUAL);
    log.append(roster("C1", 24));
    log.append(roster("C2", 24));
    log.append(unpaid("C2", "2025-04-22", "2025-06-27"));
    log.append(Facts.shift("C1", "S1", "2025-03-03"));
    log.append(adoDay("C1", "2025-04-07"));
    APP.settle(log.append(adoDay("C1", "2025-04-08")));
  }

  private static void engage(TestLog log, PersonKeys keys, String id, String site, Tenure tenure) {
    log.append(
        Facts.engaged(
            id,
            id + "-1",
            site,
            "2025-01-28",
            tenure,
            "38",
            keys.protect(id, "Name of " + id),
            keys.protect(id, id + "@example.org")));
    keys.keep(keys.protect(id, "Name of " + id));
  }

  private static RosterAgreed roster(String id, int adoMinutes) {
    LocalTime start = LocalTime.of(6, 0);
    List<RosterDay> days =
        Stream.of(DayOfWeek.values())
            .limit(5)
            .map(
                day ->
                    new RosterDay(
                        null,
                        day,
                        List.of(new Attendance(start, start.plusMinutes(456 + adoMinutes), null)),
                        adoMinutes))
            .toList();
    return new RosterAgreed(id, id + "-1", LocalDate.parse("2025-01-28"), days, Facts.TEXT);
  }

  private static LeaveGranted unpaid(String id, String first, String last) {
    return new LeaveGranted(
        id,
        id + "-1",
        "L-" + id,
        LeaveType.SPECIAL_UNPAID,
        LocalDate.parse(first),
        LocalDate.parse(last),
        null,
        null,
        null);
  }

  private static AdoDayAgreed adoDay(String id, String date) {
    LocalDate day = LocalDate.parse(date);
    Posting taken = new Posting(day, Account.ADO_TAKEN, 27_360, "8.7(d)(ii)", null);
    return new AdoDayAgreed(id, id + "-1", day, null, List.of(taken), List.of());
  }

  static JsonNode ok(String path) {
    Answer answer = APP.get("hr", path);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json();
  }
}
