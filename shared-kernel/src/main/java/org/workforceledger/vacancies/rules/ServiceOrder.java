package org.workforceledger.vacancies.rules;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.workforceledger.agreement.api.Clause;

/**
 * Candidates in turn: the longest-serving first. Equal service is no order: who has it stands
 * together, and the principal chooses.
 */
final class ServiceOrder {

  private ServiceOrder() {}

  /**
   * Who stands together, in turn.
   *
   * @param chosen whom the principal puts first among those of equal service
   */
  @Clause("8.9(g)(iii)")
  static List<List<Candidate>> of(Collection<Candidate> candidates, Set<String> chosen) {
    Comparator<Candidate> turn =
        comparing(Candidate::serviceSince)
            .thenComparing(candidate -> !chosen.contains(candidate.cleanerId()));
    List<List<Candidate>> turns = new ArrayList<>();
    candidates.stream()
        .sorted(turn.thenComparing(Candidate::cleanerId))
        .forEach(
            candidate -> {
              if (turns.isEmpty() || turn.compare(turns.getLast().getFirst(), candidate) != 0) {
                turns.add(new ArrayList<>());
              }
              turns.getLast().add(candidate);
            });
    return turns;
  }

  static List<String> ids(List<Candidate> candidates) {
    return candidates.stream().map(Candidate::cleanerId).toList();
  }
}
