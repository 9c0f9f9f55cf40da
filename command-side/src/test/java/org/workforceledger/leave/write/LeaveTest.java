package org.workforceledger.leave.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.agreement.api.Step;
import org.workforceledger.leave.api.LeaveCommand.CancelLeave;
import org.workforceledger.leave.api.LeaveCommand.GrantLeave;
import org.workforceledger.leave.api.LeaveEvent.LeaveCancelled;
import org.workforceledger.leave.api.LeaveEvent.LeaveGranted;
import org.workforceledger.leave.api.LeaveType;
import org.workforceledger.ledger.FieldProblem;
import org.workforceledger.ledger.Hours;
import org.workforceledger.testing.Given;
import org.workforceledger.testing.InMemoryFacts;
import org.workforceledger.testing.Known;

/** What leave may be granted, and taken back. */
class LeaveTest {

  private final InMemoryFacts facts =
      new InMemoryFacts().with(Known.permanent("38"), Known.ended("2025-12-12"));
  private final Given<LeaveAggregate> leave =
      new Given<>(LeaveAggregate.class, LeaveAggregate::new, facts);

  private static GrantLeave grant(String id, String first, String last, @Nullable String hours) {
    return new GrantLeave(
        id,
        "c1",
        "c1-1",
        LeaveType.SICK,
        LocalDate.parse(first),
        LocalDate.parse(last),
        hours == null ? null : Hours.of(hours),
        null,
        null);
  }

  private static CancelLeave cancel(String id) {
    return new CancelLeave(id, "c1", "c1-1", Known.WORDS);
  }

  @Nested
  class GrantLeaveTest {

