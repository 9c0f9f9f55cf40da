package org.workforceledger.vacancies.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.ledger.Hours;
import org.workforceledger.vacancies.rules.Sharing.PassedOver;
import org.workforceledger.vacancies.rules.Sharing.Share;
import org.workforceledger.vacancies.rules.Sharing.Tie;

/**
 * Step 3 as R-56b reads it: as many as possible are made full-time, and only then does service
 * decide. Of the largest sets of cleaners that the hours are enough for, the first in order of
 * service is taken. For comparison only: {@link FullTimeCreation} decides.
 *
 * <p>Example: 20 h are vacant. The longest-serving needs 18 h, two others 10 h each: by service the
 * first alone becomes full-time, by this reading the two others do.
 */
final class MostFullTime {

  private static final String CLAUSE = "8.9(g)(i)";

  private final List<Share> shares = new ArrayList<>();
  private final List<PassedOver> passedOver = new ArrayList<>();
  private final int most;
  private @Nullable Tie tie;
  private Hours left;

  private MostFullTime(Hours vacant, int most) {
    left = vacant;
    this.most = most;
  }

  /**
   * Who would become full-time.
   *
   * @param chosen whom the principal put first among those of equal service
   */
  @Clause("8.9(g)(i)")
  static Sharing of(Collection<Candidate> candidates, Hours vacant, Set<String> chosen) {
    List<Candidate> wanting = candidates.stream().filter(Candidate::mayBecomeFullTime).toList();
    MostFullTime creation = new MostFullTime(vacant, most(wanting, vacant));
    List<List<Candidate>> turns = ServiceOrder.of(wanting, chosen);
    for (int turn = 0; turn < turns.size() && creation.tie == null; turn++) {
      List<Candidate> later = turns.stream().skip(turn + 1L).flatMap(List::stream).toList();
      creation.take(turns.get(turn), later);
    }
    return new Sharing(creation.shares, creation.passedOver, creation.tie, creation.left);
  }

  /** How many the hours are enough for, those first who need least. */
  private static int most(Collection<Candidate> candidates, Hours vacant) {
    Hours rest = vacant;
    int count = 0;
    for (Hours needed : candidates.stream().map(Candidate::toFullTime).sorted().toList()) {
      if (needed.compareTo(rest) > 0) {
        break;
      }
      rest = rest.minus(needed);
      count++;
    }
    return count;
  }

  private void take(List<Candidate> equals, List<Candidate> later) {
    List<Candidate> able =
        equals.stream()
            .filter(
                each ->
                    isEnough(List.of(each), Stream.concat(others(equals, each), later.stream())))
            .toList();
    if (able.size() > 1 && !isEnough(able, later.stream())) {
      tie =
          new Tie(
              ServiceOrder.turns(able, Candidate::toFullTime),
              CLAUSE,
              "equal service since %s, and not all of them belong to the most who can be made full-time"
                  .formatted(able.getFirst().serviceSince()));
      return;
    }
    able.forEach(this::give);
    equals.stream().filter(each -> !able.contains(each)).forEach(this::passOver);
  }

  private static Stream<Candidate> others(List<Candidate> equals, Candidate one) {
    return equals.stream().filter(each -> !each.equals(one));
  }

  /** Whether all of these can be made full-time, and the most in all with those after them. */
  private boolean isEnough(List<Candidate> taken, Stream<Candidate> after) {
    Hours needed = taken.stream().map(Candidate::toFullTime).reduce(Hours.ZERO, Hours::plus);
    if (needed.compareTo(left) > 0) {
      return false;
    }
    int all = shares.size() + taken.size() + most(after.toList(), left.minus(needed));
    return all >= most;
  }

  private void give(Candidate candidate) {
    Hours missing = candidate.toFullTime();
    String why =
        "one of the most who can be made full-time, %d; in service since %s, %s bring %s to 38 h"
            .formatted(most, candidate.serviceSince(), missing, candidate.current());
    shares.add(new Share(candidate.cleanerId(), missing, Candidate.FULL_TIME, CLAUSE, why));
    left = left.minus(missing);
  }

  private void passOver(Candidate candidate) {
    String why =
        candidate.toFullTime().compareTo(left) > 0
            ? "%s would be needed, %s are left".formatted(candidate.toFullTime(), left)
            : "%s would be needed, and fewer than %d could then be made full-time"
                .formatted(candidate.toFullTime(), most);
    passedOver.add(new PassedOver(candidate.cleanerId(), CLAUSE, why));
  }
}
