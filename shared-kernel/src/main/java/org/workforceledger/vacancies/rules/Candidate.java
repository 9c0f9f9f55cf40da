package org.workforceledger.vacancies.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.Terms;
import org.workforceledger.ledger.Hours;
import org.workforceledger.vacancies.api.Standing;
import org.workforceledger.vacancies.api.VacancyEvent.InterestDeclared;
import org.workforceledger.vacancies.api.Wish;

/**
 * A cleaner who may take part, with what he or she has and wishes.
 *
 * @param serviceSince first day of unbroken service with the Department
 * @param current ordinary hours a week in this engagement
 * @param elsewhere ordinary hours a week in the cleaner's other engagements (11.3)
 * @param upTo the most hours a week wished for in this engagement; null for as many as there may be
 */
public record Candidate(
    String cleanerId,
    LocalDate serviceSince,
    Hours current,
    Hours elsewhere,
    Wish wish,
    @Nullable Hours upTo) {

  /** 38 ordinary hours a week (5.2). */
  static final Hours FULL_TIME = new Hours(Terms.FULL_TIME_SECONDS_PER_WEEK);

  static Candidate of(Standing standing, InterestDeclared answer) {
    return new Candidate(
        standing.cleanerId(),
        standing.serviceSince(),
        standing.hours(),
        standing.elsewhere(),
        answer.wants(),
        answer.upTo());
  }

  /**
   * What may be added at most: to the hours wished for, to 38, and over all engagements to 76 hours
   * a fortnight. Example: 20 h here, 10 h elsewhere, no limit wished: 8 h.
   */
  @Clause({"8.9(f)(ii)", "11.3(b)(i)"})
  public Hours room() {
    if (wish == Wish.NONE) {
      return Hours.ZERO;
    }
    Hours most = FULL_TIME.minus(elsewhere);
    Hours wished = upTo == null ? most : most.atMost(upTo);
    return wished.minus(current).atLeast(Hours.ZERO);
  }

  /** What is missing to 38 hours. */
  Hours toFullTime() {
    return FULL_TIME.minus(current);
  }

  /** Whether full time is wished for and may be had: nobody passes 38 over all engagements. */
  boolean mayBecomeFullTime() {
    return wish == Wish.FULL_TIME && toFullTime().isPositive() && room().equals(toFullTime());
  }
}
