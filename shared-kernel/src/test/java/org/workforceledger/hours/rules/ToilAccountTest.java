package org.workforceledger.hours.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;

/** The account of time off in lieu. Overtime is worked on 4 March 2025 unless a test says more. */
class ToilAccountTest {

  private static final String WORKED = "2025-03-04";

  private static AToil threeHours() {
    return AToil.account().worked(WORKED, "3");
  }

  @Nested
  class AfterTwelveMonths {

    @ParameterizedTest
    @Clause("8.8(c)(iv)")
    @CsvSource({
      // refused on, as at, account
      "2025-03-03, 2026-03-04, 'balance 3, unresolved 3'",
      "2025-03-04, 2026-03-04, 'balance 0, paid out 3 of 2025-03-04 on 2026-03-04 by a1'",
      "2025-06-20, 2026-03-03, 'balance 3'",
      "2025-06-20, 2026-03-04, 'balance 0, paid out 3 of 2025-03-04 on 2026-03-04 by a1'",
      "2025-06-20, 2026-03-05, 'balance 0, paid out 3 of 2025-03-04 on 2026-03-04 by a1'",
      "2026-03-03, 2026-03-04, 'balance 0, paid out 3 of 2025-03-04 on 2026-03-04 by a1'",
      "2026-03-04, 2026-03-04, 'balance 0, paid out 3 of 2025-03-04 on 2026-03-04 by a1'",
      "2026-03-05, 2027-01-01, 'balance 3, unresolved 3'",
    })
    void whatWasRefusedWithinThemIsPaidOutAndNothingElse(
        String refused, String asAt, String account) {
      assertThat(threeHours().refused("a1", "3", refused).on(asAt)).isEqualTo(account);
    }

    @ParameterizedTest
    @Clause("8.8(c)(iv)")
    @CsvSource({
      "2.75, 'balance 3, unresolved 3'",
      "3, 'balance 0, paid out 3 of 2025-03-04 on 2026-03-04 by a1'",
      "3.25, 'balance 0, paid out 3 of 2025-03-04 on 2026-03-04 by a1'",
    })
    void theApplicationWasForAtLeastAsMuch(String applied, String account) {
      assertThat(threeHours().refused("a1", applied, "2025-06-20").on("2026-03-04"))
          .isEqualTo(account);
    }

    @Test
    @Clause("8.8(c)(iv)")
    void anApplicationThatIsApprovedOrUndecidedPaysNothingOut() {
      AToil account = threeHours().applied("a1", "3", "2025-06-20");
      assertThat(account.on("2026-03-04")).isEqualTo("balance 3, unresolved 3");
      assertThat(account.decided("a1", true, "2025-06-10").on("2026-03-04"))
          .isEqualTo("balance 3, unresolved 3");
    }

    @Test
    @Clause("8.8(c)(iv)")
    void whatIsUnresolvedStaysAndIsUsedFirst() {
      AToil account = threeHours().worked("2026-02-02", "1").took("2026-05-01", "3");
      assertThat(account.on("2026-04-30")).isEqualTo("balance 4, unresolved 3");
      assertThat(account.on("2026-05-01")).isEqualTo("balance 1");
    }

    @Test
    @Clause("8.8(c)(iv)")
    void endOnTheLastDayOfFebruaryForTheTwentyNinth() {
      AToil account = AToil.account().worked("2024-02-29", "1").refused("a1", "1", "2024-05-01");
      assertThat(account.on("2025-02-27")).isEqualTo("balance 1");
      assertThat(account.on("2025-02-28"))
          .isEqualTo("balance 0, paid out 1 of 2024-02-29 on 2025-02-28 by a1");
    }

    @Test
    @Clause("8.8(c)(iv)")
    void oneRefusalCountsOnceForEachHour() {
      AToil account = threeHours().worked("2025-03-11", "3").refused("a1", "4", "2025-06-20");
      assertThat(account.on("2026-03-11"))
          .isEqualTo("balance 3, unresolved 3, paid out 3 of 2025-03-04 on 2026-03-04 by a1");
      assertThat(account.refused("a2", "3", "2025-07-20").on("2026-03-11"))
          .isEqualTo(
              "balance 0, paid out 3 of 2025-03-04 on 2026-03-04 by a1,"
                  + " paid out 3 of 2025-03-11 on 2026-03-11 by a2");
    }
  }

  @Nested
  class Use {

    @Test
    @Clause("8.8(c)(iv)")
    void isFirstInFirstOut() {
      AToil account =
          threeHours()
              .worked("2025-03-11", "2")
              .took("2025-05-01", "1")
              .converted("2025-05-05", "3")
              .refused("a1", "1", "2025-06-20");
      assertThat(account.on("2026-03-04")).isEqualTo("balance 1");
      assertThat(account.on("2026-03-11"))
          .isEqualTo("balance 0, paid out 1 of 2025-03-11 on 2026-03-11 by a1");
    }

    @Test
    @Clause("8.8(c)(iv)")
    void onTheDayWhenTwelveMonthsAreOverComesBeforeThePayOut() {
      AToil account = threeHours().refused("a1", "3", "2025-06-20").took("2026-03-04", "1");
      assertThat(account.on("2026-03-04"))
          .isEqualTo("balance 0, paid out 2 of 2025-03-04 on 2026-03-04 by a1");
    }

    @Test
    void beforeItWasWorkedIsMadeUpForByWhatIsWorkedNext() {
      AToil account =
          AToil.account()
              .took("2025-03-03", "1")
              .worked(WORKED, "3")
              .refused("a1", "2", "2025-06-20");
      assertThat(account.on("2025-03-03")).isEqualTo("balance -1");
      assertThat(account.on("2026-03-04"))
          .isEqualTo("balance 0, paid out 2 of 2025-03-04 on 2026-03-04 by a1");
    }

    @Test
    void ofOneDayStatedTwiceHoldsTheLater() {
      AToil account = threeHours().took("2025-05-01", "3").took("2025-05-01", "1");
      assertThat(account.on("2025-05-01")).isEqualTo("balance 2");
      assertThat(account.took("2025-05-01", "0").on("2025-05-01")).isEqualTo("balance 3");
    }
  }
}
