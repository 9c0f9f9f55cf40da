package org.workforceledger.vacancies.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.ledger.Hours;
import org.workforceledger.vacancies.rules.Sharing.PassedOver;
import org.workforceledger.vacancies.rules.Sharing.Share;
import org.workforceledger.vacancies.rules.Sharing.Tie;

/**
 * Step 3: permanent part-time cleaners of the site who want full time are made full-time, the
 * longest-serving first; one whom what is left cannot bring to 38 hours is passed over, and the
 * next is looked at.
 *
 * <p>Example: 20 h are vacant. Of those who want full time the longest-serving has 15 h and is
 * passed over (23 h missing), the next has 20 h and becomes full-time (18 h), 2 h are left.
 */
public final class FullTimeCreation {

  private static final String CLAUSE = "8.9(g)(iii)";

  private final List<Share> shares = new ArrayList<>();
  private final List<PassedOver> passedOver = new ArrayList<>();
  private @Nullable Tie tie;
  private Hours left;

  private FullTimeCreation(Hours vacant) {
    left = vacant;
  }

  /**
   * Who becomes full-time.
   *
   * @param vacant hours a week, zero or more
   * @param chosen whom the principal puts first among those of equal service, in turn
   */
  @Clause({"8.9(g)(i)", "8.9(g)(iii)", "8.9(g)(iv)"})
  public static Sharing of(Collection<Candidate> candidates, Hours vacant, Set<String> chosen) {
    List<Candidate> wanting = candidates.stream().filter(Candidate::mayBecomeFullTime).toList();
    FullTimeCreation creation = new FullTimeCreation(vacant);
    for (List<Candidate> equals : ServiceOrder.of(wanting, chosen)) {
      if (creation.tie == null) {
        creation.take(equals);
      }
    }
    return new Sharing(creation.shares, creation.passedOver, creation.tie, creation.left);
  }

  private void take(List<Candidate> equals) {
    Hours before = left;
    List<Candidate> able =
        equals.stream().filter(each -> each.toFullTime().compareTo(before) <= 0).toList();
    Hours needed = able.stream().map(Candidate::toFullTime).reduce(Hours.ZERO, Hours::plus);
    if (needed.compareTo(before) > 0) {
      tie =
          new Tie(
              ServiceOrder.turns(able, Candidate::toFullTime),
              CLAUSE,
              "equal service since %s, and %s are not enough for all: the principal decides"
                  .formatted(able.getFirst().serviceSince(), before));
      return;
    }
    able.forEach(this::give);
    equals.stream().filter(each -> !able.contains(each)).forEach(this::passOver);
  }

  private void give(Candidate candidate) {
    Hours missing = candidate.toFullTime();
    String why =
        "wants full time, in service since %s; %s bring %s to 38 h, of %s that are left"
            .formatted(candidate.serviceSince(), missing, candidate.current(), left);
    shares.add(new Share(candidate.cleanerId(), missing, Candidate.FULL_TIME, CLAUSE, why));
    left = left.minus(missing);
  }

  private void passOver(Candidate candidate) {
    String why = "%s would be needed, %s are left".formatted(candidate.toFullTime(), left);
    passedOver.add(new PassedOver(candidate.cleanerId(), CLAUSE, why));
  }
}
