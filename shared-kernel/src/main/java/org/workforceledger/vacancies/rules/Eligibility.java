package org.workforceledger.vacancies.rules;

import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.ledger.Hours;

/**
 * Whether a cleaner of the site may be considered for more hours before recruitment, steps 2 to 4
 * permanent, not yet full-time, not in performance improvement, and below 76 ordinary hours
 * a fortnight over all engagements.
 *
 * @param clause that decides
 */
public record Eligibility(boolean eligible, String clause, String why) {

  /**
   * A cleaner's standing on the day.
   *
   * @param current ordinary hours a week in the engagement at the site
   * @param elsewhere ordinary hours a week in other engagements
   */
  public record Standing(
      Tenure tenure, Hours current, Hours elsewhere, boolean inPerformanceImprovement) {}

  @Clause({"8.9(b)(v)", "8.9(f)(i)", "11.3(b)(i)"})
  public static Eligibility of(Standing standing) {
    if (standing.tenure() != Tenure.PERMANENT) {
      return no("8.9(f)(i)", "not permanent: considered at step 7");
    }
    if (standing.current().compareTo(Candidate.FULL_TIME) >= 0) {
      return no("8.9(f)(i)", "full-time already");
    }
    if (standing.inPerformanceImprovement()) {
      return no("8.9(b)(v)", "in performance improvement until it is finalised");
    }
    if (standing.current().plus(standing.elsewhere()).compareTo(Candidate.FULL_TIME) >= 0) {
      return no("11.3(b)(i)", "76 hours a fortnight over all engagements already");
    }
    return new Eligibility(true, "8.9(f)(i)", "permanent and part-time at the site");
  }

  private static Eligibility no(String clause, String why) {
    return new Eligibility(false, clause, why);
  }
}
