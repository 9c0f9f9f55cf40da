package org.workforceledger.hours.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.hours.write.Work.DIRECTED;
import static org.workforceledger.hours.write.Work.authorise;
import static org.workforceledger.hours.write.Work.callOut;
import static org.workforceledger.hours.write.Work.correct;
import static org.workforceledger.hours.write.Work.record;
import static org.workforceledger.hours.write.Work.voidShift;
import static org.workforceledger.testing.Known.recorded;
import static org.workforceledger.testing.Known.voided;

import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.api.Authorisation.Compensation;
import org.workforceledger.hours.api.WorkEvent.ExcessAuthorised;
import org.workforceledger.hours.api.WorkEvent.ShiftCorrected;
import org.workforceledger.hours.api.WorkEvent.ShiftRecorded;
import org.workforceledger.hours.api.WorkEvent.ShiftVoided;
import org.workforceledger.testing.Known;

/** What becomes of a shift that was recorded. */
class CorrectionsTest extends OfAShift {

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
    void isFlaggedWhicheverOfTheDaysShiftsArrivesLast() {
      facts.with(Known.roster("2025-01-01"));
      work.history(recorded("w2", MONDAY, "06:30", "14:27"));
      assertThat(work.flags(record("w1", MONDAY, "06:00", "06:30"))).containsExactly("8.8(b)(ii)");
    }

    @Test
    void staysFlaggedWhenACorrectionLeavesItAsItWas() {
      facts.with(Known.roster("2025-01-01"));
      work.history(recorded("w1", MONDAY, "06:00", "15:00"));
      assertThat(work.flags(correct("w1", MONDAY, "06:30", "15:30"))).containsExactly("8.8(b)(ii)");
    }
  }

  @Nested
  class CorrectShift {

    @Test
    void postsTheDifference() {
      facts.with(Known.roster("2025-01-01"));
      ShiftRecorded first = work.when(record("w1", MONDAY, "06:00", "13:57"), ShiftRecorded.class);
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
          .containsExactly("2025-05-05 3600", "2025-05-12 -3600");
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
      assertThat(work.refusal(correct("w1", "2025-05-13", "06:00", "07:00"))).isEqualTo("RULE R-0");
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

  @Nested
  class AuthoriseExcess {

    private ExcessAuthorised approve(Compensation compensation) {
      return work.when(authorise("w1", MONDAY, compensation), ExcessAuthorised.class);
    }

    @Test
    @Clause({"8.8(b)(ii)", "8.8(b)(iv)"})
    void compensatesWhatWasRecordedAsUnauthorised() {
      facts.with(Known.roster("2025-01-01"));
      work.history(work.when(record("w1", MONDAY, "06:00", "15:57"), ShiftRecorded.class));
      assertThat(byAccount(approve(Compensation.PAID).postings()))
          .isEqualTo(
              Map.of(
                  Account.EXCESS, -7200L, Account.EXCESS_PAID, 7200L, Account.OVERTIME_15, 7200L));
      assertThat(byAccount(approve(Compensation.TOIL).postings()))
          .containsEntry(Account.TOIL_ACCRUED, 7200L);
    }

    @Test
    @Clause("8.8(b)(ii)")
    void outlivesACorrectionAndPrevailsOverTheShiftsOwn() {
      facts.with(Known.roster("2025-01-01"));
      ShiftRecorded directed =
          work.when(record("w1", "s1", MONDAY, "06:00", "15:57", DIRECTED), ShiftRecorded.class);
      work.history(directed);
      work.history(approve(Compensation.TOIL));
      ShiftCorrected longer =
          work.when(correct("w1", MONDAY, "06:00", "16:57"), ShiftCorrected.class);
      assertThat(byAccount(longer.postings()))
          .isEqualTo(Map.of(Account.EXCESS_TOIL, 3600L, Account.TOIL_ACCRUED, 3600L));
    }

    @Test
    @Clause("8.8(a)(vi)")
    void isRefusedForTheCleanersOwnConvenience() {
      facts.with(Known.roster("2025-01-01"));
      work.history(recorded(Work.forOwnConvenience("w1", MONDAY, "06:00", "15:57").shift()));
      assertThat(work.refusal(authorise("w1", MONDAY, Compensation.PAID)))
          .isEqualTo("RULE 8.8(a)(vi)");
    }

    @Test
    void needsTheShiftOfTheDay() {
      work.history(recorded("w1", MONDAY, "06:00", "15:57"));
      assertThat(work.refusal(authorise("w1", "2025-05-09", Compensation.PAID)))
          .isEqualTo("RULE R-0");
      assertThat(work.refusal(authorise("none", MONDAY, Compensation.PAID)))
          .isEqualTo("UNKNOWN shiftId");
    }
  }
}
