package org.workforceledger.hours.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.hours.write.Work.settle;

import java.time.LocalDate;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.EngagementEvent.TenureConverted;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.api.AdoCommand.Settlement;
import org.workforceledger.hours.api.AdoEvent.AdoSettled;
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
    facts.add("work-2025-c1-1", Work.broughtForward("2025-02-03", hours));
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
  @Clause({"8.7(c)(iii)", "8.7(i)(ii)"})
  void paysACreditOnBecomingACasual() {
    balance("10");
    facts.with(
        new TenureConverted(
            "c1", "c1-1", Tenure.CASUAL, null, null, LocalDate.parse("2025-05-05"), Known.WORDS));
    AdoSettled settled = given().when(settle(2025, Settlement.PAID_OUT, "10"), AdoSettled.class);
    assertThat(Work.posted(settled))
        .containsExactly(Tuple.tuple("2025-05-04", Account.ADO_SETTLED, 36_000L));
    assertThat(settled.postings().getFirst().because()).isEqualTo("on becoming a casual");
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
