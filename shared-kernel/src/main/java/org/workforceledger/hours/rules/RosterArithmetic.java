package org.workforceledger.hours.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.agreement.api.Explained;
import org.workforceledger.employment.api.Terms;
import org.workforceledger.hours.api.Attendance;
import org.workforceledger.hours.api.RosterDay;
import org.workforceledger.ledger.Hours;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.sites.api.SiteEvent.HoursAgreementRecorded;

/**
 * What a roster must be before it can be agreed: within the spread of 8.1, its ordinary
 * minutes those of the engagement.
 *
 * <p>A roster of five days of 7 h 57 min with 21 ADO minutes each has 38 h ordinary. Ordinary hours
 * are compared to the minute: 37 h 59 min is refused for a 38 h engagement.
 */
public final class RosterArithmetic {

  private RosterArithmetic() {}

  /**
   * Refuses attendances outside 06:00 to 18:00, or outside what the site has agreed; starting and
   * finishing at the bounds is inside.
   *
   * @param agreements those of the site in force on the roster's first day
   */
  @Clause("8.1")
  public static void refuseOutsideSpread(
      List<RosterDay> days, LocalDate effectiveFrom, List<HoursAgreementRecorded> agreements) {
    OrdinarySpan span = OrdinarySpan.on(effectiveFrom, agreements);
    for (RosterDay day : days) {
      for (Attendance attendance : day.attendances()) {
        if (!span.contains(attendance)) {
          throw Refusal.rule(
              "8.1",
              "ordinary hours lie between %s and %s at this site on %s, unless another agreement under 8.2, 8.3 or 8.6 is recorded; %s has %s to %s"
                  .formatted(
                      span.earliest(),
                      span.latest(),
                      effectiveFrom,
                      day.day(),
                      attendance.start(),
                      attendance.finish()));
        }
      }
    }
  }

  /**
   * Refuses ordinary minutes that are not the engagement's, over the fortnight; a casual engagement
   * has none to compare (5.4).
   */
  public static Explained<Hours> refuseOtherHours(List<RosterDay> days, Terms terms) {
    Hours weekly = Hours.ofMinutes(fortnightMinutes(days)).times(1, 2);
    if (!hasHoursOf(days, terms)) {
      throw Refusal.rule(
          "R-6",
          "the roster has %s ordinary hours a week, the engagement %s; attendances less unpaid breaks are ordinary and ADO minutes"
              .formatted(weekly, new Hours(terms.ordinarySecondsPerWeek())));
    }
    return Explained.<Hours>of(weekly)
        .with("8.7(f)(i)", "ordinary hours a week of the agreed roster (R-6)", weekly.toString());
  }

  /** Whether the days have the ordinary hours of these terms, to the minute of a fortnight. */
  static boolean hasHoursOf(List<RosterDay> days, Terms terms) {
    long agreed = terms.ordinarySecondsPerWeek() * 2;
    return agreed == 0 || fortnightMinutes(days) == Math.floorDiv(agreed + 30, 60L);
  }

  /** Ordinary minutes of a fortnight; a day without a week counts in both. */
  private static long fortnightMinutes(List<RosterDay> days) {
    long minutes = 0;
    for (RosterDay day : days) {
      minutes += (long) day.ordinaryMinutes() * (day.week() == null ? 2 : 1);
    }
    return minutes;
  }

  /** ADO minutes of a fortnight. */
  static long fortnightAdoMinutes(List<RosterDay> days) {
    return days.stream()
        .mapToLong(day -> (long) day.adoMinutes() * (day.week() == null ? 2 : 1))
        .sum();
  }

  /** The first day with ADO minutes, if any. */
  public static Optional<RosterDay> adoDay(List<RosterDay> days) {
    return days.stream().filter(day -> day.adoMinutes() > 0).findFirst();
  }
}
