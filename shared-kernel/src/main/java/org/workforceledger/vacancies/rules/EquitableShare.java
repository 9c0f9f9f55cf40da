package org.workforceledger.vacancies.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.ledger.Hours;
import org.workforceledger.vacancies.rules.Sharing.PassedOver;
import org.workforceledger.vacancies.rules.Sharing.Share;
import org.workforceledger.vacancies.rules.Sharing.Tie;

/**
 * Step 4: what is left is shared equally in quarter hours, each up to the hours wished for and to
 * 38; what one cannot take is shared again among the rest. A last remainder goes by turns,
 * the longest-serving first: each turn gives the least of a quarter hour, what the cleaner can
 * still take, and what is left.
 *
 * <p>Example: 5 h among three, of whom one wishes for 1 h more at most: 1 h, 2 h, 2 h.
 */
public final class EquitableShare {

  private static final String CLAUSE = "8.9(h)";
  private static final Hours QUARTER = Hours.ofMinutes(15);

  private final Map<Candidate, Hours> given = new LinkedHashMap<>();
  private final Set<String> chosen;
  private @Nullable Tie tie;
  private Hours left;

  private EquitableShare(Hours vacant, Set<String> chosen) {
    left = vacant;
    this.chosen = chosen;
  }

  /**
   * Who gets how much.
   *
   * @param vacant hours a week, zero or more
   * @param chosen whom the principal puts first among those of equal service, in turn
   */
  @Clause("8.9(h)")
  public static Sharing of(Collection<Candidate> candidates, Hours vacant, Set<String> chosen) {
    EquitableShare share = new EquitableShare(vacant, chosen);
    List<Candidate> taking = candidates.stream().filter(c -> c.room().isPositive()).toList();
    ServiceOrder.of(taking, chosen).forEach(equals -> equals.forEach(share::begin));
    share.shareEqually();
    while (share.tie == null && share.left.isPositive() && !share.withRoom().isEmpty()) {
      share.shareByTurns();
    }
    return share.sharing();
  }

  private void begin(Candidate candidate) {
    given.put(candidate, Hours.ZERO);
  }

  private Hours room(Candidate candidate) {
    return candidate.room().minus(given.getOrDefault(candidate, Hours.ZERO));
  }

  private List<Candidate> withRoom() {
    return given.keySet().stream().filter(candidate -> room(candidate).isPositive()).toList();
  }

  private void give(Candidate candidate, Hours hours) {
    given.merge(candidate, hours, Hours::plus);
    left = left.minus(hours);
  }

  private void shareEqually() {
    List<Candidate> taking = withRoom();
    Hours each = quarters(taking.size());
    while (each.isPositive()) {
      for (Candidate candidate : taking) {
        give(candidate, each.atMost(room(candidate)));
      }
      taking = withRoom();
      each = quarters(taking.size());
    }
  }

  /** The most whole quarter hours that so many can be given alike. */
  private Hours quarters(int many) {
    return many == 0 ? Hours.ZERO : QUARTER.times(left.seconds() / many / QUARTER.seconds());
  }

  private void shareByTurns() {
    for (List<Candidate> equals : ServiceOrder.of(withRoom(), chosen)) {
      Hours asked =
          equals.stream().map(c -> QUARTER.atMost(room(c))).reduce(Hours.ZERO, Hours::plus);
      if (asked.compareTo(left) > 0 && equals.size() > 1 && left.isPositive()) {
        tie =
            new Tie(
                ServiceOrder.turns(equals, c -> QUARTER.atMost(room(c)).atMost(left)),
                CLAUSE,
                "equal service since %s, and the last %s are not enough for a quarter hour each: the principal decides"
                    .formatted(equals.getFirst().serviceSince(), left));
        return;
      }
      equals.forEach(c -> give(c, QUARTER.atMost(room(c)).atMost(left)));
    }
  }

  private Sharing sharing() {
    List<Share> shares = new ArrayList<>();
    List<PassedOver> passedOver = new ArrayList<>();
    given.forEach(
        (candidate, hours) -> {
          if (hours.isPositive()) {
            shares.add(share(candidate, hours));
          } else if (tie == null) {
            passedOver.add(
                new PassedOver(candidate.cleanerId(), CLAUSE, "nothing is left at this turn"));
          }
        });
    return new Sharing(shares, passedOver, tie, left);
  }

  private static Share share(Candidate candidate, Hours hours) {
    String why =
        hours.equals(candidate.room())
            ? "all that may be added to %s".formatted(candidate.current())
            : "an equal share; what cannot be shared alike goes by length of service";
    return new Share(candidate.cleanerId(), hours, candidate.current().plus(hours), CLAUSE, why);
  }
}
