package org.workforceledger.vacancies.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.vacancies.api.Wish.FULL_TIME;
import static org.workforceledger.vacancies.api.Wish.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.ledger.Hours;
import org.workforceledger.vacancies.api.VacancyEvent;

/** Step 3 under R-56b, beside R-56. A serves longest, then B, C and D. */
class MostFullTimeTest {

  private static final String A = "A 2005-01-28 20 FULL_TIME";
  private static final String B = "B 2010-01-28 28 FULL_TIME";
  private static final String C = "C 2012-01-30 28 FULL_TIME";

  private static Sharing most(String hours, Set<String> chosen, String... candidates) {
    List<Candidate> all = Stream.of(candidates).map(ACandidate::of).toList();
    return MostFullTime.of(all, Hours.of(hours), chosen);
  }

  /** A needs 18, B and C 10 each: just below, at and just above what two, or all, need. */
  @ParameterizedTest
  @CsvSource({
    "9.75, ''",
    "10, B 10",
    "17.75, B 10",
    "18, A 18",
    "19.75, A 18",
    "20, 'B 10, C 10'",
    "27.75, 'B 10, C 10'",
    "28, 'A 18, B 10'",
    "37.75, 'A 18, B 10'",
    "38, 'A 18, B 10, C 10'"
  })
  @Clause("8.9(g)(i)")
  void asManyAsPossibleThenByService(String hours, String given) {
    assertThat(AVacancy.given(most(hours, Set.of(), A, B, C))).isEqualTo(given);
  }

  @Test
  @Clause("8.9(g)(i)")
  void whoIsPassedOverIsToldWhy() {
    Sharing sharing = most("20", Set.of(), A, B, C);
    assertThat(sharing.passedOver()).hasSize(1);
    assertThat(sharing.passedOver().getFirst().why())
        .isEqualTo("18 h would be needed, and fewer than 2 could then be made full-time");
  }

  @Test
  @Clause("8.9(g)(iii)")
  void equalServiceIsThePrincipalsChoice() {
    String[] equals = {"B 2010-01-28 28 FULL_TIME", "D 2010-01-28 28 FULL_TIME"};
    assertThat(Objects.requireNonNull(most("10", Set.of(), equals).tie()).cleanerIds())
        .containsExactly("B", "D");
    assertThat(AVacancy.given(most("10", Set.of("D"), equals))).isEqualTo("D 10");
    assertThat(AVacancy.given(most("20", Set.of(), equals))).isEqualTo("B 10, D 10");
  }

  @Nested
  class Compared {

    private final List<VacancyEvent> events = new ArrayList<>();

    private AVacancy twentyHours() {
      return AVacancy.of("20", "A 2005-01-28 20", "B 2010-01-28 28", "C 2012-01-30 28")
          .heard(events::add)
          .finish()
          .answers("A", FULL_TIME)
          .answers("B", FULL_TIME)
          .answers("C", FULL_TIME);
    }

    private String compared() {
      FullTimeComparison comparison = FullTimeComparison.of(events).orElseThrow();
      return "%s; %s; %s"
          .formatted(
              comparison.decided(),
              AVacancy.given(comparison.byService()),
              AVacancy.given(comparison.mostFullTime()));
    }

    @Test
    @Clause({"8.9(g)(i)", "8.9(g)(iii)"})
    void foreseesBothWhileTheStepIsNotFinished() {
      twentyHours();
      assertThat(compared()).isEqualTo("false; A 18; B 10, C 10");
    }

    @Test
    @Clause({"8.9(g)(i)", "8.9(g)(iii)"})
    void replaysTheStepAsItWasFound() {
      AVacancy vacancy = twentyHours().finish(2);
      assertThat(vacancy.left()).isEqualTo("2");
      assertThat(compared()).isEqualTo("true; A 18; B 10, C 10");
    }

    @Test
    @Clause("8.9(f)(iii)")
    void thereIsNothingToCompareIfAllDecline() {
      AVacancy.of("20", "A 2005-01-28 20").heard(events::add).finish().answers("A", NONE);
      assertThat(FullTimeComparison.of(events)).isEmpty();
    }
  }
}
