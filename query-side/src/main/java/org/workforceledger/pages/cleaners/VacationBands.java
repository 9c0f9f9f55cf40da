package org.workforceledger.pages.cleaners;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.workforceledger.calendar.api.SchoolCalendar;
import org.workforceledger.hours.read.AdoStatement.VacationMark;
import org.workforceledger.pages.ChartData.Band;

/** The school vacations behind a chart of a year. */
final class VacationBands {

  private VacationBands() {}

  /** When the year's first term begins, which ends the summer; null if it is not published. */
  static @Nullable LocalDate summerEnds(SchoolCalendar calendar, int year) {
    return calendar.year(year).map(known -> known.terms().getFirst().firstDay()).orElse(null);
  }

  /**
   * The bands of a year.
   *
   * @param summerEnds null if the year is not published
   */
  static List<Band> of(int year, List<VacationMark> vacations, @Nullable LocalDate summerEnds) {
    List<Band> bands = new ArrayList<>();
    if (summerEnds != null && summerEnds.getYear() == year) {
      bands.add(new Band("Summer", 1, summerEnds.getDayOfYear()));
    }
    for (VacationMark vacation : vacations) {
      bands.add(
          new Band(
              name(vacation.vacation()),
              vacation.firstDay().getDayOfYear(),
              vacation.lastDay().getDayOfYear() + 1));
    }
    return bands;
  }

  /** {@code WINTER} as "Winter". */
  static String name(String vacation) {
    String name = vacation.toLowerCase(Locale.ENGLISH);
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
