package org.workforceledger.hours.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.workforceledger.calendar.api.SchoolYear;

/**
 * A school vacation for which ADO may be required (8.7(d)(iv)).
 *
 * @param firstDay the day after the term's last day
 */
public record Vacation(Season season, LocalDate firstDay) {

  /** The vacations of the table in 8.7(d)(iv), each with the key of its figure. */
  public enum Season {
    AUTUMN("ado.nominal-days.autumn"),
    WINTER("ado.nominal-days.winter"),
    SPRING("ado.nominal-days.spring"),
    SUMMER("ado.nominal-days.summer");

    private final String figure;

    /** {@code Autumn}. */
    String says() {
      return name().charAt(0) + name().substring(1).toLowerCase(Locale.ENGLISH);
    }

    Season(String figure) {
      this.figure = figure;
    }

    /** The figure that says how many ADO days the vacation nominally needs. */
    String figure() {
      return figure;
    }
  }

  /** The vacations that begin in a school year, in order. */
  public static List<Vacation> of(SchoolYear year) {
    return List.of(
        new Vacation(Season.AUTUMN, year.vacationAfter(1)),
        new Vacation(Season.WINTER, year.vacationAfter(2)),
        new Vacation(Season.SPRING, year.vacationAfter(3)),
        new Vacation(Season.SUMMER, year.vacationAfter(4)));
  }
}
