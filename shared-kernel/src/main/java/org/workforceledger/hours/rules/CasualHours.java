package org.workforceledger.hours.rules;

import org.workforceledger.agreement.api.Clause;
import org.workforceledger.hours.api.Shift;
import org.workforceledger.hours.api.ShiftKind;
import org.workforceledger.hours.rules.DayFacts.Standing;
import org.workforceledger.ledger.Hours;

/**
 * A casual cleaner's least and most hours (5.4(b), R-37): two hours are paid for each engagement,
 * however short; who replaces a full-time cleaner has at most 7.6 ordinary hours a day and 38 a
 * week, and what is beyond awaits authorisation. Worked 1.5 h: 1.5 h ordinary and 0.5 h more paid.
 */
final class CasualHours {

  private static final String MAXIMUM = "casual.replacing-full-time.maximum-hours-per-";

  private CasualHours() {}

  /** What is paid beyond the time worked, so that each engagement comes to two hours. */
  @Clause("5.4(b)")
  static long topUpSeconds(DayFacts day) {
    Hours least = Hours.of(DatedFigures.decimal("casual.minimum-engagement-hours", day.date()));
    return day.shifts().stream()
        .filter(shift -> shift.kind() != ShiftKind.CALL_OUT)
        .mapToLong(shift -> Math.max(0, least.seconds() - worked(shift)))
        .sum();
  }

  private static long worked(Shift shift) {
    return shift.attendance().paidMinutes() * 60L;
  }

  /** The most that may be ordinary on a day, after so many ordinary hours of its week. */
  @Clause("5.4(b)")
  static long mostSeconds(DayFacts day, long earlierInWeek) {
    if (day.standing() != Standing.CASUAL_FOR_FULL_TIME) {
      return Long.MAX_VALUE;
    }
    Hours ofDay = Hours.of(DatedFigures.decimal(MAXIMUM + "day", day.date()));
    Hours ofWeek = Hours.of(DatedFigures.decimal(MAXIMUM + "week", day.date()));
    return Math.clamp(ofWeek.seconds() - earlierInWeek, 0, ofDay.seconds());
  }
}
