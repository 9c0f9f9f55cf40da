package org.workforceledger.hours.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.hours.write.Work.DIRECTED;
import static org.workforceledger.hours.write.Work.callOut;
import static org.workforceledger.hours.write.Work.correct;
import static org.workforceledger.hours.write.Work.record;
import static org.workforceledger.hours.write.Work.voidShift;
import static org.workforceledger.testing.Known.recorded;
import static org.workforceledger.testing.Known.voided;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.EngagementEvent.HoursChanged;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.api.Posting;
import org.workforceledger.hours.api.WorkEvent.ShiftCorrected;
import org.workforceledger.hours.api.WorkEvent.ShiftRecorded;
import org.workforceledger.hours.api.WorkEvent.ShiftVoided;
import org.workforceledger.leave.api.LeaveType;
import org.workforceledger.ledger.FieldProblem;
import org.workforceledger.sites.api.SiteKind;
import org.workforceledger.testing.Given;
import org.workforceledger.testing.InMemoryFacts;
import org.workforceledger.testing.Known;

/** Shifts are facts: refused only where they cannot be true or attributed, else taken and flagged. */
class ShiftsTest {

  private static final String MONDAY = "2025-05-12";

  private final InMemoryFacts facts =
      new InMemoryFacts()
          .today(MONDAY)
          .with(Known.site("s1", SiteKind.PRIMARY), Known.site("s2", SiteKind.PRIMARY))
          .with(Known.permanent("38"), Known.year(2025), Known.year(2026));

  private final Given<WorkYearAggregate> work = new Given<>(WorkYearAggregate.class, WorkYearAggregate::new, facts);

  private static Map<Account, Long> byAccount(List<Posting> postings) {
    return postings.stream().collect(Collectors.toMap(Posting::account, Posting::seconds));
  }

  @Nested
  class RecordShift {

    @Test
    void postsOrdinaryTimeThenAdoThenExcess() {
      facts.with(Known.roster("2025-01-01"));
      ShiftRecorded event =
          work.when(record("w1", MONDAY, "06:00", "14:00"), ShiftRecorded.class);
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
      facts.with(
          Known.roster("2025-01-01"), Known.leave("l1", LeaveType.ANNUAL, MONDAY, MONDAY));
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

  @Nested
  class Excess {

    @Test
    @Clause("8.8(b)(ii)")
    void isFlaggedUnlessItWasDirected() {
      facts.with(Known.roster("2025-01-01"));
      assertThat(work.flags(record("w1", MONDAY, "06:00", "13:57"))).isEmpty();
      assertThat(work.flags(record("w1", MONDAY, "06:00", "13:58"))).containsExactly("8.8(b)(ii)");
      assertThat(work.flags(record("w1", "s1", MONDAY, "06:00", "13:58", DIRECTED))).isEmpty();
    }

    @Test
    void ofACallOutCountsAsAuthorised() {
      facts.with(Known.roster("2025-01-01"));
      assertThat(work.flags(callOut("w1", MONDAY, "20:00", "21:00"))).isEmpty();
    }

    @Test
    void liesInTheLastShiftOfTheDayWhicheverIsRecordedLast() {
      facts.with(Known.roster("2025-01-01"));
      work.history(recorded("w2", MONDAY, "14:00", "18:00"));
      assertThat(work.flags(record("w1", MONDAY, "06:00", "13:57"))).isEmpty();
    }

    @Test
    void staysFlaggedWhenACorrectionLeavesItAsItWas() {
      facts.with(Known.roster("2025-01-01"));
      work.history(recorded("w1", MONDAY, "06:00", "15:00"));
      assertThat(work.flags(correct("w1", MONDAY, "06:30", "15:30")))
          .containsExactly("8.8(b)(ii)");
    }
  }

  @Nested
  class CorrectShift {

    @Test
    void postsTheDifference() {
      facts.with(Known.roster("2025-01-01"));
      ShiftRecorded first =
          work.when(record("w1", MONDAY, "06:00", "13:57"), ShiftRecorded.class);
      work.history(first);
      ShiftCorrected shorter =
          work.when(correct("w1", MONDAY, "06:00", "13:50"), ShiftCorrected.class);
      assertThat(byAccount(shorter.postings())).isEqualTo(Map.of(Account.ADO_WORKED, -420L));
    }

    @Test
    void movesToAnotherDayOfTheYear() {
      facts.with(Known.roster("2025-01-01"));
      work.history(work.when(record("w1", MONDAY, "06:00", "07:00"), ShiftRecorded.class));
      ShiftCorrected moved =
          work.when(correct("w1", "2025-05-05", "06:00", "07:00"), ShiftCorrected.class);
      assertThat(moved.postings().stream().map(p -> p.date() + " " + p.seconds()).toList())
          .containsExactly("2025-05-12 -3600", "2025-05-05 3600");
    }

    @Test
    void isRefusedIntoAnotherCalendarYearEvenWithinAWeek() {
      facts.today("2026-02-27");
      work.history(recorded("w1", "2025-12-31", "06:00", "07:00"));
      assertThat(work.refusal(correct("w1", "2026-01-01", "06:00", "07:00")))
          .isEqualTo("RULE 8.7(f)(v)");
      assertThat(work.when(correct("w1", "2025-12-30", "06:00", "07:00")).events()).hasSize(1);
    }

    @Test
    void isRefusedOfAVoidedShift() {
      work.history(recorded("w1", MONDAY, "06:00", "07:00"), voided("w1", MONDAY));
      assertThat(work.refusal(correct("w1", MONDAY, "06:00", "08:00"))).isEqualTo("RULE R-0");
    }

    @Test
    void isRefusedOfAnUnknownShift() {
      assertThat(work.refusal(correct("w9", MONDAY, "06:00", "08:00")))
          .isEqualTo("UNKNOWN shiftId");
    }

    @Test
    void isRefusedAsTheShiftWouldBe() {
      work.history(
          recorded("w1", MONDAY, "06:00", "07:00"), recorded("w2", MONDAY, "08:00", "09:00"));
      assertThat(work.refusal(correct("w1", MONDAY, "06:00", "08:01"))).isEqualTo("RULE R-0");
      assertThat(work.refusal(correct("w1", "2025-05-13", "06:00", "07:00")))
          .isEqualTo("RULE R-0");
      assertThat(work.when(correct("w1", MONDAY, "06:30", "08:00")).events()).hasSize(1);
    }
  }

  @Nested
  class VoidShift {

    @Test
    void takesBackWhatTheShiftPosted() {
      facts.with(Known.roster("2025-01-01"));
      work.history(work.when(record("w1", MONDAY, "06:00", "13:57"), ShiftRecorded.class));
      ShiftVoided event = work.when(voidShift("w1", MONDAY), ShiftVoided.class);
      assertThat(byAccount(event.postings()))
          .isEqualTo(Map.of(Account.ORDINARY, -27_360L, Account.ADO_WORKED, -1260L));
    }

    @Test
    void isRefusedForAnotherDateTwiceAndWhereNothingIs() {
      work.history(recorded("w1", MONDAY, "06:00", "07:00"));
      assertThat(work.refusal(voidShift("w1", "2025-05-11"))).isEqualTo("RULE R-0");
      assertThat(work.refusal(voidShift("w9", MONDAY))).isEqualTo("UNKNOWN shiftId");
      work.history(voided("w1", MONDAY));
      assertThat(work.refusal(voidShift("w1", MONDAY))).isEqualTo("RULE R-0");
    }
  }
}
