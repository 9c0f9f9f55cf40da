package org.workforceledger.log.write;

import java.util.Optional;
import java.util.function.BiFunction;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.log.write.Claims.Claim;
import org.workforceledger.log.write.Claims.Key;
import org.workforceledger.log.write.Claims.Kind;

/**
 * Whose a panel's minutes of a day are (9.7(f)). Claims are never deleted: one that was voided is
 * followed by the next, {@code S1/Main/2025-05-12#1}, so the holder is the first that stands.
 */
public final class AlarmClaims {

  private AlarmClaims() {}

  /**
   * The claim that stands, if any.
   *
   * @param claim the panel on a day
   * @param find who took an id, if anybody
   */
  @Clause("9.7(f)")
  public static Optional<Claim> holder(
      String claim, BiFunction<Kind, String, Optional<Claim>> find) {
    return find.apply(Kind.ALARM, standing(claim, find));
  }

  /** What a setting that was recorded claims; nothing new where a claim stands. */
  public static Key recorded(String claim, BiFunction<Kind, String, Optional<Claim>> find) {
    return new Key(Kind.ALARM, standing(claim, find));
  }

  /** What a setting that was voided claims: that the claim which stood does not. */
  public static Key voided(String claim, BiFunction<Kind, String, Optional<Claim>> find) {
    return new Key(Kind.ALARM_VOIDED, standing(claim, find));
  }

  /** The first id that was not voided, claimed or free. */
  private static String standing(String claim, BiFunction<Kind, String, Optional<Claim>> find) {
    String id = claim;
    for (int next = 1; find.apply(Kind.ALARM_VOIDED, id).isPresent(); next++) {
      id = claim + "#" + next;
    }
    return id;
  }
}
