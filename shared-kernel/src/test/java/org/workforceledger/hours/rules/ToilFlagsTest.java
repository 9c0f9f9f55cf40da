package org.workforceledger.hours.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.fixtures.ALeave;
import org.workforceledger.fixtures.AnEngagement;
import org.workforceledger.leave.api.LeaveBook;
import org.workforceledger.leave.api.LeaveEvent.LeaveCancelled;
import org.workforceledger.leave.api.LeaveType;
import org.workforceledger.ledger.Flag;
import org.workforceledger.ledger.Hours;

/** What an account of time off in lieu points out, and what a conversion may spend. */
class ToilFlagsTest {

  private static AToil threeHours() {
    return AToil.account().worked("2025-03-04", "3");
  }

  private static List<String> flags(AToil account, LeaveBook leave, String asAt) {
    return ToilFlags.of(account.facts(), leave, LocalDate.parse(asAt)).stream()
        .map(flag -> flag.clause() + " " + flag.says())
        .toList();
  }

  @ParameterizedTest
  @Clause("8.8(c)(i)")
  @CsvSource({
    "2.75, 0.25, ''",
    "3, 0, ''",
    "3.25, -0.25, 8.8(c)(i) 2025-05-01: 0.25 h more used than overtime was worked for"
  })
  void beyondTheBalanceIsCountedAndFlagged(String hours, String balance, String flag) {
    AToil account =
        threeHours()
            .applied("a1", hours, "2025-05-01")
            .decided("a1", true, "2025-04-28")
            .took("2025-05-01", hours);
    assertThat(account.on("2025-05-01")).isEqualTo("balance " + balance);
    assertThat(String.join("", flags(account, LeaveBook.EMPTY, "2025-05-01"))).isEqualTo(flag);
  }

  @Nested
  class Approval {

    @ParameterizedTest
    @Clause("8.8(c)(v)")
    @CsvSource({
      // for the day, approved, decided on, hours, flag
      "2025-05-01, true, 2025-04-30, 2, ''",
      "2025-05-01, true, 2025-05-01, 2, ''",
      "2025-05-01, true, 2025-05-02, 2, 8.8(c)(v) 2025-05-01: 2 h taken off without prior approval",
      "2025-05-01, true, 2025-04-30, 2.25, 8.8(c)(v) 2025-05-01: 0.25 h taken off without prior approval",
      "2025-05-01, false, 2025-04-30, 2, 8.8(c)(v) 2025-05-01: 2 h taken off without prior approval",
      "2025-05-02, true, 2025-04-30, 2, 8.8(c)(v) 2025-05-01: 2 h taken off without prior approval",
    })
    void comesBeforeAndIsForTheDay(
        String forDay, boolean approved, String on, String hours, String flag) {
      AToil account =
          threeHours()
              .applied("a1", "2", forDay)
              .decided("a1", approved, on)
              .took("2025-05-01", hours);
      assertThat(String.join("", flags(account, LeaveBook.EMPTY, "2025-05-01"))).isEqualTo(flag);
    }
  }

  @Nested
  class Conversion {

    private final LeaveBook leave =
        LeaveBook.EMPTY.evolve(
            ALeave.granted("l1", LeaveType.SPECIAL_UNPAID, "2025-05-05", "2025-06-27"));

    @Test
    @Clause("8.8(c)(vii)")
    void standsWhenItsLeaveIsCancelledAndIsFlagged() {
      AToil account = threeHours().converted("2025-05-05", "2");
      assertThat(account.on("2025-05-05")).isEqualTo("balance 1");
      assertThat(flags(account, leave, "2025-05-05")).isEmpty();
      LeaveBook cancelled =
          leave.evolve(
              new LeaveCancelled(
                  "c1",
                  "e1",
                  "l1",
                  LocalDate.parse("2025-05-05"),
                  LocalDate.parse("2025-06-27"),
                  AnEngagement.SECRET));
      assertThat(flags(account, cancelled, "2025-05-04")).isEmpty();
      assertThat(flags(account, cancelled, "2025-05-05"))
          .containsExactly(
              "8.8(c)(vii) 2025-05-05: 2 h became ADO because of leave l1, which was cancelled");
    }

    @Test
    @Clause("8.8(c)(vii)")
    void spendsWhatEveryLaterDayCanSpare() {
      AToil account = threeHours().took("2025-06-01", "2").worked("2025-07-01", "4");
      assertThat(spare(account, "2025-03-03", "2025-12-31")).isEqualTo(Hours.ZERO);
      assertThat(spare(account, "2025-03-04", "2025-05-31")).isEqualTo(Hours.of("3"));
      assertThat(spare(account, "2025-03-04", "2025-12-31")).isEqualTo(Hours.of("1"));
      assertThat(spare(account, "2025-07-01", "2025-12-31")).isEqualTo(Hours.of("5"));
    }

    private static Hours spare(AToil account, String from, String to) {
      return ToilAccount.leastBalance(account.facts(), LocalDate.parse(from), LocalDate.parse(to));
    }
  }

  @Test
  @Clause({"8.8(c)(ii)", "8.8(c)(iv)"})
  void flagsWhatIsUnresolvedUntilItIsUsed() {
    AToil account = threeHours();
    assertThat(ToilFlags.of(account.facts(), LeaveBook.EMPTY, LocalDate.parse("2026-03-03")))
        .isEmpty();
    assertThat(ToilFlags.of(account.facts(), LeaveBook.EMPTY, LocalDate.parse("2026-03-04")))
        .extracting(Flag::clause)
        .containsExactly("8.8(c)(iv)");
  }
}
