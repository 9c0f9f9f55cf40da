package org.workforceledger.hours.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.calendar.api.SchoolYear;
import org.workforceledger.calendar.api.Term;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.hours.rules.RequiredHours.Need;
import org.workforceledger.hours.rules.Vacation.Season;
import org.workforceledger.ledger.Hours;

/**
 * The further ADO days that the cleaner of a remote school may agree on, where it closes for an
 * additional week over summer (8.7(e), R-11): what they would come to, by when they should be
 * agreed, and until when they can still be worked off before the summer vacation. Example: 38 h: 5
 * x 7.6 = 38 h, in 2024 to be agreed by 13 September. They are not in the required hours until
 * agreed.
 *
 * @param hours the days times R-4 at the hours in force on the summer vacation's first day
 * @param agreeBy the last day of Term 3; a later agreement is taken and flagged
 * @param deadline for these hours and whatever else is short by the summer vacation
 */
public record AdditionalDays(int days, Hours hours, LocalDate agreeBy, Deadline deadline) {

  private static final int TERM_3 = 3;

  /** Those of an engagement; empty away from remote schools, or without the summer vacation. */
  @Clause("8.7(e)(ii)")
  static Optional<AdditionalDays> of(
      Circumstances circumstances, SchoolYear school, List<Need> needs, AssumedYear year) {
    return needs.stream()
        .map(Need::vacation)
        .filter(vacation -> vacation.season() == Season.SUMMER)
        .map(Vacation::firstDay)
        .filter(date -> isRemote(circumstances, date))
        .filter(date -> !isAgreed(circumstances.engagement(), date))
        .map(date -> of(circumstances.engagement(), school, required(needs), date, year))
        .findFirst();
  }

  private static boolean isRemote(Circumstances circumstances, LocalDate date) {
    String siteId = circumstances.engagement().on(date).siteId();
    return circumstances.sites().apply(siteId).map(s -> s.registered().remote()).orElse(false);
  }

  private static boolean isAgreed(Engagement engagement, LocalDate date) {
    return engagement.additionalAdoAgreedOn(date.getYear()).isPresent();
  }

  private static long required(List<Need> needs) {
    return needs.stream().mapToLong(need -> need.hours().value().seconds()).sum();
  }

  private static AdditionalDays of(
      Engagement engagement, SchoolYear school, long required, LocalDate summer, AssumedYear year) {
    int days = DatedFigures.whole("ado.remote-extra-days", summer);
    Hours week = new Hours(engagement.on(summer).ordinarySecondsPerWeek());
    Hours hours = week.times(days, DatedFigures.whole("ado.ordinary-days-per-week", summer));
    LocalDate agreeBy =
        school.terms().stream()
            .filter(term -> term.term() == TERM_3)
            .map(Term::lastDay)
            .findFirst()
            .orElse(summer);
    long due = required + hours.seconds() - year.creditedThrough(summer);
    return new AdditionalDays(days, hours, agreeBy, Deadline.of(due, year, summer));
  }
}
