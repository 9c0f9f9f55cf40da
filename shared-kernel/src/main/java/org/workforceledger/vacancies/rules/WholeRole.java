package org.workforceledger.vacancies.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.ledger.Hours;
import org.workforceledger.vacancies.rules.Sharing.PassedOver;
import org.workforceledger.vacancies.rules.Sharing.Share;
import org.workforceledger.vacancies.rules.Sharing.Tie;

/**
 * Step 5, where a full-time role was not split at step 3: one permanent part-time cleaner of a
 * nearby school who wants full time is appointed to the whole of it, in place of the present hours;
 * the longest-serving before the next.
 */
final class WholeRole {

  private static final String CLAUSE = "8.9(i)";

  private WholeRole() {}

  @Clause("8.9(i)")
  static Sharing of(Collection<Candidate> candidates, Hours role, Set<String> chosen) {
    List<Candidate> wanting = candidates.stream().filter(Candidate::mayBecomeFullTime).toList();
    if (wanting.isEmpty()) {
      return Sharing.none(role);
    }
    List<Candidate> first = ServiceOrder.of(wanting, chosen).getFirst();
    if (first.size() > 1) {
      String why =
          "equal service since %s, and there is one role: the principal decides"
              .formatted(first.getFirst().serviceSince());
      return new Sharing(
          List.of(), List.of(), new Tie(ServiceOrder.turns(first, _ -> role), CLAUSE, why), role);
    }
    Candidate appointed = first.getFirst();
    String why =
        "wants the full-time role, in service since %s".formatted(appointed.serviceSince());
    List<PassedOver> others = new ArrayList<>();
    wanting.stream()
        .filter(each -> !each.equals(appointed))
        .forEach(
            each ->
                others.add(
                    new PassedOver(each.cleanerId(), CLAUSE, "the role goes to longer service")));
    return new Sharing(
        List.of(new Share(appointed.cleanerId(), role, role, CLAUSE, why)),
        others,
        null,
        Hours.ZERO);
  }
}
