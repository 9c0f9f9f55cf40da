package org.workforceledger.calendar.api;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All school years that are known, by year. A year that is not here is not published. */
public record SchoolCalendar(Map<Integer, SchoolYear> years) {

  public Optional<SchoolYear> year(int year) {
    return Optional.ofNullable(years.get(year));
  }

  /** The holiday that a site of this locality keeps on a day of a published year. */
  public Optional<PublicHoliday> holidayOn(LocalDate date, @Nullable String locality) {
    return year(date.getYear()).flatMap(year -> year.holidayOn(date, locality));
  }

  /** Whether a day of a published year lies outside its terms; empty if it is not published. */
  public Optional<Boolean> isVacation(LocalDate date) {
    return year(date.getYear()).map(year -> !year.isInTerm(date));
  }

  /** The last year published, or the given one if none is later. */
  public int lastYear(int atLeast) {
    return years.keySet().stream().mapToInt(Integer::intValue).reduce(atLeast, Math::max);
  }

  /**
   * Monday to Friday, and no holiday of the locality that is known.
   *
   * @param locality null for the state-wide holidays alone
   */
  public boolean isWorkingDay(LocalDate date, @Nullable String locality) {
    return date.getDayOfWeek() != DayOfWeek.SATURDAY
        && date.getDayOfWeek() != DayOfWeek.SUNDAY
        && holidayOn(date, locality).isEmpty();
  }

  /** The last of so many working days after a day, which is not counted itself. */
  public LocalDate workingDaysAfter(LocalDate date, int days, @Nullable String locality) {
    LocalDate last = date;
    for (int left = days; left > 0; ) {
      last = last.plusDays(1);
      left -= isWorkingDay(last, locality) ? 1 : 0;
    }
    return last;
  }
}
