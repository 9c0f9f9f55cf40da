package org.workforceledger.hours.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.agreement.api.Explained;
import org.workforceledger.calendar.api.SchoolCalendar;
import org.workforceledger.calendar.api.SchoolYear;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.Terms;
import org.workforceledger.hours.rules.Vacation.Season;
import org.workforceledger.ledger.Hours;
import org.workforceledger.sites.api.SiteKind;

/**
 * The required additional hours of a year (8.7(d); ).
 *
 * <p>For each vacation that begins after the day employment began and before it ends: its nominal
 * ADO days, times a fifth of the weekly ordinary hours in force on its first day. 38 h all year: 11
 * x 7.6 = 83.6 h; 30 h: 11 x 6 = 66 h; from the start of Term 3: 4 days.
 */
public final class RequiredHours {

  private RequiredHours() {}

  /**
   * The hours required for a year, zero if it is not published.
   *
   * @param siteKind what kind a site is; an unknown one counts as a school
   */
  @Clause({"8.7(b)(v)", "8.7(d)(i)", "8.7(d)(iii)", "8.7(d)(iv)", "8.7(d)(v)", "8.7(c)(iv)C"})
  public static Explained<Hours> of(
      Engagement engagement,
      int year,
      SchoolCalendar calendar,
      Function<String, Optional<SiteKind>> siteKind) {
    Explained<Hours> required = Explained.of(Hours.ZERO);
    Optional<SchoolYear> published = calendar.year(year);
    if (published.isEmpty()) {
      return required.with("8.7(d)(iv)", "school year " + year + " is not published", "0 h");
    }
    for (Need need : byVacation(engagement, published.get(), calendar, siteKind)) {
      required = required.and(need.hours(), Hours::plus);
    }
    return required.with(
        "8.7(d)(i)", "required additional hours of " + year, required.value().toString());
  }

  /** What one vacation needs; zero hours where the agreement needs no days (8.7(d)(iv)). */
  public record Need(Vacation vacation, Explained<Hours> hours) {}

  /**
   * What each vacation of a published year needs of the cleaner, in order; none if not required.
   */
  @Clause({"8.7(d)(iv)", "8.7(d)(v)"})
  public static List<Need> byVacation(
      Engagement engagement,
      SchoolYear year,
      SchoolCalendar calendar,
      Function<String, Optional<SiteKind>> siteKind) {
    return Vacation.of(year).stream()
        .filter(vacation -> isRequiredFor(engagement, vacation, calendar, siteKind))
        .map(vacation -> new Need(vacation, hoursFor(engagement, vacation)))
        .toList();
  }

  /** After commencement, before the end, both strictly, and by somebody who has ADO. */
  private static boolean isRequiredFor(
      Engagement engagement,
      Vacation vacation,
      SchoolCalendar calendar,
      Function<String, Optional<SiteKind>> siteKind) {
    LocalDate eve = vacation.firstDay().minusDays(1);
    LocalDate morrow = vacation.firstDay().plusDays(1);
    return AdoEligibility.isEligible(engagement, eve, calendar, siteKind)
        && AdoEligibility.isEligible(engagement, vacation.firstDay(), calendar, siteKind)
        && engagement.isActive(morrow)
        && !isExcluded(engagement, vacation.firstDay(), siteKind);
  }

  /**
   * Non-school cleaners have no requirement once forgone, or employed only after 20 August 2009
   * (R-19).
   */
  @Clause({"8.7(j)(i)", "8.7(j)(iii)"})
  private static boolean isExcluded(
      Engagement engagement, LocalDate date, Function<String, Optional<SiteKind>> siteKind) {
    LocalDate employedBy = DatedFigures.date("ado.non-school.employed-by", date);
    boolean schoolBased =
        siteKind.apply(engagement.on(date).siteId()).map(SiteKind::isSchoolBased).orElse(true);
    return !schoolBased
        && (engagement.engaged().employedSince().isAfter(employedBy)
            || engagement.hasForgoneAdo(date));
  }

  /** The nominal days, and five more in summer where they were agreed (8.7(e), R-11). */
  @Clause({"8.7(d)(iii)A", "8.7(d)(iii)B", "8.7(e)"})
  private static Explained<Hours> hoursFor(Engagement engagement, Vacation vacation) {
    Terms terms = engagement.on(vacation.firstDay());
    boolean additional =
        vacation.season() == Season.SUMMER
            && engagement.additionalAdoAgreedOn(vacation.firstDay().getYear()).isPresent();
    String figure = additional ? "ado.remote-extra-days" : vacation.season().figure();
    int days = DatedFigures.whole(figure, vacation.firstDay());
    int daysPerWeek = DatedFigures.whole("ado.ordinary-days-per-week", vacation.firstDay());
    Hours perDay = new Hours(terms.ordinarySecondsPerWeek()).times(1, daysPerWeek);
    Hours hours = new Hours(terms.ordinarySecondsPerWeek()).times(days, daysPerWeek);
    String says =
        "%s vacation from %s: %d ADO days x %s a day"
            .formatted(vacation.season().says(), vacation.firstDay(), days, perDay);
    return Explained.of(hours).with(additional ? "8.7(e)" : "8.7(d)(iii)", says, hours.toString());
  }
}
