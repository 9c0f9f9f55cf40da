package org.workforceledger.vacancies.rules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.Hours;

/**
 * How hours are shared at a step, and why.
 *
 * @param shares in the order in which they were given
 * @param passedOver who wished for hours of this step and gets none
 * @param tie whose turn only the principal can decide; null if service decides. Nothing is shared
 *     beyond it
 * @param left hours that nobody is given
 */
public record Sharing(
    List<Share> shares, List<PassedOver> passedOver, @Nullable Tie tie, Hours left) {

  /** What a cleaner is given a week, on top of the present hours. */
  public record Share(String cleanerId, Hours hours, Hours newHours, String clause, String why) {}

  public record PassedOver(String cleanerId, String clause, String why) {}

  /**
   * Cleaners of equal service among whom there is not enough for all.
   *
   * @param turns what each would get if it were this one's turn, in hours a week
   */
  public record Tie(Map<String, Hours> turns, String clause, String why) {

    public Tie {
      turns = Collections.unmodifiableMap(new LinkedHashMap<>(turns));
    }

    public List<String> cleanerIds() {
      return List.copyOf(turns.keySet());
    }
  }

  static Sharing none(Hours left) {
    return new Sharing(List.of(), List.of(), null, left);
  }

  public Sharing {
    shares = List.copyOf(shares);
    passedOver = List.copyOf(passedOver);
  }

  /** Hours given, by cleaner, in the order in which they were. */
  public Map<String, Hours> byCleaner() {
    Map<String, Hours> hours = new LinkedHashMap<>();
    shares.forEach(share -> hours.put(share.cleanerId(), share.hours()));
    return hours;
  }
}
