package org.workforceledger.hours.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.hours.write.Work.settle;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.api.AdoCommand.Settlement;
import org.workforceledger.hours.api.AdoEvent.AdoSettled;
import org.workforceledger.hours.api.Posting;
import org.workforceledger.leave.api.LeaveType;
import org.workforceledger.sites.api.SiteKind;
import org.workforceledger.testing.Given;
import org.workforceledger.testing.InMemoryFacts;
import org.workforceledger.testing.Known;

/** What extended leave without pay moves into the following two school terms: 8.7(g)(v), R-17. */
class NextTwoTermsTest {

  private final InMemoryFacts facts =
      new InMemoryFacts()
          .with(Known.site("s1", SiteKind.PRIMARY), Known.permanent("38"))
          .with(Known.year(2025), Known.roster("2025-01-01"));

  private Given<WorkYearAggregate> given() {
    return new Given<>(WorkYearAggregate.class, WorkYearAggregate::new, facts);
  }

  private void balance(String hours) {
    facts.add("work-2025-c1-1", Work.broughtForward("2025-02-03", hours));
  }

  @Test
  @Clause("8.7(g)(v)")
  void movesADebitToTheNextYearAfterLeaveWithoutPay() {
    balance("-10");
    assertThat(given().refusal(settle(2025, Settlement.NEXT_TWO_TERMS, "10")))
        .isEqualTo("RULE 8.7(g)(v)");
    facts.with(Known.leave("l1", LeaveType.SPECIAL_UNPAID, "2025-08-11", "2025-09-19"));
    AdoSettled settled =
        given().when(settle(2025, Settlement.NEXT_TWO_TERMS, "10"), AdoSettled.class);
    assertThat(Work.posted(settled))
        .containsExactly(
            Tuple.tuple("2025-12-31", Account.ADO_SETTLED, -36_000L),
            Tuple.tuple("2026-01-01", Account.ADO_SETTLED, 36_000L));
    assertThat(settled.postings())
        .extracting(Posting::because)
        .containsExactly("owing, to be made up in 2026", "owing from 2025");
  }

  @Test
  @Clause("8.7(g)(v)")
  void aCreditThatMovesIsNoDebt() {
    balance("10");
    facts.with(Known.leave("l1", LeaveType.SPECIAL_UNPAID, "2025-08-11", "2025-09-19"));
    AdoSettled settled =
        given().when(settle(2025, Settlement.NEXT_TWO_TERMS, "10"), AdoSettled.class);
    assertThat(settled.postings())
        .extracting(Posting::seconds, Posting::because)
        .containsExactly(
            Tuple.tuple(36_000L, "left, to be taken in 2026"),
            Tuple.tuple(-36_000L, "left from 2025"));
  }

  /** Terms of 2025: 2 to 27 June, 3 from 14 July. Leave from 5 May, whose two terms follow it. */
  @ParameterizedTest
  @CsvSource({
    "2025-05-05, 2025-06-27, false",
    "2025-05-05, 2025-07-13, false",
    "2025-05-05, 2025-07-14, true",
    "2025-07-14, 2025-08-29, true",
    "2025-10-13, 2025-11-21, true",
    "2025-11-10, 2026-02-06, true"
  })
  @Clause({"8.7(f)(v)", "8.7(g)(v)"})
  void movesOnlyWhereTheFollowingTwoTermsReachIntoTheNextYear(
      String first, String last, boolean moves) {
    balance("-10");
    facts.with(Known.leave("l1", LeaveType.SPECIAL_UNPAID, first, last));
    var settle = settle(2025, Settlement.NEXT_TWO_TERMS, "5");
    if (moves) {
      assertThat(given().when(settle).events()).hasSize(1);
    } else {
      assertThat(given().refusal(settle)).isEqualTo("RULE 8.7(g)(v)");
    }
  }

  /** Five weeks before the winter vacation, prolonged by one day of Term 3: 8.75 h and a day. */
  @Test
  @Clause("8.7(g)(v)")
  void severalGrantsInARowAreOneAbsence() {
    balance("-10");
    facts.with(Known.leave("l1", LeaveType.SPECIAL_UNPAID, "2025-05-26", "2025-07-11"));
    assertThat(given().refusal(settle(2025, Settlement.NEXT_TWO_TERMS, "5")))
        .isEqualTo("RULE 8.7(g)(v)");
    facts.with(Known.leave("l2", LeaveType.SPECIAL_UNPAID, "2025-07-14", "2025-07-14"));
    assertThat(given().when(settle(2025, Settlement.NEXT_TWO_TERMS, "5")).events()).hasSize(1);
  }

  /** A week without pay keeps 5 x 21 minutes from accruing, 1.75 h. */
  @ParameterizedTest
  @CsvSource({"1.74, true", "1.75, true", "1.76, false", "10, false"})
  @Clause({"8.7(g)(iv)", "8.7(g)(v)"})
  void shortLeaveExplainsNoMoreThanItKeptFromAccruing(String hours, boolean moves) {
    balance("-10");
    facts.with(Known.leave("l1", LeaveType.SPECIAL_UNPAID, "2025-08-18", "2025-08-24"));
    if (moves) {
      assertThat(given().when(settle(2025, Settlement.NEXT_TWO_TERMS, hours)).events()).hasSize(1);
    } else {
      assertThat(given().refusal(settle(2025, Settlement.NEXT_TWO_TERMS, hours)))
          .isEqualTo("RULE 8.7(g)(v)");
    }
  }

  @Test
  @Clause("8.7(g)(v)")
  void whatMovedAlreadyIsExplainedNoSecondTime() {
    balance("-10");
    facts.with(Known.leave("l1", LeaveType.SPECIAL_UNPAID, "2025-08-18", "2025-08-24"));
    facts.add(
        "work-2025-c1-1",
        given().when(settle(2025, Settlement.NEXT_TWO_TERMS, "1"), AdoSettled.class));
    assertThat(given().refusal(settle(2025, Settlement.NEXT_TWO_TERMS, "1")))
        .isEqualTo("RULE 8.7(g)(v)");
    assertThat(given().when(settle(2025, Settlement.NEXT_TWO_TERMS, "0.75")).events()).hasSize(1);
  }
}
