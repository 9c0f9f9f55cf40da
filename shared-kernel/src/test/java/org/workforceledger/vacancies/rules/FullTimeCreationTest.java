package org.workforceledger.vacancies.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.ledger.Hours;
import org.workforceledger.vacancies.rules.Sharing.PassedOver;

/** Step 3. */
class FullTimeCreationTest {

  private static Sharing share(String hours, String... candidates) {
    return chosen(hours, Set.of(), candidates);
  }

  private static Sharing chosen(String hours, Set<String> chosen, String... candidates) {
    List<Candidate> all = Stream.of(candidates).map(ACandidate::of).toList();
    return FullTimeCreation.of(all, Hours.of(hours), chosen);
  }

  private static List<String> given(Sharing sharing) {
    return sharing.shares().stream().map(s -> s.cleanerId() + " " + s.hours()).toList();
  }

  private static List<String> passedOver(Sharing sharing) {
    return sharing.passedOver().stream().map(PassedOver::cleanerId).toList();
  }

  @Test
  @Clause("8.9(g)(iii)")
  void twoWantFullTimeAndThereIsEnoughForOne() {
    Sharing sharing = share("18", "A 2012-01-30 20 FULL_TIME", "B 2010-01-28 20 FULL_TIME");
    assertThat(given(sharing)).containsExactly("B 18 h");
    assertThat(passedOver(sharing)).containsExactly("A");
    assertThat(sharing.left()).isEqualTo(Hours.ZERO);
  }

  @Test
  @Clause("8.9(g)(iii)")
  void theLongestServingNeedsMoreThanIsLeft() {
    Sharing sharing = share("20", "A 2005-01-28 15 FULL_TIME", "B 2010-01-28 20 FULL_TIME");
    assertThat(given(sharing)).containsExactly("B 18 h");
    assertThat(passedOver(sharing)).containsExactly("A");
    assertThat(sharing.left()).isEqualTo(Hours.of("2"));
  }

  @Test
  @Clause("8.9(g)(i)")
  void whoWantsMoreHoursButNotFullTimeIsNotConsidered() {
    Sharing sharing =
        share(
            "18",
            "A 2005-01-28 20 MORE_HOURS",
            "B 2006-01-28 20 NONE",
            "C 2007-01-28 20 FULL_TIME <=30",
            "D 2010-01-28 20 FULL_TIME");
    assertThat(given(sharing)).containsExactly("D 18 h");
    assertThat(passedOver(sharing)).isEmpty();
  }

  @Test
  @Clause("11.3(b)(i)")
  void whoWorksElsewhereCannotHave38HoursHere() {
    Sharing sharing = share("18", "A 2005-01-28 20 FULL_TIME +0.25", "B 2010-01-28 20 FULL_TIME");
    assertThat(given(sharing)).containsExactly("B 18 h");
  }

  @Test
  @Clause("8.9(g)(iv)")
  void leavesWhatMakesNobodyFullTime() {
    Sharing sharing = share("17.75", "A 2005-01-28 20 FULL_TIME");
    assertThat(given(sharing)).isEmpty();
    assertThat(passedOver(sharing)).containsExactly("A");
    assertThat(sharing.left()).isEqualTo(Hours.of("17.75"));
  }

  @Test
  @Clause("8.9(g)(iii)")
  void equalServiceIsThePrincipalsChoice() {
    String[] equals = {
      "A 2010-01-28 20 FULL_TIME", "B 2010-01-28 20 FULL_TIME", "C 2011-01-28 30 FULL_TIME"
    };
    Sharing undecided = share("26", equals);
    assertThat(undecided.shares()).isEmpty();
    assertThat(Objects.requireNonNull(undecided.tie()).cleanerIds()).containsExactly("A", "B");
    Sharing decided = chosen("26", Set.of("B"), equals);
    assertThat(given(decided)).containsExactly("B 18 h", "C 8 h");
    assertThat(passedOver(decided)).containsExactly("A");
    assertThat(decided.tie()).isNull();
  }

  @Test
  @Clause("8.9(g)(iii)")
  void equalServiceWithEnoughForAllIsNoChoice() {
    Sharing sharing = share("36", "A 2010-01-28 20 FULL_TIME", "B 2010-01-28 20 FULL_TIME");
    assertThat(given(sharing)).containsExactly("A 18 h", "B 18 h");
    assertThat(sharing.tie()).isNull();
  }

  @Test
  @Clause("8.9(g)(iii)")
  void aChoiceChangesNothingAgainstLongerService() {
    Sharing sharing =
        chosen("18", Set.of("B"), "A 2010-01-28 20 FULL_TIME", "B 2010-01-29 20 FULL_TIME");
    assertThat(given(sharing)).containsExactly("A 18 h");
  }
}
