package org.workforceledger.disputes.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.fixtures.ADispute.met;
import static org.workforceledger.fixtures.ADispute.moved;
import static org.workforceledger.fixtures.ADispute.notified;
import static org.workforceledger.fixtures.ADispute.resolved;
import static org.workforceledger.fixtures.ADispute.withdrawn;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.calendar.api.PublicHoliday;
import org.workforceledger.calendar.api.SchoolCalendar;
import org.workforceledger.calendar.api.SchoolYear;
import org.workforceledger.calendar.api.SchoolYearEvent.SchoolYearPublished;
import org.workforceledger.calendar.rules.QueenslandTerms;
import org.workforceledger.disputes.api.DisputeEvent;
import org.workforceledger.disputes.api.DisputedMatter;
import org.workforceledger.disputes.rules.DisputeStage.State;
import org.workforceledger.fixtures.ADispute;

/** The stages of a dispute against their times. */
class DisputeCourseTest {

  private static final SchoolCalendar CALENDAR = calendar();

  /** 11:00 in Brisbane on Thursday 24 April 2025, the day before Anzac Day. */
  private static final String NOTICE = "2025-04-24T01:00:00Z";

  private static SchoolCalendar calendar() {
    SchoolYearPublished year =
        new SchoolYearPublished(
            2025,
            QueenslandTerms.of(2025),
            List.of(),
            List.of(
                new PublicHoliday(LocalDate.parse("2025-04-25"), "Anzac Day", List.of()),
                new PublicHoliday(LocalDate.parse("2025-05-05"), "Labour Day", List.of()),
                new PublicHoliday(LocalDate.parse("2025-04-29"), "Show", List.of("Toowoomba"))));
    SchoolYear known = SchoolYear.evolve(null, year);
    return new SchoolCalendar(known == null ? Map.of() : Map.of(2025, known));
  }

  private static DisputeCourse course(String at, DisputeEvent... events) {
    return DisputeCourse.of(ADispute.of(events), CALENDAR, null, Instant.parse(at));
  }

  private static String noon(String date) {
    return date + "T02:00:00Z";
  }

  @Nested
  class Local {

    @ParameterizedTest
    @CsvSource({
      "2025-05-01, RUNNING",
      "2025-05-02, RUNNING",
      "2025-05-03, OVERDUE",
    })
    @Clause("4.3(a)")
    void lastsFiveWorkingDays(String asAt, State state) {
      DisputeStage present = course(noon(asAt), notified(NOTICE)).present();
      assertThat(present.dueOn()).isEqualTo(LocalDate.parse("2025-05-02"));
      assertThat(present.state()).isEqualTo(state);
      assertThat(present.until()).isNull();
    }

    @Test
    @Clause("4.3(a)")
    void countsTheHolidaysOfTheSitesLocality() {
      DisputeCourse course =
          DisputeCourse.of(
              ADispute.of(notified(NOTICE)), CALENDAR, "Toowoomba", Instant.parse(NOTICE));
      assertThat(course.present().dueOn()).isEqualTo(LocalDate.parse("2025-05-06"));
    }

    @ParameterizedTest
    @CsvSource({
      "2025-04-25T00:59:59Z, RUNNING",
      "2025-04-25T01:00:00Z, RUNNING",
      "2025-04-25T01:00:01Z, OVERDUE",
    })
    @Clause("4.3(a)")
    void awaitsTheDiscussionFor24Hours(String at, State state) {
      DisputeCourse course = course(at, notified(NOTICE));
      assertThat(course.discussion().orElseThrow().state()).isEqualTo(state);
      assertThat(course.isOverdue()).isEqualTo(state == State.OVERDUE);
    }

    @ParameterizedTest
    @CsvSource({
      "2025-04-25T00:59:59Z, ENDED_IN_TIME",
      "2025-04-25T01:00:00Z, ENDED_IN_TIME",
      "2025-04-25T01:00:01Z, ENDED_LATE",
    })
    @Clause("4.3(a)")
    void wasDiscussedWithin24Hours(String heldAt, State state) {
      DisputeCourse course = course(noon("2025-04-28"), notified(NOTICE), met(heldAt));
      assertThat(course.discussion().orElseThrow().state()).isEqualTo(state);
      assertThat(course.isOverdue()).isFalse();
    }

    @Test
    @Clause("4.3(a)")
    void countsTheFirstDiscussionWhateverTheOrderOfRecording() {
      DisputeCourse course =
          course(
              noon("2025-04-29"),
              notified(NOTICE),
              met("2025-04-28T01:00:00Z"),
              met("2025-04-24T05:00:00Z"));
      assertThat(course.discussion().orElseThrow().state()).isEqualTo(State.ENDED_IN_TIME);
    }
  }

  @Nested
  class Referred {

    @ParameterizedTest
    @CsvSource({
      "2, 2025-05-12, ENDED_IN_TIME",
      "2, 2025-05-13, ENDED_IN_TIME",
      "2, 2025-05-14, ENDED_LATE",
      "3, 2025-05-12, ENDED_IN_TIME",
      "3, 2025-05-13, ENDED_IN_TIME",
      "3, 2025-05-14, ENDED_LATE",
    })
    @Clause({"4.3(b)", "4.3(c)"})
    void lastsSevenWorkingDaysFromReferral(int stage, String movedOn, State state) {
      DisputeStage line =
          course(
                  noon("2025-06-02"),
                  notified("d1", DisputedMatter.VACANCY, "v1", NOTICE, stage - 1),
                  moved(stage, "2025-05-01"),
                  moved(stage + 1, movedOn))
              .stages()
              .get(1);
      assertThat(line.dueOn()).isEqualTo(LocalDate.parse("2025-05-13"));
      assertThat(line.state()).isEqualTo(state);
      assertThat(line.clause()).isEqualTo(stage == 2 ? "4.3(b)" : "4.3(c)");
    }

    @Test
    @Clause("4.3(d)")
    void hasNoTimeAtTheCommission() {
      DisputeCourse course =
          course(
              noon("2025-12-01"),
              notified("d1", DisputedMatter.VACANCY, "v1", NOTICE, 3),
              moved(4, "2025-05-06"));
      assertThat(course.present().dueOn()).isNull();
      assertThat(course.present().state()).isEqualTo(State.RUNNING);
      assertThat(course.discussion()).isEmpty();
    }

    @Test
    @Clause("4.3(b)")
    void isNeverAdvancedByItself() {
      DisputeCourse course = course(noon("2025-12-01"), notified(NOTICE));
      assertThat(course.stages()).hasSize(1);
      assertThat(course.isOverdue()).isTrue();
    }

    @Test
    @Clause({"4.3(a)", "4.3(b)"})
    void endsWithItsSettlementOrWithdrawal() {
      assertThat(
              course(noon("2025-12-01"), notified(NOTICE), resolved("2025-05-02"))
                  .present()
                  .state())
          .isEqualTo(State.ENDED_IN_TIME);
      assertThat(
              course(noon("2025-12-01"), notified(NOTICE), withdrawn("2025-05-05"))
                  .present()
                  .state())
          .isEqualTo(State.ENDED_LATE);
    }
  }
}
