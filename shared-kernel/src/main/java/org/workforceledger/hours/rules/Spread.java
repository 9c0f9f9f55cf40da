package org.workforceledger.hours.rules;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.hours.api.Attendance;
import org.workforceledger.sites.api.SiteEvent.HoursAgreementRecorded;

/**
 * The hours of a day outside which work is overtime whatever its length (8.8(b)(i), R-31): 06:00 to
 * 21:00 for two attendances a day, else 05:00 to 21:00. Work from 04:45 has 15 minutes outside,
 * unless the site has agreed to start at 04:45 or earlier.
 *
 * @param fromMinute its first minute after midnight
 * @param toMinute the minute after midnight at which it ends
 */
public record Spread(int fromMinute, int toMinute) {

  private static final String TWICE = "overtime.spread.two-attendances.";
  private static final String ONCE = "overtime.spread.one-attendance.";

  /** The spread of a cleaner whose roster has so many attendances on the day. */
  @Clause({"8.8(b)(i)", "8.8(b)(i)A", "8.8(b)(i)B"})
  public static Spread of(int attendances, LocalDate date) {
    boolean twice = attendances >= 2;
    return new Spread(
        DatedFigures.whole(twice ? TWICE + "start" : ONCE + "start", date),
        DatedFigures.whole(twice ? TWICE + "end" : ONCE + "end", date));
  }

  /** The same with the time that agreements of the site make ordinary (8.2, 8.6; R-31). */
  @Clause({"8.2(b)", "8.6(b)"})
  Spread widenedBy(List<HoursAgreementRecorded> agreements) {
    int from = fromMinute;
    int to = toMinute;
    for (HoursAgreementRecorded agreed : agreements) {
      LocalTime earliest = agreed.earliest();
      LocalTime latest = agreed.latest();
      from = earliest == null ? from : Math.min(from, minute(earliest));
      to = latest == null ? to : Math.max(to, minute(latest));
    }
    return new Spread(from, to);
  }

  /** Minutes of an attendance before the spread. */
  int minutesBefore(Attendance attendance) {
    int start = minute(attendance.start());
    return Math.clamp(Math.min(minute(attendance.finish()), fromMinute) - start, 0, 1440);
  }

  /** Minutes of an attendance after the spread. */
  int minutesAfter(Attendance attendance) {
    int finish = minute(attendance.finish());
    return Math.clamp(finish - Math.max(minute(attendance.start()), toMinute), 0, 1440);
  }

  static int minute(LocalTime time) {
    return time.toSecondOfDay() / 60;
  }
}
