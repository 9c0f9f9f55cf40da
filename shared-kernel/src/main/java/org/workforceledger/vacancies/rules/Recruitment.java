package org.workforceledger.vacancies.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.ledger.Hours;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.vacancies.api.Standing;
import org.workforceledger.vacancies.api.Vacancy;
import org.workforceledger.vacancies.rules.Sharing.Share;

/**
 * Step 7: normal recruitment chooses; what it gave is recorded. A recruit is engaged at the site
 * first, on or after the day of the offer, and has the hours already; a cleaner who was there
 * before, fixed-term ones included, has them on top, up to 76 a fortnight over all engagements.
 */
public final class Recruitment {

  private static final String CLAUSE = "8.9(k)";

  private Recruitment() {}

  /**
   * @throws Refusal if somebody is not employed at the site, is casual, or would pass 76 hours
   */
  @Clause("8.9(k)")
  public static Sharing of(
      Vacancy vacancy, Map<String, Hours> allocations, Function<String, Standing> standings) {
    List<Share> shares = new ArrayList<>();
    Hours left = vacancy.left();
    for (Map.Entry<String, Hours> each : allocations.entrySet()) {
      Standing standing = standings.apply(each.getKey());
      refuse(vacancy, standing);
      shares.add(share(vacancy, standing, each.getValue()));
      left = left.minus(each.getValue());
    }
    return new Sharing(shares, List.of(), null, left);
  }

  private static void refuse(Vacancy vacancy, Standing standing) {
    if (!standing.employed() || !standing.siteId().equals(vacancy.offered().siteId())) {
      throw Refusal.rule(
          CLAUSE, standing.cleanerId() + " is to be engaged at or transferred to the site first");
    }
    if (standing.tenure() == Tenure.CASUAL) {
      throw Refusal.rule("5.4(a)", standing.cleanerId() + " is casual, without hours a week");
    }
  }

  private static Share share(Vacancy vacancy, Standing standing, Hours hours) {
    if (isRecruit(vacancy, standing)) {
      if (hours.compareTo(standing.hours()) > 0) {
        throw Refusal.rule(CLAUSE, standing.cleanerId() + " was engaged for " + standing.hours());
      }
      return new Share(
          standing.cleanerId(), hours, standing.hours(), CLAUSE, "recruited for the vacancy");
    }
    Hours total = standing.hours().plus(hours);
    if (total.plus(standing.elsewhere()).compareTo(Candidate.FULL_TIME) > 0) {
      throw Refusal.rule("11.3(b)(i)", standing.cleanerId() + " would pass 76 hours a fortnight");
    }
    return new Share(standing.cleanerId(), hours, total, CLAUSE, "chosen by recruitment");
  }

  /** Whether a cleaner came to the site on or after the day of the offer. */
  public static boolean isRecruit(Vacancy vacancy, Standing standing) {
    return !standing.siteSince().isBefore(vacancy.offered().offeredOn())
        && !vacancy.transferees().containsKey(standing.cleanerId());
  }
}
