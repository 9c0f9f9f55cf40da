package org.workforceledger.hours.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.agreement.api.Editions;
import org.workforceledger.agreement.api.Explained;
import org.workforceledger.agreement.api.Figures;
import org.workforceledger.employment.api.Terms;
import org.workforceledger.hours.api.Attendance;
import org.workforceledger.hours.api.RosterDay;
import org.workforceledger.ledger.Hours;
import org.workforceledger.ledger.Refusal;

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
   * Refuses attendances outside 06:00 to 18:00; starting at 06:00 and finishing at 18:00 is inside.
   */
  @Clause("8.1")
  public static void refuseOutsideSpread(List<RosterDay> days, LocalDate effectiveFrom) {
    Figures figures = Editions.queensland2022().figures();
    LocalTime earliest = timeOfDay(figures.wholeAt("hours.spread.start", effectiveFrom));
    LocalTime latest = timeOfDay(figures.wholeAt("hours.spread.end", effectiveFrom));
    for (RosterDay day : days) {
      for (Attendance attendance : day.attendances()) {
        if (attendance.start().isBefore(earliest) || attendance.finish().isAfter(latest)) {
          throw Refusal.rule(
              "8.1",
              "ordinary hours lie between %s and %s, unless an agreement under 8.2, 8.3 or 8.6 is recorded for the site; %s has %s to %s"
                  .formatted(earliest, latest, day.day(), attendance.start(), attendance.finish()));
        }
      }
    }
  }

  private static LocalTime timeOfDay(int minutes) {
    return LocalTime.ofSecondOfDay(minutes * 60L);
  }

  /**
   * Refuses ordinary minutes that are not the engagement's, over the fortnight; a casual engagement
   * has none to compare (5.4).
   */
  public static Explained<Hours> refuseOtherHours(List<RosterDay> days, Terms terms) {
    Hours weekly = Hours.ofMinutes(fortnightMinutes(days)).times(1, 2);
    if (terms.ordinarySecondsPerWeek() > 0) {
      long agreedMinutes =
          BigDecimal.valueOf(terms.ordinarySecondsPerWeek() * 2)
              .divide(BigDecimal.valueOf(60), 0, RoundingMode.HALF_UP)
              .longValueExact();
      if (fortnightMinutes(days) != agreedMinutes) {
        throw Refusal.rule(
            "R-6",
            "the roster has %s ordinary hours a week, the engagement %s; attendances less unpaid breaks are ordinary and ADO minutes"
                .formatted(weekly, new Hours(terms.ordinarySecondsPerWeek())));
      }
    }
    return Explained.<Hours>of(weekly)
        .with("8.7(f)(i)", "ordinary hours a week of the agreed roster (R-6)", weekly.toString());
  }

  private static long fortnightMinutes(List<RosterDay> days) {
    return days.stream()
        .mapToLong(day -> (long) day.ordinaryMinutes() * (day.week() == null ? 2 : 1))
        .sum();
  }

  /** Ordinary seconds of a fortnight of these days; a day without a week counts in both. */
  static long fortnightSeconds(List<RosterDay> days) {
    return fortnightMinutes(days) * 60;
  }

  /** The first day with ADO minutes, if any. */
  public static Optional<RosterDay> adoDay(List<RosterDay> days) {
    return days.stream().filter(day -> day.adoMinutes() > 0).findFirst();
  }
}
