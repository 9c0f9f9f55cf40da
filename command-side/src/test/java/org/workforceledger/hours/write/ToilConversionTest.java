package org.workforceledger.hours.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.testing.Known.WORDS;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.hours.api.ToilCommand.ConvertToil;
import org.workforceledger.hours.api.ToilCommand.TakeToil;
import org.workforceledger.hours.api.ToilEvent.ToilConverted;
import org.workforceledger.hours.api.ToilEvent.ToilTaken;
import org.workforceledger.leave.api.LeaveEvent.LeaveCancelled;
import org.workforceledger.leave.api.LeaveType;
import org.workforceledger.ledger.Hours;
import org.workforceledger.testing.Given;
import org.workforceledger.testing.InMemoryFacts;
import org.workforceledger.testing.Known;

/** Time off in lieu as it becomes ADO for leave without pay; 3 h are there to use. */
class ToilConversionTest {

  private final InMemoryFacts facts =
      new InMemoryFacts()
          .with(Known.permanent("38"), Known.year(2025), Known.year(2026), ToilTest.opening());
  private final Given<ToilAggregate> toil = given(facts);

  private static Given<ToilAggregate> given(InMemoryFacts facts) {
    return new Given<>(ToilAggregate.class, ToilAggregate::new, facts);
  }

  private static ConvertToil convert(String hours, @Nullable String date) {
    return new ConvertToil(
        "c1", "c1-1", "l1", Hours.of(hours), date == null ? null : LocalDate.parse(date));
  }

  private void onLeave(LeaveType type) {
    facts.with(Known.leave("l1", type, "2025-05-05", "2025-06-27"));
  }

  @ParameterizedTest
  @Clause("8.8(c)(vii)")
  @CsvSource({"2.75, taken", "3, taken", "3.25, RULE 8.8(c)(vii)", "1.1, RULE 8.8(c)(iii)"})
  void spendsNoMoreThanThereIs(String hours, String expected) {
    onLeave(LeaveType.SPECIAL_UNPAID);
    if (expected.equals("taken")) {
      ToilConverted converted = toil.when(convert(hours, null), ToilConverted.class);
      assertThat(converted.date()).isEqualTo(LocalDate.parse("2025-05-05"));
      assertThat(converted.seconds()).isEqualTo(Hours.of(hours).seconds());
    } else {
      assertThat(toil.refusal(convert(hours, null))).isEqualTo(expected);
    }
  }

  @Test
  @Clause("8.8(c)(vii)")
  void leavesNothingOverdrawnLaterOrEarlier() {
    onLeave(LeaveType.SPECIAL_UNPAID);
    toil.history(
        toil.when(
            new TakeToil("c1", "c1-1", Hours.of("2"), LocalDate.parse("2025-06-01")),
            ToilTaken.class));
    assertThat(toil.refusal(convert("1.25", null))).isEqualTo("RULE 8.8(c)(vii)");
    assertThat(toil.when(convert("1", null)).events()).hasSize(1);
    assertThat(toil.refusal(convert("1", "2025-03-03"))).isEqualTo("RULE 8.8(c)(vii)");
    assertThat(toil.when(convert("1", "2025-12-31")).events()).hasSize(1);
    assertThat(toil.refusal(convert("1", "2026-01-01"))).isEqualTo("RULE 8.8(c)(vii)");
  }

  @Test
  @Clause("8.8(c)(vii)")
  void needsLeaveWithoutPayThatStands() {
    assertThat(toil.refusal(convert("1", null))).isEqualTo("UNKNOWN leaveId");
    onLeave(LeaveType.SPECIAL_PAID);
    assertThat(toil.refusal(convert("1", null))).isEqualTo("RULE 8.8(c)(vii)");
    LocalDate first = LocalDate.parse("2025-05-05");
    facts.with(new LeaveCancelled("c1", "c1-1", "l1", first, first, WORDS));
    assertThat(toil.refusal(convert("1", null))).isEqualTo("RULE 8.8(c)(vii)");
  }

  @Test
  @Clause({"8.7(c)(iii)", "8.8(c)(vii)"})
  void isRefusedToACasual() {
    InMemoryFacts casual = new InMemoryFacts().with(Known.casual(), ToilTest.opening());
    casual.with(Known.leave("l1", LeaveType.SPECIAL_UNPAID, "2025-05-05", "2025-06-27"));
    assertThat(given(casual).refusal(convert("1", null))).isEqualTo("RULE 8.7(c)(iii)");
  }
}
