package org.workforceledger.hours.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.hours.write.Work.DIRECTED;
import static org.workforceledger.hours.write.Work.record;
import static org.workforceledger.testing.Known.recorded;
import static org.workforceledger.testing.Known.voided;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.employment.api.EngagementEvent.HoursChanged;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.api.WorkEvent.ShiftRecorded;
import org.workforceledger.leave.api.LeaveType;
import org.workforceledger.ledger.FieldProblem;
import org.workforceledger.sites.api.SiteKind;
import org.workforceledger.testing.Given;
import org.workforceledger.testing.InMemoryFacts;
import org.workforceledger.testing.Known;

/**
 * Shifts are facts: refused only where they cannot be true or attributed, else taken and flagged.
 */
class ShiftsTest extends OfAShift {

  @Nested
  class RecordShift {

    @Test
    void postsOrdinaryTimeThenAdoThenExcess() {
      facts.with(Known.roster("2025-01-01"));
      ShiftRecorded event = work.when(record("w1", MONDAY, "06:00", "14:00"), ShiftRecorded.class);
      assertThat(byAccount(event.postings()))
          .isEqualTo(
              Map.of(Account.ORDINARY, 27_360L, Account.ADO_WORKED, 1260L, Account.EXCESS, 180L));
    }

    @ParameterizedTest
    @CsvSource({
      "05:00, 06:00, true",
      "05:00, 06:01, false",
      "10:00, 11:00, true",
      "09:59, 11:00, false",
      "07:00, 08:00, false",
      "05:00, 11:00, false",
      "06:00, 10:00, false"
    })
    void isRefusedWhereItOverlapsAndTakenWhereItTouches(String start, String finish, boolean ok) {
      work.history(recorded("w1", MONDAY, "06:00", "10:00"));
      if (ok) {
        assertThat(work.when(record("w2", MONDAY, start, finish)).events()).hasSize(1);
      } else {
        assertThat(work.refusal(record("w2", MONDAY, start, finish))).isEqualTo("RULE R-0");
      }
    }

    @Test
    void isRefusedWhereAnotherEngagementOfThePersonOverlaps() {
      facts.with(
          Known.engaged("c1-2", Tenure.CASUAL, "0", "2020-01-28", null),
          new ShiftRecorded(
              "c1", "c1-2", Known.shift("w1", MONDAY, "06:00", "10:00"), List.of(), List.of()));
      assertThat(work.refusal(record("w2", MONDAY, "09:00", "11:00"))).isEqualTo("RULE R-0");
      assertThat(work.when(record("w2", MONDAY, "10:00", "11:00")).events()).hasSize(1);
    }

    @Test
    void isTakenWhereAVoidedShiftWas() {
      work.history(recorded("w1", MONDAY, "06:00", "10:00"), voided("w1", MONDAY));
      assertThat(work.when(record("w2", MONDAY, "06:00", "10:00")).events()).hasSize(1);
    }

    @Test
    void isRefusedForAnIdThatWasGivenEvenToAVoidedShift() {
      work.history(recorded("w1", MONDAY, "06:00", "10:00"), voided("w1", MONDAY));
      assertThat(work.refusal(record("w1", MONDAY, "06:00", "10:00")))
          .isEqualTo("DUPLICATE shiftId");
    }

    @Test
    void isRefusedForTomorrowAndTakenForToday() {
      assertThat(work.refusal(record("w1", "2025-05-13", "06:00", "07:00"))).isEqualTo("RULE R-0");
      assertThat(work.when(record("w1", MONDAY, "06:00", "07:00")).events()).hasSize(1);
    }

    @Test
    void isRefusedOutsideTheEngagement() {
      facts.with(Known.ended("2025-05-11"));
      assertThat(work.refusal(record("w1", MONDAY, "06:00", "07:00"))).isEqualTo("RULE R-0");
      assertThat(work.refusal(record("w1", "2020-01-27", "06:00", "07:00"))).isEqualTo("RULE R-0");
      assertThat(work.when(record("w1", "2025-05-11", "06:00", "07:00")).events()).hasSize(1);
      assertThat(work.when(record("w1", "2020-01-28", "06:00", "07:00")).events()).hasSize(1);
    }

    @Test
    void isRefusedAtASiteThatNobodyRegistered() {
      assertThat(work.refusal(record("w1", "s9", MONDAY, "06:00", "07:00", null)))
          .isEqualTo("UNKNOWN siteId");
    }

    @ParameterizedTest
    @CsvSource({
      "06:00, 06:00, , finish",
      "06:00, 05:59, , finish",
      "22:00, 06:00, , finish",
      "06:00, 06:30, 30, unpaidBreakMinutes",
      "06:00, 06:30, 31, unpaidBreakMinutes",
      "06:00, 06:30, 29, ''",
      "06:00, 06:01, , ''"
    })
    void finishesAfterItStartsAndBreaksForLess(
        String start, String finish, Integer pause, String field) {
      var plain = record("w1", MONDAY, start, finish);
      var command =
          new org.workforceledger.hours.api.WorkCommand.RecordShift(
              plain.shiftId(),
              plain.cleanerId(),
              plain.engagementId(),
              plain.siteId(),
              plain.date(),
              plain.start(),
              plain.finish(),
              pause,
              null,
              null,
              null);
      assertThat(command.problems().stream().map(FieldProblem::field).toList())
          .isEqualTo(field.isEmpty() ? List.of() : List.of(field));
    }

    @Test
    void isFlaggedWithoutARoster() {
      assertThat(work.flags(record("w1", MONDAY, "06:00", "07:00")))
          .containsExactly("8.7(f)(i)", "8.8(b)(ii)");
    }

    @Test
    void isFlaggedAtAnotherSite() {
      facts.with(Known.roster("2025-01-01"));
      assertThat(work.flags(record("w1", "s2", MONDAY, "06:00", "07:00", null)))
          .containsExactly("R-0");
    }

    @Test
    void isFlaggedOnALeaveDay() {
      facts.with(Known.roster("2025-01-01"), Known.leave("l1", LeaveType.ANNUAL, MONDAY, MONDAY));
      assertThat(work.flags(record("w1", "s1", MONDAY, "06:00", "07:00", DIRECTED)))
          .containsExactly("8.11(a)");
    }

    @Test
    void isFlaggedWhileTheRosterIsOlderThanAChangeOfHours() {
      facts.with(Known.roster("2025-01-01"));
      facts.with(
          new HoursChanged(
              "c1", "c1-1", 30 * 3600, java.time.LocalDate.parse(MONDAY), Known.WORDS));
      assertThat(work.flags(record("w1", MONDAY, "06:00", "07:00"))).containsExactly("R-6");
    }

    @Test
    void isNotFlaggedForARosterOfACasual() {
      InMemoryFacts casual =
          new InMemoryFacts().with(Known.casual(), Known.site("s1", SiteKind.PRIMARY));
      assertThat(
              new Given<>(WorkYearAggregate.class, WorkYearAggregate::new, casual)
                  .flags(record("w1", MONDAY, "06:00", "18:00")))
          .isEmpty();
    }
  }
}
