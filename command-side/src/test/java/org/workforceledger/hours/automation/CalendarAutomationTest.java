package org.workforceledger.hours.automation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.log.Streams;
import org.workforceledger.testing.Api.Answer;
import org.workforceledger.testing.Await;
import org.workforceledger.testing.Bodies;
import org.workforceledger.testing.TestDatabase;
import org.workforceledger.testing.TestLedger;
import org.workforceledger.testing.World;

/** Credits follow the calendar, whenever it becomes known. */
class CalendarAutomationTest {

  private static final int CREDIT = 1260;

  private static final TestLedger LEDGER = new TestLedger(new TestDatabase());

  private final World world = World.rostered(LEDGER);

  @AfterAll
  static void stop() {
    LEDGER.close();
  }

  private static void publish(int year) {
    LEDGER.hr().taken("PublishSchoolYear", Bodies.schoolYear(year));
    awaitCredited(year);
  }

  private static void amend(int year, String change) {
    String body = "{\"year\":%d,%s,\"reason\":\"Gazetted late\"}".formatted(year, change);
    LEDGER.hr().taken("AmendSchoolYear", body);
    awaitCredited(year);
  }

  /** The last event of the year's stream says that all rosters follow it. */
  private static void awaitCredited(int year) {
    Await.until(
        "RostersCredited of " + year,
        () -> {
          List<String> types =
              LEDGER
                  .database()
                  .owner()
                  .queryForList(
                      "select type from ledger.event where stream = ? order by sequence",
                      String.class,
                      Streams.schoolYear(year));
          return types.getLast().equals("calendar.RostersCredited");
        });
  }

  private long posted(String account, String date) {
    return LEDGER
        .database()
        .number(
            """
            select coalesce(sum((p ->> 'seconds')::int), 0) from ledger.event_json e,
              jsonb_array_elements(e.payload -> 'postings') p
            where e.type like 'hours.%' and e.payload ->> 'engagementId' = ?
              and p ->> 'account' = ? and p ->> 'date' = ?
            """,
            world.engagement(), account, date);
  }

  private static String holiday(String date) {
    return "\"addPublicHolidays\":[{\"date\":\"%s\",\"name\":\"Day of Mourning\"}]".formatted(date);
  }

  @Test
  @Clause("8.7(f)(iii)")
  void aRosterAgreedBeforeTheYearIsPublishedIsCreditedAfterwards() {
    assertThat(posted("ADO_HOLIDAY", "2031-05-05")).isZero();
    String holidays = "\"publicHolidays\":[{\"date\":\"2031-05-05\",\"name\":\"Labour Day\"}]";
    String body = Bodies.schoolYear(2031).replace("\"publicHolidays\":[]", holidays);
    LEDGER.hr().taken("PublishSchoolYear", body);
    awaitCredited(2031);
    assertThat(posted("ADO_HOLIDAY", "2031-05-05")).isEqualTo(CREDIT);
  }

  @Test
  @Clause("8.7(f)(iii)")
  void aHolidayAddedLateIsCreditedAndOneRemovedIsReversed() {
    publish(2032);
    amend(2032, holiday("2032-05-05"));
    assertThat(posted("ADO_HOLIDAY", "2032-05-05")).isEqualTo(CREDIT);
    amend(2032, "\"removePublicHolidays\":[\"2032-05-05\"]");
    assertThat(posted("ADO_HOLIDAY", "2032-05-05")).isZero();
  }

  @Test
  void aHolidayAddedLateTurnsWorkIntoExcess() {
    LEDGER.hr().taken("RecordShift", world.shift(TestLedger.id("w")));
    assertThat(posted("ORDINARY", Bodies.MONDAY)).isEqualTo(27_360);
    amend(2025, holiday(Bodies.MONDAY));
    assertThat(posted("ORDINARY", Bodies.MONDAY)).isZero();
    assertThat(posted("ADO_WORKED", Bodies.MONDAY)).isZero();
    assertThat(posted("EXCESS", Bodies.MONDAY)).isEqualTo(27_360 + CREDIT);
    assertThat(posted("ADO_HOLIDAY", Bodies.MONDAY)).isEqualTo(CREDIT);
    amend(2025, "\"removePublicHolidays\":[\"2025-05-12\"]");
    assertThat(posted("ORDINARY", Bodies.MONDAY)).isEqualTo(27_360);
    assertThat(posted("EXCESS", Bodies.MONDAY)).isZero();
  }

  @Test
  void everyPublicationAndAmendmentIsCounted() {
    publish(2033);
    amend(2033, "\"addStudentFreeDays\":[\"2033-10-10\"]");
    amend(2033, holiday("2033-05-05"));
    List<Long> through =
        LEDGER
            .database()
            .owner()
            .queryForList(
                """
                select (payload ->> 'throughSequence')::bigint from ledger.event_json
                where stream = 'school-year-2033' and type = 'calendar.RostersCredited'
                order by sequence
                """,
                Long.class);
    assertThat(through).containsExactly(0L, 2L, 4L);
  }

  @Test
  void whoIsEngagedLaterIsCreditedAtOnce() {
    publish(2034);
    amend(2034, holiday("2034-05-05"));
    World later = World.engaged(LEDGER);
    Answer agreed = later.hr().taken("AgreeRoster", Bodies.roster(later.cleaner()));
    assertThat(agreed.body()).contains("2034-05-05");
  }

  /** A fixed term from after Term 4 is held against the next school year (8.7(c)(iv)A). */
  @Test
  @Clause("8.7(c)(iv)A")
  void publishingTheNextYearCreditsTheDecemberOfAFixedTermThatBeginsInIt() {
    String holidays = "\"publicHolidays\":[{\"date\":\"2036-12-25\",\"name\":\"Christmas Day\"}]";
    LEDGER
        .hr()
        .taken(
            "PublishSchoolYear",
            Bodies.schoolYear(2036).replace("\"publicHolidays\":[]", holidays));
    awaitCredited(2036);
    World term = World.withSite(LEDGER);
    String engage =
        Bodies.engage(term.cleaner(), term.site(), "FIXED_TERM", "38")
            .replace("2020-01-28", "2036-12-15");
    term.hr().taken("EngageCleaner", Bodies.with(engage, "endsOn", "\"2037-06-30\""));
    String roster = Bodies.roster(term.cleaner(), "2036-12-15").replace("13:57", "13:36");
    term.hr().taken("AgreeRoster", roster.replace("\"adoMinutes\":21", "\"adoMinutes\":0"));
    assertThat(holidayCreditOf(term)).isZero();
    publish(2037);
    assertThat(holidayCreditOf(term)).isEqualTo(CREDIT);
  }

  private static long holidayCreditOf(World world) {
    return LEDGER
        .database()
        .number(
            """
            select coalesce(sum((p ->> 'seconds')::int), 0) from ledger.event_json e,
              jsonb_array_elements(e.payload -> 'postings') p
            where e.stream = ? and p ->> 'account' = 'ADO_HOLIDAY' and p ->> 'date' = '2036-12-25'
            """,
            Streams.work(world.engagement(), 2036));
  }
}
