package org.workforceledger.hours.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.workforceledger.hours.api.WorkYear;
import org.workforceledger.ledger.Flag;

/**
 * What the days of a time breach, whatever was recorded of them first: a day counts if it has work,
 * a day off, a posting, time off in lieu, or the choice of 8.4.
 */
public final class YearFlags {

  private YearFlags() {}

  /**
   * The days with flags from one to another, both included.
   *
   * @param known all the work that may bear on them
   * @param work the work of the year that a day's week belongs to
   */
  public static NavigableMap<LocalDate, List<Flag>> of(
      Circumstances circumstances,
      Collection<WorkYear> known,
      Function<LocalDate, WorkYear> work,
      LocalDate from,
      LocalDate to) {
    NavigableMap<LocalDate, List<Flag>> flags = new TreeMap<>();
    for (LocalDate date : days(circumstances, known, from, to)) {
      WorkYear year = work.apply(date);
      List<Flag> ofDay = DayFlags.of(circumstances, year, circumstances.dayFacts(date, year));
      if (!ofDay.isEmpty()) {
        flags.put(date, ofDay);
      }
    }
    return flags;
  }

  private static Set<LocalDate> days(
      Circumstances circumstances, Collection<WorkYear> known, LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      return Set.of();
    }
    Set<LocalDate> days = new TreeSet<>();
    known.forEach(year -> days.addAll(year.daysBetween(from, to)));
    days.addAll(circumstances.toil().taken().subMap(from, true, to, true).keySet());
    days.addAll(circumstances.rosters().continuousWork().subMap(from, true, to, true).keySet());
    return days;
  }
}