    @Test
    void coversItsDaysBothIncluded() {
      LeaveGranted granted =
          leave.when(grant("l1", "2025-05-12", "2025-05-16", null), LeaveGranted.class);
      assertThat(granted.covers(LocalDate.parse("2025-05-12"))).isTrue();
      assertThat(granted.covers(LocalDate.parse("2025-05-16"))).isTrue();
      assertThat(granted.covers(LocalDate.parse("2025-05-17"))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(LeaveType.class)
    @Clause({"8.7(g)(iii)", "8.7(g)(iv)"})
    void explainsWhetherItCreditsAdo(LeaveType type) {
      GrantLeave plain = grant("l1", "2025-05-12", "2025-05-12", null);
      GrantLeave command =
          new GrantLeave(
              "l1", "c1", "c1-1", type, plain.firstDay(), plain.lastDay(), null, null, null);
      assertThat(leave.when(command).explanation().getFirst().clause())
          .isEqualTo(
              switch (type) {
                case WORKERS_COMPENSATION -> "8.7(h)(i)";
                case SPECIAL_UNPAID -> "8.7(g)(iv)";
                default -> "8.7(g)(iii)";
              });
    }

    @ParameterizedTest
    @EnumSource(LeaveType.class)
    @Clause("8.7(c)(iii)")
    void saysNothingOfAdoToACasual(LeaveType type) {
      facts.clear();
      facts.with(Known.casual());
      LocalDate day = LocalDate.parse("2025-05-12");
      GrantLeave command = new GrantLeave("l1", "c1", "c1-1", type, day, day, null, null, null);
      assertThat(leave.when(command).explanation())
          .containsExactly(
              new Step(
                  "8.7(c)(iii)", "casual cleaners are not eligible for ADO", "no ADO credited"));
    }

    @ParameterizedTest
    @CsvSource({"7.5, ''", "7.6, ''", "7.7, 7.6 h"})
    void saysWhatOfAPartOfADayIsNoLeave(String hours, String cut) {
      facts.with(Known.roster("2025-01-01"));
      assertThat(
              leave.when(grant("l1", "2025-05-12", "2025-05-12", hours)).explanation().stream()
                  .filter(step -> step.clause().equals("R-80"))
                  .map(Step::result)
                  .toList())
          .isEqualTo(cut.isEmpty() ? List.of() : List.of(cut));
    }

    @ParameterizedTest
    @CsvSource({
      "2025-05-09, 2025-05-11, ",
      "2025-05-09, 2025-05-12, RULE 8.11(a)",
      "2025-05-16, 2025-05-20, RULE 8.11(a)",
      "2025-05-17, 2025-05-20, ",
      "2025-05-01, 2025-05-31, RULE 8.11(a)",
      "2025-05-13, 2025-05-13, RULE 8.11(a)"
    })
    void isRefusedWhereADayIsOnLeaveAlready(String first, String last, @Nullable String refusal) {
      leave.history(Known.leave("l1", LeaveType.ANNUAL, "2025-05-12", "2025-05-16"));
      assertThat(outcome(grant("l2", first, last, null))).isEqualTo(Optional.ofNullable(refusal));
    }

    @Test
    void ofPartsOfOneDayAddUp() {
      LeaveGranted part =
          leave.when(grant("l1", "2025-05-12", "2025-05-12", "2"), LeaveGranted.class);
      assertThat(part.partSeconds()).isEqualTo(7200);
      leave.history(part);
      assertThat(outcome(grant("l2", "2025-05-12", "2025-05-12", "2"))).isEmpty();
      assertThat(outcome(grant("l2", "2025-05-12", "2025-05-12", null))).contains("RULE 8.11(a)");
    }

    @ParameterizedTest
    @CsvSource({
      "2020-01-27, 2020-01-28, RULE R-0",
      "2020-01-28, 2020-01-28, ",
      "2025-12-12, 2025-12-12, ",
      "2025-12-12, 2025-12-13, RULE R-0"
    })
    void isRefusedOutsideTheEngagement(String first, String last, @Nullable String refusal) {
      assertThat(outcome(grant("l1", first, last, null))).isEqualTo(Optional.ofNullable(refusal));
    }

    @Test
    void isRefusedForAnIdThatWasGivenEvenToCancelledLeave() {
      leave.history(Known.leave("l1", LeaveType.SICK, "2025-05-12", "2025-05-12"));
      leave.history(leave.when(cancel("l1"), LeaveCancelled.class));
      assertThat(leave.refusal(grant("l1", "2025-06-02", "2025-06-02", null)))
          .isEqualTo("DUPLICATE leaveId");
    }

    @ParameterizedTest
    @CsvSource({
      "2025-05-12, 2025-05-11, , lastDay",
      "2025-05-12, 2027-05-09, , ''",
      "2025-05-12, 2027-05-10, , lastDay",
      "2025-05-12, 2025-05-13, 2, hours",
      "2025-05-12, 2025-05-12, 0, hours"
    })
    void isMalformedWhereItsDaysOrHoursMeanNothing(
        String first, String last, @Nullable String hours, String field) {
      assertThat(
              grant("l1", first, last, hours).problems().stream().map(FieldProblem::field).toList())
          .isEqualTo(field.isEmpty() ? List.of() : List.of(field));
    }

    private Optional<String> outcome(GrantLeave command) {
      try {
        leave.when(command);
        return Optional.empty();
      } catch (AssertionError refused) {
        return Optional.of(leave.refusal(command));
      }
    }
  }

  @Nested
  class CancelLeaveTest {

    @Test
    void namesTheDaysThatItFrees() {
      leave.history(Known.leave("l1", LeaveType.SICK, "2025-05-12", "2025-05-16"));
      LeaveCancelled cancelled = leave.when(cancel("l1"), LeaveCancelled.class);
      assertThat(cancelled.firstDay()).isEqualTo("2025-05-12");
      assertThat(cancelled.lastDay()).isEqualTo("2025-05-16");
    }

    @Test
    void isRefusedTwiceAndWhereNothingIs() {
      leave.history(Known.leave("l1", LeaveType.SICK, "2025-05-12", "2025-05-16"));
      leave.history(leave.when(cancel("l1"), LeaveCancelled.class));
      assertThat(leave.refusal(cancel("l1"))).isEqualTo("RULE R-0");
      assertThat(leave.refusal(cancel("l9"))).isEqualTo("UNKNOWN leaveId");
    }
  }
}
