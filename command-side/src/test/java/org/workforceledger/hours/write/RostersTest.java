package org.workforceledger.hours.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.testing.Known.day;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.EngagementEvent.CleanerEngaged;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.hours.api.RosterCommand.AgreeRoster;
import org.workforceledger.hours.api.RosterDay;
import org.workforceledger.hours.api.RosterEvent.RosterAgreed;
import org.workforceledger.sites.api.SiteKind;
import org.workforceledger.testing.Given;
import org.workforceledger.testing.InMemoryFacts;
import org.workforceledger.testing.Known;

/** What may be agreed as a roster. */
class RostersTest {

  private static Given<RosterAggregate> given(CleanerEngaged engaged) {
    InMemoryFacts facts =
        new InMemoryFacts().with(Known.site("s1", SiteKind.PRIMARY), engaged, Known.year(2025));
    return new Given<>(RosterAggregate.class, RosterAggregate::new, facts);
  }

  private static AgreeRoster agree(List<RosterDay> days) {
    return agree("2025-01-28", days);
  }

  private static AgreeRoster agree(String from, List<RosterDay> days) {
    return new AgreeRoster("c1", "c1-1", LocalDate.parse(from), days, Known.WORDS);
  }

  @Nested
  class AgreeRosterTest {

    @Test
    void isRecordedAsAgreed() {
      AgreeRoster command = agree(Known.weekdays("06:00", "13:57", 21));
      RosterAgreed agreed = given(Known.permanent("38")).when(command, RosterAgreed.class);
      assertThat(agreed.days()).isEqualTo(command.days());
      assertThat(agreed.effectiveFrom()).isEqualTo("2025-01-28");
    }

    @Test
    void isRefusedOutsideTheEngagement() {
      Given<RosterAggregate> roster = given(Known.permanent("38"));
      List<RosterDay> days = Known.weekdays("06:00", "13:36", 0);
      assertThat(roster.refusal(agree("2020-01-27", days))).isEqualTo("RULE R-0");
      assertThat(roster.when(agree("2020-01-28", days)).events()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
      "05:59, 13:35, RULE 8.1",
      "06:00, 13:36, ",
      "10:24, 18:00, ",
      "10:25, 18:01, RULE 8.1"
    })
    @Clause("8.1")
    void liesBetweenSixAndSix(String start, String finish, @Nullable String refusal) {
      assertOutcome(Known.permanent("38"), Known.weekdays(start, finish, 0), refusal);
    }

    @ParameterizedTest
    @CsvSource({
      "13:35, 0, RULE R-6",
      "13:36, 0, ",
      "13:37, 0, RULE R-6",
      "13:57, 20, RULE R-6",
      "13:57, 21, ",
      "13:57, 22, RULE R-6"
    })
    void hasTheEngagementsHoursToTheMinute(String finish, int ado, @Nullable String refusal) {
      assertOutcome(Known.permanent("38"), Known.weekdays("06:00", finish, ado), refusal);
    }

    @ParameterizedTest
    @CsvSource({"16:00, ", "15:59, RULE R-6", "16:01, RULE R-6"})
    void mayDifferBetweenTheWeeksOfAFortnight(String finish, @Nullable String refusal) {
      List<RosterDay> days = new ArrayList<>();
      for (DayOfWeek day : Arrays.asList(DayOfWeek.values()).subList(0, 3)) {
        days.add(day(1, day, "06:00", "16:00", 0));
      }
      days.add(day(2, DayOfWeek.MONDAY, "06:00", finish, 0));
      assertOutcome(Known.permanent("20"), days, refusal);
    }
  }

  @Nested
  class AdoMinutes {

    private final List<RosterDay> withAdo = Known.weekdays("06:00", "13:57", 21);

    @Test
    @Clause("8.7(c)(iii)")
    void areRefusedToACasual() {
      assertOutcome(Known.casual(), withAdo, "RULE 8.7(c)(iii)");
      assertOutcome(Known.casual(), Known.weekdays("06:00", "08:00", 0), null);
    }

    @ParameterizedTest
    @CsvSource({"2025-03-23, RULE 8.7(c)(iv)", "2025-03-24, RULE 8.7(c)(iv)B", "2025-04-06, "})
    @Clause({"8.7(c)(iv)", "8.7(c)(iv)B"})
    void areRefusedToAFixedTermUnderEightWeeksOrWithoutAVacation(
        String endsOn, @Nullable String refusal) {
      assertOutcome(Known.engaged(Tenure.FIXED_TERM, "38", "2025-01-28", endsOn), withAdo, refusal);
    }

    @Test
    @Clause("8.7(c)(iv)A")
    void areRefusedToAFixedTermBeyondTheSchoolYear() {
      assertOutcome(
          Known.engaged(Tenure.FIXED_TERM, "38", "2025-01-28", "2025-12-12"), withAdo, null);
      assertOutcome(
          Known.engaged(Tenure.FIXED_TERM, "38", "2025-01-28", "2025-12-13"),
          withAdo,
          "RULE 8.7(c)(iv)A");
    }
  }

  private static void assertOutcome(
      CleanerEngaged engaged, List<RosterDay> days, @Nullable String refusal) {
    if (refusal == null) {
      assertThat(given(engaged).when(agree(days)).events()).hasSize(1);
    } else {
      assertThat(given(engaged).refusal(agree(days))).isEqualTo(refusal);
    }
  }
}
