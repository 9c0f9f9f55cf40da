package org.workforceledger.standalone.demonstration;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.workforceledger.calendar.api.PublicHoliday;
import org.workforceledger.calendar.api.SchoolCalendar;
import org.workforceledger.calendar.api.SchoolYear;
import org.workforceledger.calendar.rules.QueenslandHolidays;
import org.workforceledger.calendar.rules.QueenslandTerms;

/** The school years of the demonstration as they really were, whenever the ledger heard of it. */
final class SchoolDays {

  static final List<Integer> YEARS = List.of(2025, 2026);
  static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
  static final LocalDate LAST = LocalDate.of(2026, 6, 30);

  private static final int SUMMER_BLOCK_DAYS = 20;

  private final SchoolCalendar calendar;

  SchoolDays() {
    Map<Integer, SchoolYear> years = new HashMap<>();
    YEARS.forEach(year -> years.put(year, year(year)));
    this.calendar = new SchoolCalendar(years);
  }

  private static SchoolYear year(int year) {
    Map<LocalDate, List<PublicHoliday>> holidays =
        QueenslandHolidays.of(year).stream()
            .collect(Collectors.groupingBy(PublicHoliday::date, TreeMap::new, Collectors.toList()));
    return new SchoolYear(year, QueenslandTerms.of(year), new TreeSet<>(), holidays);
  }

  /** The student-free day of Term 3 (8.4). */
  static List<LocalDate> studentFree(int year) {
    return Stream.of(LocalDate.of(2025, 9, 5), LocalDate.of(2026, 9, 4))
        .filter(day -> day.getYear() == year)
        .toList();
  }

  /**
   * A vacation between two terms.
   *
   * @param adoDays how many accrued days off the agreement sees in it
   * @param cleaningDays how many days a five-day cleaner works at its beginning
   */
  record Vacation(String name, LocalDate first, LocalDate last, int adoDays, int cleaningDays) {}

  /** The vacations inside the two years that the demonstration plans for. */
  List<Vacation> vacations() {
    return Stream.of(
            between(2025, 1, "autumn", 2, 5),
            between(2025, 2, "winter", 5, 5),
            between(2025, 3, "spring", 4, 4),
            between(2026, 1, "autumn", 2, 5),
            between(2026, 2, "winter", 5, 5))
        .toList();
  }

  private Vacation between(int year, int term, String season, int adoDays, int cleaningDays) {
    SchoolYear schoolYear = calendar.year(year).orElseThrow();
    return new Vacation(
        year + "-" + season,
        schoolYear.vacationAfter(term),
        schoolYear.terms().get(term).firstDay().minusDays(1),
        adoDays,
        cleaningDays);
  }

  /** The first day of the annual leave block of the summer that ends in a year. */
  LocalDate summerBlock(int endingIn) {
    LocalDate lastOfTerms = QueenslandTerms.of(endingIn - 1).getLast().lastDay();
    return lastOfTerms.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
  }

  /** The last of so many leave days from a day on; public holidays are none. */
  LocalDate lastLeaveDay(LocalDate first, int leaveDays, String locality) {
    LocalDate day = first;
    for (int counted = isLeaveDay(day, locality) ? 1 : 0; counted < leaveDays; ) {
      day = day.plusDays(1);
      counted += isLeaveDay(day, locality) ? 1 : 0;
    }
    return day;
  }

  LocalDate lastOfSummerBlock(LocalDate first, String locality) {
    return lastLeaveDay(first, SUMMER_BLOCK_DAYS, locality);
  }

  private boolean isLeaveDay(LocalDate day, String locality) {
    return !Office.isWeekend(day) && !isHoliday(day, locality);
  }

  boolean isHoliday(LocalDate day, String locality) {
    return calendar.holidayOn(day, locality).isPresent();
  }

  boolean isVacation(LocalDate day) {
    return calendar.isVacation(day).orElse(true);
  }
}
