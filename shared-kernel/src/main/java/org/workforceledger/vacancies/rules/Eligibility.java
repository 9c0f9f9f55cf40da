package org.workforceledger.vacancies.rules;

import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.vacancies.api.Standing;

/**
 * Whether a cleaner may be considered for more hours before recruitment, steps 2 to 5:
 * permanent, not yet full-time, not in performance improvement, and below 76 ordinary hours a
 * fortnight over all engagements. Hours that are not permanent are for fixed-term cleaners too.
 *
 * @param clause that decides
 */
public record Eligibility(boolean eligible, String clause, String why) {

  /**
   * By the facts of the vacancy's first day.
   *
   * @param ongoing whether the hours are permanent
   */
  @Clause({"8.9(b)(v)", "8.9(f)(i)", "8.9(l)", "11.3(b)(i)"})
  public static Eligibility of(Standing standing, boolean ongoing) {
    String asked = ongoing ? "8.9(f)(i)" : "8.9(l)";
    if (!standing.employed()) {
      return no(asked, "not employed when the hours become available");
    }
    if (standing.tenure() == Tenure.CASUAL) {
      return no(asked, "casual: considered at step 7");
    }
    if (standing.tenure() == Tenure.FIXED_TERM && ongoing) {
      return no(asked, "not permanent: considered at step 7");
    }
    if (standing.hours().compareTo(Candidate.FULL_TIME) >= 0) {
      return no(asked, "full-time already");
    }
    if (standing.improving()) {
      return no("8.9(b)(v)", "in performance improvement until it is finalised");
    }
    if (standing.hours().plus(standing.elsewhere()).compareTo(Candidate.FULL_TIME) >= 0) {
      return no("11.3(b)(i)", "76 hours a fortnight over all engagements already");
    }
    return new Eligibility(true, asked, ongoing ? "permanent and part-time" : "part-time");
  }

  private static Eligibility no(String clause, String why) {
    return new Eligibility(false, clause, why);
  }
}
