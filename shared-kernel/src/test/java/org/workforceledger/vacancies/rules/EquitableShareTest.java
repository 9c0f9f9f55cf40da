package org.workforceledger.vacancies.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.ledger.Hours;

/** Step 4. A serves longest, then B, then C. */
class EquitableShareTest {

  private static Sharing share(String hours, Set<String> chosen, String candidates) {
    List<Candidate> all = Stream.of(candidates.split("/")).map(ACandidate::of).toList();
    return EquitableShare.of(all, Hours.of(hours), chosen);
  }

  private static String given(Sharing sharing) {
    String shares =
        sharing.shares().stream()
            .map(s -> s.cleanerId() + " " + s.hours().toDecimal().toPlainString())
            .collect(Collectors.joining(", "));
    return shares + "; left " + sharing.left().toDecimal().toPlainString();
  }

  @ParameterizedTest
  @Clause("8.9(h)")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # equal shares
          6     | A 2005-01-28 20 MORE_HOURS / B 2006-01-28 20 MORE_HOURS / C 2007-01-28 20 MORE_HOURS      | A 2, B 2, C 2; left 0
          # a declared cap, shared again among the rest
          5     | A 2005-01-28 20 MORE_HOURS <=21 / B 2006-01-28 20 MORE_HOURS / C 2007-01-28 20 MORE_HOURS | A 1, B 2, C 2; left 0
          # 38 hours are a cap too
          5     | A 2005-01-28 37 MORE_HOURS / B 2006-01-28 20 MORE_HOURS                                   | A 1, B 4; left 0
          # quarter-hour remainders, longest-serving first
          1     | A 2005-01-28 20 MORE_HOURS / B 2006-01-28 20 MORE_HOURS / C 2007-01-28 20 MORE_HOURS      | A 0.5, B 0.25, C 0.25; left 0
          0.5   | A 2005-01-28 20 MORE_HOURS / B 2006-01-28 20 MORE_HOURS / C 2007-01-28 20 MORE_HOURS      | A 0.25, B 0.25; left 0
          # no multiple of a quarter
          0.7   | A 2005-01-28 20 MORE_HOURS / B 2006-01-28 20 MORE_HOURS                                   | A 0.45, B 0.25; left 0
          0.1   | A 2005-01-28 20 MORE_HOURS / B 2006-01-28 20 MORE_HOURS                                   | A 0.1; left 0
          0.45  | A 2005-01-28 37.9 MORE_HOURS / B 2006-01-28 20 MORE_HOURS                                 | A 0.1, B 0.35; left 0
          # passed over at step 3, shares here; who declined does not
          4     | A 2005-01-28 10 FULL_TIME / B 2006-01-28 20 NONE / C 2007-01-28 20 MORE_HOURS             | A 2, C 2; left 0
          # 76 hours a fortnight over all engagements
          10    | A 2005-01-28 20 MORE_HOURS +16 / B 2006-01-28 20 MORE_HOURS                               | A 2, B 8; left 0
          # more than all can take
          10    | A 2005-01-28 36 MORE_HOURS / B 2006-01-28 20 MORE_HOURS <=22                              | A 2, B 2; left 6
          # all decline
          10    | A 2005-01-28 36 NONE                                                                      | ; left 10
          """)
  void sharesInQuarterHours(String hours, String candidates, String expected) {
    assertThat(given(share(hours, Set.of(), candidates))).isEqualTo(expected);
  }

  @Test
  @Clause("8.9(h)")
  void theLastQuarterAmongEqualServiceIsThePrincipalsChoice() {
    String equals = "A 2005-01-28 20 MORE_HOURS / B 2005-01-28 20 MORE_HOURS";
    Sharing undecided = share("0.75", Set.of(), equals);
    assertThat(given(undecided)).isEqualTo("A 0.25, B 0.25; left 0.25");
    assertThat(Objects.requireNonNull(undecided.tie()).cleanerIds()).containsExactly("A", "B");
    Sharing decided = share("0.75", Set.of("B"), equals);
    assertThat(decided.tie()).isNull();
    assertThat(given(decided)).isEqualTo("B 0.5, A 0.25; left 0");
  }
}
