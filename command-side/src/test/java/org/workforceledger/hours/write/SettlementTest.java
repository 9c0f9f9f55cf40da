package org.workforceledger.hours.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.hours.write.Work.settle;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.api.AdoCommand.Settlement;
import org.workforceledger.hours.api.AdoEvent.AdoSettled;
import org.workforceledger.hours.api.Cause;
import org.workforceledger.hours.api.Posting;
import org.workforceledger.hours.api.WorkEvent.DaysAccounted;
import org.workforceledger.leave.api.LeaveType;
import org.workforceledger.ledger.Hours;
import org.workforceledger.sites.api.SiteKind;
import org.workforceledger.testing.Given;
import org.workforceledger.testing.InMemoryFacts;
import org.workforceledger.testing.Known;

/** What becomes of a balance that is left: 8.7(g)(v), 8.7(i), R-17, R-18. */
class SettlementTest {

  private final InMemoryFacts facts =
      new InMemoryFacts()
          .with(Known.site("s1", SiteKind.PRIMARY), Known.permanent("38"))
          .with(Known.year(2025), Known.roster("2025-01-01"));

  private Given<WorkYearAggregate> given() {
    return new Given<>(WorkYearAggregate.class, WorkYearAggregate::new, facts);
  }

  private void balance(String hours) {
    Posting opening =
        new Posting(
            LocalDate.parse("2025-02-03"),
            Account.ADO_OPENING,
            Hours.ZERO.plus(Hours.of(hours.replace("-", ""))).seconds()
                * (hours.startsWith("-") ? -1 : 1),
            "8.7(b)(iv)",
            null);
    facts.add(
        "work-2025-c1-1",
        new DaysAccounted("c1", "c1-1", new Cause("x.Y", "x-1", 0), List.of(opening), List.of()));
  }

  @Test
  @Clause("8.7(i)(ii)")
  void paysACreditOnLeaving() {
    balance("10");
    facts.with(Known.ended("2025-06-30"));
    AdoSettled settled = given().when(settle(2025, Settlement.PAID_OUT, "10"), AdoSettled.class);
    assertThat(Work.posted(settled))
        .containsExactly(Tuple.tuple("2025-06-30", Account.ADO_SETTLED, 36_000L));
  }

  @Test
  @Clause("8.7(i)(iv)")
  void adjustsADebitOnLeaving() {
    balance("-10");
    facts.with(Known.ended("2025-06-30"));
    AdoSettled settled = given().when(settle(2025, Settlement.ADJUSTED, "4"), AdoSettled.class);
    assertThat(Work.posted(settled))
        .containsExactly(Tuple.tuple("2025-06-30", Account.ADO_SETTLED, -14_400L));
  }

  @ParameterizedTest
  @CsvSource({
    "PAID_OUT, 10.01, 10, 8.7(i)(ii)",
    "PAID_OUT, 1, -10, 8.7(i)(ii)",
    "ADJUSTED, 10.01, -10, 8.7(i)(iv)",
    "ADJUSTED, 1, 10, 8.7(i)(iv)",
    "NEXT_TWO_TERMS, 10.01, 10, 8.7(g)(v)"
  })
  void settlesNoMoreThanIsLeft(Settlement kind, String hours, String balance, String clause) {
    balance(balance);
    facts.with(Known.ended("2025-06-30"));
    assertThat(given().refusal(settle(2025, kind, hours))).isEqualTo("RULE " + clause);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-12-31", ""})
  void paysNothingWhereEmploymentDoesNotEndInTheYear(String ended) {
    balance("10");
    if (!ended.isEmpty()) {
      facts.with(Known.ended(ended));
    }
    assertThat(given().refusal(settle(2025, Settlement.PAID_OUT, "1")))
        .isEqualTo("RULE 8.7(i)(ii)");
  }

  @Test
  @Clause("8.7(g)(v)")
  void movesADebitToTheNextYearAfterLeaveWithoutPay() {
    balance("-10");
    assertThat(given().refusal(settle(2025, Settlement.NEXT_TWO_TERMS, "10")))
        .isEqualTo("RULE 8.7(g)(v)");
    facts.with(Known.leave("l1", LeaveType.SPECIAL_UNPAID, "2025-05-05", "2025-06-20"));
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
    facts.with(Known.leave("l1", LeaveType.SPECIAL_UNPAID, "2025-05-05", "2025-06-20"));
    AdoSettled settled =
        given().when(settle(2025, Settlement.NEXT_TWO_TERMS, "10"), AdoSettled.class);
    assertThat(settled.postings())
        .extracting(Posting::seconds, Posting::because)
        .containsExactly(
            Tuple.tuple(36_000L, "left, to be taken in 2026"),
            Tuple.tuple(-36_000L, "left from 2025"));
  }

  /** A week without pay keeps 5 x 21 minutes from accruing, 1.75 h. */
  @ParameterizedTest
  @CsvSource({"1.74, true", "1.75, true", "1.76, false", "10, false"})
  @Clause({"8.7(g)(iv)", "8.7(g)(v)"})
  void shortLeaveExplainsNoMoreThanItKeptFromAccruing(String hours, boolean moves) {
    balance("-10");
    facts.with(Known.leave("l1", LeaveType.SPECIAL_UNPAID, "2025-05-12", "2025-05-18"));
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
    facts.with(Known.leave("l1", LeaveType.SPECIAL_UNPAID, "2025-05-12", "2025-05-18"));
    facts.add(
        "work-2025-c1-1",
        given().when(settle(2025, Settlement.NEXT_TWO_TERMS, "1"), AdoSettled.class));
    assertThat(given().refusal(settle(2025, Settlement.NEXT_TWO_TERMS, "1")))
        .isEqualTo("RULE 8.7(g)(v)");
    assertThat(given().when(settle(2025, Settlement.NEXT_TWO_TERMS, "0.75")).events()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(Settlement.class)
  @Clause("8.7(c)(iii)")
  void aCasualHasNothingToSettle(Settlement kind) {
    facts.clear();
    facts.with(Known.site("s1", SiteKind.PRIMARY), Known.casual(), Known.year(2025));
    assertThat(given().refusal(settle(2025, kind, "1"))).isEqualTo("RULE 8.7(c)(iii)");
  }
}
