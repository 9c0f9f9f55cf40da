package org.workforceledger.hours.read;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Seconds on each day of one year, written as a list from 1 January to the last day that has any.
 * Equal days are written alike.
 */
final class DailySeconds {

  static final DailySeconds NONE = new DailySeconds(new int[0]);

  private final int[] byDay;

  @JsonCreator
  DailySeconds(int[] byDay) {
    this.byDay = byDay;
  }

  @JsonValue
  int[] byDay() {
    return byDay.clone();
  }

  DailySeconds plus(LocalDate date, long seconds) {
    int day = date.getDayOfYear() - 1;
    int[] next = Arrays.copyOf(byDay, Math.max(byDay.length, day + 1));
    next[day] = Math.toIntExact(next[day] + seconds);
    return new DailySeconds(trimmed(next));
  }

  private static int[] trimmed(int[] days) {
    int length = days.length;
    while (length > 0 && days[length - 1] == 0) {
      length--;
    }
    return length == days.length ? days : Arrays.copyOf(days, length);
  }

  /** The days of the year that have any. */
  NavigableMap<LocalDate, Long> byDate(int year) {
    NavigableMap<LocalDate, Long> dates = new TreeMap<>();
    for (int day = 0; day < byDay.length; day++) {
      if (byDay[day] != 0) {
        dates.put(LocalDate.ofYearDay(year, day + 1), (long) byDay[day]);
      }
    }
    return dates;
  }

  /** What a day of the same year has. */
  long on(int dayOfYear) {
    return dayOfYear <= byDay.length ? byDay[dayOfYear - 1] : 0;
  }

  /** The sum from 1 January through a day of the same year. */
  long through(int dayOfYear) {
    long sum = 0;
    for (int day = 0; day < Math.min(dayOfYear, byDay.length); day++) {
      sum += byDay[day];
    }
    return sum;
  }
}
