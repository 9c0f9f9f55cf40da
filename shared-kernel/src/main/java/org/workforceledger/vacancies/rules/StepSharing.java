package org.workforceledger.vacancies.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.ledger.Hours;
import org.workforceledger.vacancies.api.Standing;
import org.workforceledger.vacancies.api.Vacancy;
import org.workforceledger.vacancies.api.VacancyEvent.InterestDeclared;
import org.workforceledger.vacancies.api.VacancyStep;
import org.workforceledger.vacancies.rules.Sharing.PassedOver;
import org.workforceledger.vacancies.rules.Sharing.Share;
import org.workforceledger.vacancies.rules.Sharing.Tie;

/** What each step of 8.9 gives to whom. Step 2 only asks; step 7 recruits who applies. */
public final class StepSharing {

  private static final String NEARBY = VacancyStep.NEARBY_SCHOOLS.clause();

  private StepSharing() {}

  /**
   * By the answers so far.
   *
   * @param chosen whom the principal puts first among those of equal service, in turn
   */
  @Clause({"8.9(d)(ii)", "8.9(g)(ii)", "8.9(i)"})
  public static Sharing of(Vacancy vacancy, VacancyStep step, Set<String> chosen) {
    Hours left = vacancy.left();
    return switch (step) {
      case CERTAIN_TRANSFEREES, OTHER_TRANSFERS -> Transfers.of(vacancy, step);
      case ADVISE_PART_TIMERS, RECRUITMENT -> Sharing.none(left);
      case CREATE_FULL_TIME ->
          orNothingLeft(FullTimeCreation.of(ofSite(vacancy), left, chosen), ofSite(vacancy));
      case SHARE_THE_REST -> EquitableShare.of(ofSite(vacancy), left, chosen);
      case NEARBY_SCHOOLS ->
          vacancy.isWholeRole()
              ? WholeRole.of(nearby(vacancy), left, chosen)
              : bothWays(nearby(vacancy), left, chosen);
    };
  }

  /** With those who asked for hours of step 4, where step 3 leaves none for it. */
  @Clause({"8.9(d)(i)", "8.9(g)(iv)"})
  private static Sharing orNothingLeft(Sharing full, List<Candidate> candidates) {
    if (full.left().isPositive()) {
      return full;
    }
    Set<String> named = new HashSet<>(full.byCleaner().keySet());
    List<PassedOver> passedOver = new ArrayList<>(full.passedOver());
    passedOver.forEach(each -> named.add(each.cleanerId()));
    candidates.stream()
        .filter(each -> each.room().isPositive() && !named.contains(each.cleanerId()))
        .map(each -> new PassedOver(each.cleanerId(), "8.9(h)", "step 3 leaves no hours to share"))
        .forEach(passedOver::add);
    return new Sharing(full.shares(), passedOver, full.tie(), full.left());
  }

  /**
   * The same with the principal's choice among those of equal service, as the hours allocated show
   * it: who was given a whole turn had it, and of what that leaves the next. A tie is left where
   * they show none.
   */
  @Clause("8.9(g)(iii)")
  public static Sharing chosenBy(
      Vacancy vacancy, VacancyStep step, Map<String, Hours> allocations) {
    Set<String> chosen = new LinkedHashSet<>();
    Sharing sharing = of(vacancy, step, chosen);
    while (sharing.tie() != null && chosen.addAll(preferred(sharing, allocations))) {
      sharing = of(vacancy, step, chosen);
    }
    return sharing;
  }

  private static List<String> preferred(Sharing sharing, Map<String, Hours> allocations) {
    Tie tie = Objects.requireNonNull(sharing.tie());
    Map<String, Hours> shared = sharing.byCleaner();
    List<String> first = new ArrayList<>();
    Hours needed = Hours.ZERO;
    for (Map.Entry<String, Hours> turn : tie.turns().entrySet()) {
      Hours before = shared.getOrDefault(turn.getKey(), Hours.ZERO);
      if (before.plus(turn.getValue()).equals(allocations.get(turn.getKey()))) {
        first.add(turn.getKey());
        needed = needed.plus(turn.getValue());
      }
    }
    return needed.compareTo(sharing.left()) > 0 ? List.of() : first;
  }

  static List<Candidate> ofSite(Vacancy vacancy) {
    return vacancy.standings().values().stream()
        .filter(s -> vacancy.isOfSite(s) && vacancy.answered(s, VacancyStep.ADVISE_PART_TIMERS))
        .flatMap(s -> candidate(vacancy, s))
        .toList();
  }

  private static List<Candidate> nearby(Vacancy vacancy) {
    return vacancy.standings().values().stream()
        .filter(s -> vacancy.answered(s, VacancyStep.NEARBY_SCHOOLS))
        .flatMap(s -> candidate(vacancy, s))
        .toList();
  }

  private static Stream<Candidate> candidate(Vacancy vacancy, Standing standing) {
    InterestDeclared answer = vacancy.answers().get(standing.cleanerId());
    return answer == null || !Eligibility.of(standing, vacancy.offered().ongoing()).eligible()
        ? Stream.empty()
        : Stream.of(Candidate.of(standing, answer));
  }

  /** Whether anybody of the site wants more hours (8.9(f)(iii)). */
  static boolean isWanted(Vacancy vacancy) {
    return ofSite(vacancy).stream().anyMatch(each -> each.room().isPositive());
  }

  /** Nearby cleaners are treated as the site's were at steps 3 and 4. */
  private static Sharing bothWays(List<Candidate> candidates, Hours vacant, Set<String> chosen) {
    Sharing full = FullTimeCreation.of(candidates, vacant, chosen);
    if (full.tie() != null) {
      return full;
    }
    Map<String, Hours> already = full.byCleaner();
    List<Candidate> others =
        candidates.stream().filter(each -> !already.containsKey(each.cleanerId())).toList();
    Sharing rest = EquitableShare.of(others, full.left(), chosen);
    List<Share> shares = new ArrayList<>(full.shares());
    shares.addAll(rest.shares());
    Set<String> named = new HashSet<>(rest.byCleaner().keySet());
    List<PassedOver> passedOver = new ArrayList<>(rest.passedOver());
    named.addAll(
        passedOver.stream().map(PassedOver::cleanerId).collect(Collectors.toUnmodifiableSet()));
    full.passedOver().stream()
        .filter(each -> !named.contains(each.cleanerId()))
        .forEach(passedOver::add);
    return new Sharing(
        shares.stream()
            .map(s -> new Share(s.cleanerId(), s.hours(), s.newHours(), NEARBY, s.why()))
            .toList(),
        passedOver.stream().map(p -> new PassedOver(p.cleanerId(), NEARBY, p.why())).toList(),
        rest.tie(),
        rest.left());
  }
}
