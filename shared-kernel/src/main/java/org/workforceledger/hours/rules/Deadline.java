package org.workforceledger.hours.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Until when a shortfall can be worked off at 15 minutes a rostered working day.
 *
 * @param lastDate the day on which that must begin; null without shortfall, or where the year has
 *     too few such days
 * @param tooLate whether that day is past on the day asked about, or there never was one
 */
public record Deadline(@Nullable LocalDate lastDate, boolean tooLate) {

  private static final Deadline NONE = new Deadline(null, false);
  private static final long SECONDS_A_DAY = 15 * 60;

  /** The last day to begin working off what is short before another day; none if nothing is. */
  static Deadline of(long shortSeconds, AssumedYear year, LocalDate before) {
    if (shortSeconds <= 0) {
      return NONE;
    }
    return year.workingDayBefore(before, Math.ceilDiv(shortSeconds, SECONDS_A_DAY))
        .map(date -> new Deadline(date, date.isBefore(year.asAt())))
        .orElse(new Deadline(null, true));
  }
}
