package org.workforceledger.cleaningtime.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.cleaningtime.api.AgreementParty;
import org.workforceledger.cleaningtime.api.FrequencyCommand.DecideFrequencyChange;
import org.workforceledger.cleaningtime.api.FrequencyCommand.ProposeFrequencyChange;
import org.workforceledger.cleaningtime.api.FrequencyEvent.FrequencyChangeDecided;
import org.workforceledger.cleaningtime.api.FrequencyEvent.FrequencyChangeProposed;
import org.workforceledger.testing.Given;
import org.workforceledger.testing.InMemoryFacts;

/** Proposals to change the frequencies guideline. */
class FrequencyChangesTest {

  private final Given<FrequencyChangeAggregate> proposal =
      new Given<>(
          FrequencyChangeAggregate.class, FrequencyChangeAggregate::new, new InMemoryFacts());
  private final LocalDate day = LocalDate.parse("2025-06-02");
  private final ProposeFrequencyChange propose =
      new ProposeFrequencyChange(
          "p1", "Toilets twice a day", true, AgreementParty.UNION, day, day.plusDays(28));

  private DecideFrequencyChange decide(boolean adopted) {
    return new DecideFrequencyChange(
        "p1", day.plusDays(30), adopted, day.plusDays(60), "None", null, false, null, null, "x");
  }

  @Test
  @Clause("9.2(b)(i)")
  void arePresentedOnceAndDecidedOnce() {
    assertThat(proposal.refusal(decide(false))).isEqualTo("UNKNOWN proposalId");
    FrequencyChangeProposed presented = proposal.when(propose, FrequencyChangeProposed.class);
    proposal.history(presented);
    assertThat(proposal.refusal(propose)).isEqualTo("DUPLICATE proposalId");
    assertThat(proposal.refusal(decide(true))).isEqualTo("RULE 9.2(c)");
    proposal.history(proposal.when(decide(false), FrequencyChangeDecided.class));
    assertThat(proposal.refusal(decide(false))).isEqualTo("DUPLICATE proposalId");
  }
}
