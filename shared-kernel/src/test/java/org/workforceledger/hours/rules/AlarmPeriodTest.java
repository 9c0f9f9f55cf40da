package org.workforceledger.hours.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.hours.rules.DayFacts.Standing;
import org.workforceledger.leave.api.LeaveType;

/** What setting an alarm is worth (9.7, R-20). The day is rostered from 06:00 to 13:57. */
class AlarmPeriodTest {

  private static final String CEASING = "13:57";

  @Nested
  class Paragraph9_7_d {

    @Clause({"9.7(c)", "9.7(d)"})
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            06:00 | 13:36 | ORDINARY 7.6, ADO_ALARM 0.25
            06:00 | 13:56 | ORDINARY 7.6, ADO_WORKED 0.3333, ADO_ALARM 0.25
            06:00 | 13:57 | ORDINARY 7.6, ADO_WORKED 0.35, ADO_ALARM 0.25
            06:00 | 13:58 | ORDINARY 7.6, ADO_WORKED 0.35, ADO_ALARM 0.25
            06:00 | 14:11 | ORDINARY 7.6, ADO_WORKED 0.35, ADO_ALARM 0.25
            06:00 | 14:12 | ORDINARY 7.6, ADO_WORKED 0.35, ADO_ALARM 0.25
            06:00 | 14:13 | ORDINARY 7.6, ADO_WORKED 0.35, EXCESS 0.0167, ADO_ALARM 0.25
            06:00 | 14:27 | ORDINARY 7.6, ADO_WORKED 0.35, EXCESS 0.25, ADO_ALARM 0.25
            06:15 | 14:12 | ORDINARY 7.6, ADO_WORKED 0.1, ADO_ALARM 0.25
            """)
    void creditsFifteenMinutesAfterCeasingAndKeepsThemFromExcess(
        String start, String finish, String worth) {
      ADay day = ADay.fullTime().setAlarm("Main", CEASING).worked(start, finish);
      assertThat(day.account()).isEqualTo(worth);
    }

    @Test
    @Clause("9.7(d)")
    void creditsThemWhetherUsedOrNot() {
      assertThat(ADay.fullTime().setAlarm("Main", CEASING).account()).isEqualTo("ADO_ALARM 0.25");
    }

    @Test
    @Clause("9.7(d)")
    void creditsEachPanelOneAfterTheOther() {
      ADay day = ADay.fullTime().setAlarm("A", CEASING).setAlarm("B", CEASING);
      assertThat(day.worked("06:00", "14:28").account())
          .isEqualTo("ORDINARY 7.6, ADO_WORKED 0.35, EXCESS 0.0167, ADO_ALARM 0.5");
    }

    @Test
    @Clause("9.7(d)")
    void takesTheTailOfTheShiftThatReachesIntoThem() {
      ADay day = ADay.fullTime().setAlarm("Main", CEASING);
      assertThat(day.worked("06:00", "13:57").worked("14:02", "14:12").account())
          .isEqualTo("ORDINARY 7.6, ADO_WORKED 0.35, ADO_ALARM 0.25");
    }

    @Clause("9.7(c)")
    @Test
    void liesAfterEighteenToo() {
      ADay day = ADay.fullTime().setAlarm("Main", "21:00").worked("13:03", "21:16");
      assertThat(day.account())
          .isEqualTo("ORDINARY 7.6, ADO_WORKED 0.35, EXCESS 0.0167, ADO_ALARM 0.25");
    }

    @Test
    @Clause("9.7(d)")
    void onADayWithoutARosterIsCreditedAndTakesNothingOfTheWork() {
      ADay day = ADay.fullTime().rostered("0", 0).setAlarm("Main", null);
      assertThat(day.worked("09:00", "10:00").account()).isEqualTo("EXCESS 1, ADO_ALARM 0.25");
    }

    @Test
    @Clause("9.7(d)")
    void standsBesideLeaveHolidaysAndAdoDays() {
      ADay onLeave = ADay.fullTime().onLeave(LeaveType.SICK).setAlarm("Main", CEASING);
      assertThat(onLeave.account()).isEqualTo("ADO_LEAVE 0.35, ADO_ALARM 0.25");
      assertThat(ADay.fullTime().holiday().setAlarm("Main", CEASING).account())
          .isEqualTo("ADO_HOLIDAY 0.35, ADO_ALARM 0.25");
      assertThat(ADay.fullTime().adoDay().setAlarm("Main", CEASING).account())
          .isEqualTo("ADO_ALARM 0.25, ADO_TAKEN 7.6");
    }

    @Clause("9.7(d)")
    @ParameterizedTest
    @CsvSource({"CASUAL, ", "CASUAL, 10:00", "CASUAL_FOR_FULL_TIME, 10:00"})
    void isPaidAtTheOrdinaryRateToACasual(Standing standing, @Nullable String ceasing) {
      ADay day = ADay.of(standing).setAlarm("Main", ceasing).worked("06:00", "10:00");
      assertThat(day.account()).isEqualTo("ORDINARY 4, PAID_ORDINARY 0.25");
    }

    @Test
    @Clause("9.7(d)")
    void isPaidBesideACasualsTwoHours() {
      ADay day = ADay.of(Standing.CASUAL).setAlarm("Main", null).worked("06:00", "07:30");
      assertThat(day.account()).isEqualTo("ORDINARY 1.5, PAID_ORDINARY 0.75");
    }

    @Test
    @Clause("9.7(d)")
    void isPaidToWhoHasNoAdo() {
      ADay day = ADay.of(Standing.FULL_TIME_WITHOUT_ADO).setAlarm("Main", CEASING);
      assertThat(day.account()).isEqualTo("PAID_ORDINARY 0.25");
    }

    @Test
    @Clause("9.7(d)")
    void countsAnUnpaidBreakBeforeThem() {
      var period = new AlarmPeriod(ADay.fullTime().setAlarm("A", "13:57").settings(), 837);
      assertThat(period.without(ADay.attendance("06:00", "14:30", 30)))
          .containsExactly(
              ADay.attendance("06:00", "13:57", 30), ADay.attendance("14:12", "14:30", 0));
    }
  }

  @Nested
  class Paragraph9_7_e {

    private static TreeMap<LocalDate, Integer> minutes(List<Integer> each) {
      TreeMap<LocalDate, Integer> byDay = new TreeMap<>();
      each.forEach(taken -> byDay.put(LocalDate.of(2024, 5, 1).plusDays(byDay.size()), taken));
      return byDay;
    }

    @Clause("9.7(e)")
    @ParameterizedTest
    @CsvSource({
      "15 15 15 15, 0, false",
      "16 16, 2, false",
      "16 15 16 15, 2, false",
      "16 16 16, 3, true",
      "16 16 16 1 1 1 1 1 1 1, 3, true",
      "16 16 16 1 1 1 1 1 1 1 1, 2, false"
    })
    void isFlaggedOnThreeOfTheLastTenSettings(String taken, int times, boolean flagged) {
      var byDay = minutes(List.of(taken.split(" ")).stream().map(Integer::valueOf).toList());
      assertThat(AlarmPanels.longSettings(byDay)).isEqualTo(times);
      assertThat(AlarmPanels.investigate(byDay).isPresent()).isEqualTo(flagged);
    }
  }
}
