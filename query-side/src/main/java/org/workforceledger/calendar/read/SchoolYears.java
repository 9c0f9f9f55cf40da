package org.workforceledger.calendar.read;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.workforceledger.calendar.api.SchoolCalendar;
import org.workforceledger.calendar.api.SchoolYear;
import org.workforceledger.calendar.api.SchoolYearEvent;
import org.workforceledger.log.Recorded;
import org.workforceledger.projections.read.History;
import org.workforceledger.projections.read.Projection;
import org.workforceledger.projections.read.ViewCatalogue;
import org.workforceledger.projections.read.ViewTable;

/** The school calendar as it is known at an instant. */
@Component
public class SchoolYears {

  private final ViewTable<History> table;

  SchoolYears(ViewCatalogue views) {
    table = views.table(CalendarViews.SCHOOL_YEARS);
  }

  /** What a query that needs the calendar waits for. */
  public Projection<?> projection() {
    return CalendarViews.SCHOOL_YEARS;
  }

  /** All years published by then. */
  public SchoolCalendar known(@Nullable Instant knownAt) {
    Map<Integer, SchoolYear> years = new TreeMap<>();
    for (History row : table.all()) {
      SchoolYear year = year(row.of(SchoolYearEvent.class, knownAt));
      if (year != null) {
        years.put(year.year(), year);
      }
    }
    return new SchoolCalendar(years);
  }

  private static @Nullable SchoolYear year(List<Recorded<SchoolYearEvent>> events) {
    SchoolYear year = null;
    for (Recorded<SchoolYearEvent> entry : events) {
      year = SchoolYear.evolve(year, entry.event());
    }
    return year;
  }
}
