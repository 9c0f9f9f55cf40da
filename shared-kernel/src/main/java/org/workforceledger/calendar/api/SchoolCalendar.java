package org.workforceledger.calendar.api;

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
}
