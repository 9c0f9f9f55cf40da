package org.workforceledger.hours.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.testing.Known.WORDS;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.hours.api.Authorisation;
import org.workforceledger.hours.api.Authorisation.Compensation;
import org.workforceledger.hours.api.WorkCommand.RecordShift;
import org.workforceledger.sites.api.SiteKind;
import org.workforceledger.testing.Given;
import org.workforceledger.testing.InMemoryFacts;
import org.workforceledger.testing.Known;

/** Excess that is partly paid and partly taken off in lieu (8.8(c)(iii), 8.8(c)(vi)). */
class MixedCompensationTest {

  private final InMemoryFacts facts =
      new InMemoryFacts()
          .with(Known.site("s1", SiteKind.PRIMARY), Known.permanent("38"))
          .with(Known.year(2025), Known.roster("2025-01-01"));
  private final Given<WorkYearAggregate> work =
      new Given<>(WorkYearAggregate.class, WorkYearAggregate::new, facts);

  /** Rostered until 13:57. */
  private static RecordShift until(String finish, int toilMinutes) {
    Authorisation mixed = new Authorisation(WORDS, Compensation.MIXED, toilMinutes, WORDS);
    return Work.record("w1", "s1", "2025-05-12", "06:00", finish, mixed);
  }

  @ParameterizedTest
  @Clause("8.8(c)(iii)")
  @CsvSource({"14, false", "15, true", "16, false", "30, true", "45, true"})
  void isInStepsOfFifteenMinutes(int minutes, boolean taken) {
    if (taken) {
      assertThat(work.when(until("15:57", minutes)).events()).hasSize(1);
    } else {
      assertThat(work.refusal(until("15:57", minutes))).isEqualTo("RULE 8.8(c)(iii)");
    }
  }

  @ParameterizedTest
  @Clause("8.8(c)(vi)")
  @CsvSource({"14:28, ''", "14:27, ''", "14:26, 8.8(c)(vi)", "13:57, 8.8(c)(vi)"})
  void isFlaggedWhereLessWasWorkedBeyondTheRoster(String finish, String flag) {
    assertThat(String.join(" ", work.flags(until(finish, 30)))).isEqualTo(flag);
  }
}
