package org.workforceledger.hours.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.calendar.api.SchoolCalendar;
import org.workforceledger.calendar.api.SchoolYear;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.employment.api.Terms;
import org.workforceledger.ledger.Flag;
import org.workforceledger.sites.api.SiteKind;

/**
 * Who has ADO at all (8.7(c); ).
 *
 * <p>Permanent cleaners have; casuals never; fixed terms of 56 days or more, both ends included,
 * that end no later than Term 4 of their school year and let the ADO be taken before they end. A
 * fixed term from the first day of Term 1 to the last of Term 2 qualifies; one of 55 days does not.
 * Away from schools ADO is taken at any time of the term (8.7(j)(ii)), so that no vacation need lie
 * in it.
 */
public final class AdoEligibility {

  private AdoEligibility() {}

  /**
   * What bars the engagement from ADO on a day; empty if it is eligible.
   *
   * @param siteKind what kind a site is; an unknown one counts as a school
   */
  @Clause({"8.7(c)(i)", "8.7(c)(ii)", "8.7(c)(iii)"})
  public static Optional<Flag> bar(
      Engagement engagement,
      LocalDate date,
      SchoolCalendar calendar,
      Function<String, Optional<SiteKind>> siteKind) {
    Terms terms = engagement.on(date);
    return switch (terms.tenure()) {
      case PERMANENT -> Optional.empty();
      case CASUAL ->
          Optional.of(new Flag("8.7(c)(iii)", "casual cleaners are not eligible for ADO"));
      case FIXED_TERM -> barOfFixedTerm(terms, calendar, isSchoolBased(terms, siteKind));
    };
  }

  /** Whether the engagement has ADO on a day on which it is active. */
  public static boolean isEligible(
      Engagement engagement,
      LocalDate date,
      SchoolCalendar calendar,
      Function<String, Optional<SiteKind>> siteKind) {
    return engagement.isActive(date) && bar(engagement, date, calendar, siteKind).isEmpty();
  }

  /**
   * The day by which what is left of a year's ADO is settled: the last of the employment, or the
   * eve of going on as a casual, who has none. Empty if neither is in the year.
   */
  @Clause({"8.7(c)(iii)", "8.7(i)"})
  public static Optional<LocalDate> lastDay(Engagement engagement, int year) {
    Optional<LocalDate> last = engagement.lastDay().filter(day -> day.getYear() == year);
    Terms terms = engagement.on(last.orElse(LocalDate.of(year, 12, 31)));
    LocalDate eve = terms.tenureSince().minusDays(1);
    return terms.tenure() == Tenure.CASUAL && engagement.isActive(eve)
        ? Optional.of(eve).filter(day -> day.getYear() == year)
        : last;
  }

  private static boolean isSchoolBased(Terms terms, Function<String, Optional<SiteKind>> siteKind) {
    return siteKind.apply(terms.siteId()).map(SiteKind::isSchoolBased).orElse(true);
  }

  @Clause({"8.7(c)(iv)", "8.7(c)(iv)A", "8.7(c)(iv)B"})
  private static Optional<Flag> barOfFixedTerm(
      Terms terms, SchoolCalendar calendar, boolean schoolBased) {
    LocalDate ends = terms.endsOn();
    if (terms.tenure() != Tenure.FIXED_TERM || ends == null) {
      return barred("8.7(c)(iv)A", "the fixed term has no end date to hold against a school year");
    }
    LocalDate from = terms.tenureSince();
    long days = ChronoUnit.DAYS.between(from, ends) + 1;
    if (days < DatedFigures.whole("ado.fixed-term-minimum-days", from)) {
      return barred("8.7(c)(iv)", "the fixed term is " + days + " days, fewer than eight weeks");
    }
    Optional<SchoolYear> year = schoolYear(from, calendar);
    LocalDate bound =
        year.map(SchoolYear::lastDayOfTerms).orElse(LocalDate.of(from.getYear(), 12, 31));
    if (ends.isAfter(bound)) {
      return barred("8.7(c)(iv)A", "the fixed term goes beyond the school year's end, " + bound);
    }
    if (schoolBased && year.isPresent() && !hasVacationWithin(year.get(), from, ends)) {
      return barred("8.7(c)(iv)B", "no vacation lies within the fixed term to take ADO in");
    }
    return Optional.empty();
  }

  private static Optional<Flag> barred(String clause, String says) {
    return Optional.of(new Flag(clause, says));
  }

  /** The school year a term of employment falls in: the next one, once its terms are over. */
  private static Optional<SchoolYear> schoolYear(LocalDate from, SchoolCalendar calendar) {
    return calendar
        .year(from.getYear())
        .flatMap(
            year ->
                from.isAfter(year.lastDayOfTerms())
                    ? calendar.year(from.getYear() + 1)
                    : Optional.of(year));
  }

  private static boolean hasVacationWithin(SchoolYear year, LocalDate from, LocalDate ends) {
    return Vacation.of(year).stream()
        .anyMatch(v -> v.firstDay().isAfter(from) && v.firstDay().isBefore(ends));
  }
}
