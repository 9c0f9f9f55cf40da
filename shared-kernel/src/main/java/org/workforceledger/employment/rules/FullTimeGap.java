package org.workforceledger.employment.rules;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.Terms;
import org.workforceledger.ledger.Hours;

/**
 * The fewest hours with which a site would have the permanent full-time cleaners that it must have
 * (8.9(c)(i)): what tops up its permanent part-time cleaners of most hours, and positions of 38
 * hours where it has too few of them. Who is in fact made full-time goes by 8.9(g).
 *
 * <p>Example: two are missing, part-time cleaners work 30.4 h, 20 h and 15 h: 7.6 h and 18 h, 25.6
 * h together.
 *
 * @param missing full-time cleaners that the site is short of
 * @param topUps hours a week for each part-time cleaner made full-time, the fewest first
 */
public record FullTimeGap(int missing, List<Hours> topUps) {

  private static final Hours FULL_TIME = new Hours(Terms.FULL_TIME_SECONDS_PER_WEEK);

  /**
   * @param partTime ordinary hours a week of each permanent part-time cleaner of the site
   */
  @Clause("8.9(c)(i)")
  public static FullTimeGap of(int required, int actual, Collection<Hours> partTime) {
    int missing = Math.max(0, required - actual);
    List<Hours> topUps =
        partTime.stream().map(FULL_TIME::minus).sorted(Comparator.naturalOrder()).toList();
    return new FullTimeGap(missing, topUps.subList(0, Math.min(missing, topUps.size())));
  }

  /** Positions of 38 hours that no part-time cleaner of the site could take. */
  public int newPositions() {
    return missing - topUps.size();
  }

  /** Hours a week that all of it takes. */
  public Hours hours() {
    Hours positions = new Hours(Terms.FULL_TIME_SECONDS_PER_WEEK * newPositions());
    return topUps.stream().reduce(positions, Hours::plus);
  }
}
