package org.workforceledger.employment.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.calendar.api.SchoolCalendar;
import org.workforceledger.calendar.api.SchoolYear;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.ledger.Flag;
import org.workforceledger.ledger.Refusal;

/** Who may agree on five more ADO days at a remote school, and until when (8.7(e), R-11). */
public final class AdditionalAdo {

  private static final int TERM_3 = 3;

  private AdditionalAdo() {}

  /**
   * What an agreement breaches: one after the last day of Term 3 is taken and flagged.
   *
   * @param today the agreement has been made by then
   * @param closed whether an additional closure of the year is recorded for a site
   * @throws Refusal if the agreement lies ahead or before the engagement, the year is not
   *     published, the cleaner is a casual or not employed when the summer vacation begins, or the
   *     site has no additional closure recorded for the year
   */
  @Clause({"8.7(e)", "8.7(e)(i)"})
  public static List<Flag> check(
      Engagement engagement,
      int year,
      LocalDate agreedOn,
      LocalDate today,
      SchoolCalendar calendar,
      Predicate<String> closed) {
    if (agreedOn.isAfter(today)) {
      throw Refusal.rule("R-0", agreedOn + " is in the future; an agreement is recorded once made");
    }
    if (agreedOn.isBefore(engagement.commencedOn())) {
      throw Refusal.rule("R-0", agreedOn + " is before the engagement");
    }
    SchoolYear school =
        calendar
            .year(year)
            .orElseThrow(() -> Refusal.rule("8.7(e)", "school year " + year + " is not published"));
    LocalDate summer = school.vacationAfter(4);
    if (!engagement.isActive(summer)) {
      throw Refusal.rule("R-0", summer + ", the summer's first day, is outside the engagement");
    }
    if (engagement.on(summer).tenure() == Tenure.CASUAL) {
      throw Refusal.rule("8.7(c)(iii)", "casual cleaners are not eligible for ADO");
    }
    String siteId = engagement.on(summer).siteId();
    if (!closed.test(siteId)) {
      throw Refusal.rule(
          "8.7(e)", "no additional closure of %s is recorded for %d".formatted(siteId, year));
    }
    return late(school, agreedOn).stream().toList();
  }

  /** What to point out of an agreement after the last day of Term 3. */
  @Clause("8.7(e)(ii)")
  public static Optional<Flag> late(SchoolYear school, LocalDate agreedOn) {
    LocalDate last = school.vacationAfter(TERM_3).minusDays(1);
    return agreedOn.isAfter(last)
        ? Optional.of(
            new Flag(
                "8.7(e)(ii)",
                "additional ADO days were agreed on %s, after the end of Term 3, %s"
                    .formatted(agreedOn, last)))
        : Optional.empty();
  }
}
