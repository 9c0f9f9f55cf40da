package org.workforceledger.hours.rules;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.hours.api.Attendance;
import org.workforceledger.sites.api.SiteEvent.HoursAgreementRecorded;

/**
 * Between which times a site's ordinary hours may be rostered on a day: 06:00 to 18:00 (8.1), or
 * earlier and later as agreements in force let them (8.2, 8.3, 8.6; R-30). Beginning and ending at
 * the bounds is inside.
 */
record OrdinarySpan(LocalTime earliest, LocalTime latest) {

  /**
   * @param agreements those of the site in force on the day
   */
  @Clause({"8.1", "8.2(b)", "8.3(a)", "8.6(b)"})
  static OrdinarySpan on(LocalDate date, List<HoursAgreementRecorded> agreements) {
    LocalTime earliest = timeOfDay(DatedFigures.whole("hours.spread.start", date));
    LocalTime latest = timeOfDay(DatedFigures.whole("hours.spread.end", date));
    for (HoursAgreementRecorded agreed : agreements) {
      LocalTime from = agreed.earliest();
      LocalTime to = agreed.latest();
      earliest = from != null && from.isBefore(earliest) ? from : earliest;
      latest = to != null && to.isAfter(latest) ? to : latest;
    }
    return new OrdinarySpan(earliest, latest);
  }

  private static LocalTime timeOfDay(int minutes) {
    return LocalTime.ofSecondOfDay(minutes * 60L);
  }

  boolean contains(Attendance attendance) {
    return !attendance.start().isBefore(earliest) && !attendance.finish().isAfter(latest);
  }
}
