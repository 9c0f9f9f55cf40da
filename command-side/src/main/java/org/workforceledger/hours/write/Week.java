package org.workforceledger.hours.write;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.workforceledger.hours.api.Posting;
import org.workforceledger.hours.api.WorkYear;
import org.workforceledger.hours.rules.Circumstances;
import org.workforceledger.hours.rules.DayFacts;
import org.workforceledger.hours.rules.Postings;
import org.workforceledger.hours.rules.WeekAccounting;

/** A week is accounted as a whole where its days depend on one another, else day by day. */
final class Week {

  private Week() {}

  /**
   * What must be posted, were these the facts of some days: for the days themselves, and for all
   * days of their weeks where any of them depends on another.
   */
  static List<Posting> postings(
      Circumstances circumstances, WorkYear year, List<DayFacts> changed) {
    Map<LocalDate, List<DayFacts>> weeks =
        changed.stream()
            .collect(
                Collectors.groupingBy(
                    day -> monday(day.date()), TreeMap::new, Collectors.toList()));
    List<Posting> postings = new ArrayList<>();
    weeks.forEach((monday, days) -> postings.addAll(week(circumstances, year, monday, days)));
    return postings;
  }

  private static List<Posting> week(
      Circumstances circumstances, WorkYear year, LocalDate monday, List<DayFacts> changed) {
    Map<LocalDate, DayFacts> days = new TreeMap<>();
    if (dependOnOneAnother(circumstances, year, monday, changed)) {
      IntStream.range(0, 7)
          .mapToObj(monday::plusDays)
          .forEach(date -> days.put(date, circumstances.dayFacts(date, year)));
    }
    changed.forEach(day -> days.put(day.date(), day));
    List<Posting> postings = new ArrayList<>();
    WeekAccounting.of(List.copyOf(days.values()))
        .forEach((date, account) -> postings.addAll(Postings.toReach(account, date, year)));
    return postings;
  }

  private static boolean dependOnOneAnother(
      Circumstances circumstances, WorkYear year, LocalDate monday, List<DayFacts> changed) {
    for (DayFacts day : changed) {
      if (WeekAccounting.concernsWeek(day)) {
        return true;
      }
    }
    for (int i = 0; i < 7; i++) {
      if (year.isCompensated(monday.plusDays(i))) {
        return true;
      }
    }
    return false;
  }

  private static LocalDate monday(LocalDate date) {
    return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
