package org.workforceledger.vacancies.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.Hours;
import org.workforceledger.vacancies.api.VacancyEvent.Allocated;
import org.workforceledger.vacancies.api.VacancyEvent.InterestDeclared;
import org.workforceledger.vacancies.api.VacancyEvent.StandingsChanged;
import org.workforceledger.vacancies.api.VacancyEvent.StepOutcomeRecorded;
import org.workforceledger.vacancies.api.VacancyEvent.TransfereeRecorded;
import org.workforceledger.vacancies.api.VacancyEvent.VacancyWithdrawn;
import org.workforceledger.vacancies.api.VacancyEvent.VacantHoursOffered;

/**
 * A vacancy as it is known.
 *
 * @param standings of everybody who is or was considered, by cleaner
 * @param answers the last of each cleaner
 * @param transferees the last word on each, in the order in which they were first recorded
 */
public record Vacancy(
    VacantHoursOffered offered,
    Map<String, Standing> standings,
    Map<String, InterestDeclared> answers,
    Map<String, TransfereeRecorded> transferees,
    List<StepOutcomeRecorded> outcomes,
    @Nullable VacancyWithdrawn withdrawn) {

  /** The vacancy after one more event; null before it is offered. */
  public static @Nullable Vacancy evolve(@Nullable Vacancy before, VacancyEvent event) {
    return switch (event) {
      case VacantHoursOffered e -> of(e);
      case StandingsChanged e -> before == null ? null : before.known(e.cleaners());
      case TransfereeRecorded e -> before == null ? null : before.with(e);
      case InterestDeclared e -> before == null ? null : before.with(e);
      case StepOutcomeRecorded e -> before == null ? null : before.with(e);
      case VacancyWithdrawn e -> before == null ? null : before.with(e);
    };
  }

  /** The vacancy that these events make; empty if they do not begin one. */
  public static Optional<Vacancy> of(List<? extends VacancyEvent> events) {
    Vacancy vacancy = null;
    for (VacancyEvent event : events) {
      vacancy = evolve(vacancy, event);
    }
    return Optional.ofNullable(vacancy);
  }

  private static Vacancy of(VacantHoursOffered offered) {
    return new Vacancy(offered, Map.of(), Map.of(), Map.of(), List.of(), null)
        .known(offered.cleaners());
  }

  private Vacancy known(List<Standing> changed) {
    Map<String, Standing> next = new LinkedHashMap<>(standings);
    changed.forEach(standing -> next.put(standing.cleanerId(), standing));
    return standing(next);
  }

  private Vacancy standing(Map<String, Standing> next) {
    return new Vacancy(
        offered, Collections.unmodifiableMap(next), answers, transferees, outcomes, withdrawn);
  }

  private Vacancy with(TransfereeRecorded recorded) {
    Map<String, TransfereeRecorded> next = new LinkedHashMap<>(transferees);
    next.put(recorded.standing().cleanerId(), recorded);
    return new Vacancy(offered, standings, answers, next, outcomes, withdrawn)
        .known(List.of(recorded.standing()));
  }

  private Vacancy with(InterestDeclared declared) {
    Map<String, InterestDeclared> next = new LinkedHashMap<>(answers);
    next.put(declared.standing().cleanerId(), declared);
    return new Vacancy(offered, standings, next, transferees, outcomes, withdrawn)
        .known(List.of(declared.standing()));
  }

  private Vacancy with(StepOutcomeRecorded outcome) {
    List<StepOutcomeRecorded> all = new ArrayList<>(outcomes);
    all.add(outcome);
    Map<String, Standing> next = new LinkedHashMap<>(standings);
    for (Allocated each : outcome.allocations()) {
      next.computeIfPresent(
          each.cleanerId(), (_, standing) -> standing.withSeconds(each.newSecondsPerWeek()));
    }
    return new Vacancy(offered, standings, answers, transferees, List.copyOf(all), withdrawn)
        .standing(next);
  }

  private Vacancy with(VacancyWithdrawn taken) {
    return new Vacancy(offered, standings, answers, transferees, outcomes, taken);
  }

  public String vacancyId() {
    return offered.vacancyId();
  }

  /** The step that is open; empty once all hours are given, the steps are through, or withdrawn. */
  public Optional<VacancyStep> step() {
    if (withdrawn != null) {
      return Optional.empty();
    }
    return outcomes.isEmpty()
        ? Optional.of(VacancyStep.first(offered.ongoing()))
        : Optional.ofNullable(outcomes.getLast().next());
  }

  public boolean isOpen() {
    return step().isPresent();
  }

  /** Hours a week that nobody was given yet. */
  public Hours left() {
    return new Hours(
        outcomes.isEmpty() ? offered.secondsPerWeek() : outcomes.getLast().secondsLeft());
  }

  /** Whether it is one full-time role of which nothing was given yet. */
  public boolean isWholeRole() {
    return offered.fullTimeRole() && left().seconds() == offered.secondsPerWeek();
  }

  /** Whether hours of a step take the place of those at another site. */
  public boolean moves(VacancyStep step) {
    return switch (step) {
      case CERTAIN_TRANSFEREES, OTHER_TRANSFERS -> true;
      case NEARBY_SCHOOLS -> isWholeRole();
      case ADVISE_PART_TIMERS, CREATE_FULL_TIME, SHARE_THE_REST, RECRUITMENT -> false;
    };
  }

  /** Whether a cleaner is one of the site's, who are asked at step 2; transferees are not. */
  public boolean isOfSite(Standing standing) {
    return standing.siteId().equals(offered.siteId())
        && !transferees.containsKey(standing.cleanerId());
  }

  /** The site's cleaners and who of nearby schools answered, the longest-serving first. */
  public List<Standing> candidates() {
    return standings.values().stream()
        .filter(s -> isOfSite(s) || answered(s, VacancyStep.NEARBY_SCHOOLS))
        .sorted(Comparator.comparing(Standing::serviceSince).thenComparing(Standing::cleanerId))
        .toList();
  }

  /** Whether a cleaner's last answer was given at a step. */
  public boolean answered(Standing standing, VacancyStep step) {
    InterestDeclared answer = answers.get(standing.cleanerId());
    return answer != null && answer.step() == step;
  }
}
