package org.workforceledger.vacancies.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.ledger.Hours;
import org.workforceledger.vacancies.api.Vacancy;
import org.workforceledger.vacancies.api.VacancyStep;
import org.workforceledger.vacancies.api.Wish;

/** Whatever the principal chooses among those of equal service, its hours show it. */
class ChoicePropertiesTest {

  /** Somebody who answers; many are of equal service. */
  record Asked(String hours, String since, Wish wish, String upTo) {}

  @Provide
  Arbitrary<List<Asked>> asked() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 37 * 20).map(n -> hours(n * 3)),
            Arbitraries.of("2010-01-28", "2010-01-28", "2012-01-23"),
            Arbitraries.of(Wish.FULL_TIME, Wish.MORE_HOURS),
            Arbitraries.integers().between(0, 38 * 20).map(n -> hours(n * 3)).injectNull(0.7))
        .as(Asked::new)
        .list()
        .ofMinSize(2)
        .ofMaxSize(6);
  }

  /** Minutes that are whole decimals of an hour. */
  private static String hours(int minutes) {
    return Hours.ofMinutes(minutes).toDecimal().toPlainString();
  }

  @Property
  @Clause({"8.9(g)(iii)", "8.9(h)", "8.9(i)"})
  void everyChoiceAmongEqualsIsTaken(
      @ForAll("asked") List<Asked> asked,
      @ForAll @IntRange(min = 1, max = 1200) int threeMinutes,
      @ForAll List<Boolean> turns) {
    Vacancy site = answered(threeMinutes, asked);
    taken(site, VacancyStep.CREATE_FULL_TIME, turns);
    taken(site, VacancyStep.SHARE_THE_REST, turns);
    taken(nearby(hours(threeMinutes * 3), false, asked), VacancyStep.NEARBY_SCHOOLS, turns);
    taken(nearby("38", true, asked), VacancyStep.NEARBY_SCHOOLS, turns);
  }

  private static void taken(Vacancy vacancy, VacancyStep step, List<Boolean> turns) {
    Map<String, Hours> allocations = decided(vacancy, step, turns).byCleaner();
    Sharing sharing = StepSharing.chosenBy(vacancy, step, allocations);
    assertThat(sharing.tie()).isNull();
    assertThat(sharing.byCleaner()).isEqualTo(allocations);
  }

  /** The sharing where the principal puts one after another first, wherever there is a tie. */
  private static Sharing decided(Vacancy vacancy, VacancyStep step, List<Boolean> turns) {
    Set<String> chosen = new LinkedHashSet<>();
    Sharing sharing = StepSharing.of(vacancy, step, chosen);
    while (sharing.tie() != null) {
      List<String> open = new ArrayList<>(sharing.tie().cleanerIds());
      boolean last = turns.size() > chosen.size() && turns.get(chosen.size());
      chosen.add(last ? open.getLast() : open.getFirst());
      sharing = StepSharing.of(vacancy, step, chosen);
    }
    return sharing;
  }

  private static Vacancy answered(int threeMinutes, List<Asked> asked) {
    String[] cleaners = new String[asked.size()];
    for (int i = 0; i < cleaners.length; i++) {
      cleaners[i] = text(i, asked.get(i));
    }
    AVacancy vacancy = AVacancy.of(hours(threeMinutes * 3), cleaners).finish();
    for (int i = 0; i < cleaners.length; i++) {
      vacancy.answers("c" + i, asked.get(i).wish(), asked.get(i).upTo());
    }
    return vacancy.vacancy();
  }

  private static Vacancy nearby(String hours, boolean role, List<Asked> asked) {
    AVacancy vacancy = AVacancy.of(hours, true, role, 0).finish(2);
    for (int i = 0; i < asked.size(); i++) {
      vacancy.nearby(text(i, asked.get(i)), asked.get(i).wish());
    }
    return vacancy.vacancy();
  }

  private static String text(int number, Asked asked) {
    return "c%d %s %s".formatted(number, asked.since(), asked.hours());
  }

  @Example
  @Clause("8.9(h)")
  void equalsWhoAreBothGivenMoreThanTheEqualShare() {
    AVacancy vacancy =
        AVacancy.of("4.35", "A 2010-01-28 20", "B 2010-01-28 20")
            .finish()
            .answers("A", Wish.MORE_HOURS)
            .answers("B", Wish.MORE_HOURS)
            .finish(2);
    Map<String, Hours> first = Map.of("A", Hours.of("2.25"), "B", Hours.of("2.10"));
    Map<String, Hours> second = Map.of("A", Hours.of("2.10"), "B", Hours.of("2.25"));
    for (Map<String, Hours> each : List.of(first, second)) {
      assertThat(
              StepSharing.chosenBy(vacancy.vacancy(), VacancyStep.SHARE_THE_REST, each).byCleaner())
          .isEqualTo(each);
    }
  }
}
