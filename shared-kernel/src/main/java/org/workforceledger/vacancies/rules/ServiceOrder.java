package org.workforceledger.vacancies.rules;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.ledger.Hours;

/**
 * Candidates in turn: the longest-serving first. Equal service is no order: who has it stands
 * together, and the principal chooses.
 */
final class ServiceOrder {

  private ServiceOrder() {}

  /**
   * Who stands together, in turn.
   *
   * @param chosen whom the principal puts first among those of equal service, in turn
   */
  @Clause("8.9(g)(iii)")
  static List<List<Candidate>> of(Collection<Candidate> candidates, Set<String> chosen) {
    List<String> first = List.copyOf(chosen);
    Comparator<Candidate> turn =
        comparing(Candidate::serviceSince)
            .thenComparing(candidate -> turn(first.indexOf(candidate.cleanerId())));
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

  private static int turn(int index) {
    return index < 0 ? Integer.MAX_VALUE : index;
  }

  /** What each of those who stand together would get if it were this one's turn. */
  static Map<String, Hours> turns(List<Candidate> equals, Function<Candidate, Hours> hours) {
    Map<String, Hours> turns = new LinkedHashMap<>();
    equals.forEach(each -> turns.put(each.cleanerId(), hours.apply(each)));
    return turns;
  }
}
