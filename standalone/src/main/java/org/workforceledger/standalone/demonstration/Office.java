package org.workforceledger.standalone.demonstration;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.workforceledger.runtime.web.LedgerClock;

/** When HR's systems send what. */
final class Office {

  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private Office() {}

  static Instant at(LocalDate day, int hour, int minute) {
    return day.atTime(hour, minute).atZone(LedgerClock.BRISBANE).toInstant();
  }

  /** Some time of an office day, from 09:00 to 15:59, the same for the same matter. */
  static Instant during(LocalDate day, String matter) {
    int minute = Chance.of(7 * 60, "office hour", matter, day);
    return at(day, 9 + minute / 60, minute % 60).plusSeconds(Chance.of(60, "second", matter, day));
  }

  /** When a site sends a day's shifts: that evening, or the next working morning. */
  static Instant afterWork(LocalDate day, String siteId, String matter) {
    Instant bulk =
        Chance.of(4, "sent next morning", siteId, day) == 0
            ? at(workingDay(day.plusDays(1)), 7, 30)
            : at(day, 21, 10);
    return bulk.plusSeconds(Chance.of(600, "place in bulk", siteId))
        .plusMillis(Chance.of(9000, "line", matter, day));
  }

  /** The day, or the Monday after it. */
  static LocalDate workingDay(LocalDate day) {
    LocalDate date = day;
    while (WEEKEND.contains(date.getDayOfWeek())) {
      date = date.plusDays(1);
    }
    return date;
  }

  static boolean isWeekend(LocalDate day) {
    return WEEKEND.contains(day.getDayOfWeek());
  }

  static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }
}
