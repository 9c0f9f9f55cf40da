package org.workforceledger.pages.cleaners;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.workforceledger.hours.read.AdoForecast;
import org.workforceledger.hours.read.AdoForecast.Line;
import org.workforceledger.hours.read.AdoForecast.Week;
import org.workforceledger.pages.ChartData;
import org.workforceledger.pages.ChartData.Point;
import org.workforceledger.pages.Text;

/** A forecast as lines over the year and as a table of its months. */
record ForecastCharts(AdoForecast forecast) {

  /**
   * The chart: what is credited, what is expected, and the steps of what the vacations need.
   *
   * @param summerEnds when the year's first term begins; null if the year is not published
   */
  String chart(@Nullable LocalDate summerEnds) {
    LocalDate first = LocalDate.of(forecast.year(), 1, 1);
    return new ChartData.Lines(
            forecast.year(),
            first.lengthOfYear(),
            IntStream.rangeClosed(1, 12)
                .map(m -> first.withMonth(m).getDayOfYear())
                .boxed()
                .toList(),
            List.of(
                new ChartData.Line("Credited", "series-1", false, points(false)),
                new ChartData.Line("Expected", "series-4", true, points(true)),
                new ChartData.Line("Needed by the vacations", "series-required", true, steps())),
            VacationBands.of(forecast.year(), forecast.schoolVacations(), summerEnds))
        .json();
  }

  /** The expected line goes on from where the credited one ends. */
  private List<Point> points(boolean assumed) {
    List<Point> points = new ArrayList<>();
    Point before = new Point(1, BigDecimal.ZERO);
    for (Week week : forecast.weeks()) {
      Point point = new Point(week.date().getDayOfYear(), week.creditedHours());
      if (week.assumed() == assumed) {
        if (points.isEmpty()) {
          points.add(before);
        }
        points.add(point);
      }
      before = point;
    }
    return points;
  }

  private List<Point> steps() {
    List<Point> steps = new ArrayList<>(List.of(new Point(1, BigDecimal.ZERO)));
    BigDecimal needed = BigDecimal.ZERO;
    for (Line vacation : forecast.vacations()) {
      needed = needed.add(vacation.neededHours());
      steps.add(new Point(vacation.firstDay().getDayOfYear(), needed));
    }
    steps.add(new Point(LocalDate.of(forecast.year(), 12, 31).getDayOfYear(), needed));
    return steps;
  }

  /** The chart in a sentence. */
  String says() {
    return "By %s %s are credited; by the end of %d %s are expected of the %s required."
        .formatted(
            Text.date(forecast.asAt()),
            Text.hours(forecast.creditedHours()),
            forecast.year(),
            Text.hours(forecast.expectedHours()),
            Text.hours(forecast.requiredHours()));
  }

  /** The last Sunday of each month, the day asked about and the year's last. */
  List<ForecastPage.Week> months() {
    List<Week> weeks = forecast.weeks();
    List<ForecastPage.Week> rows = new ArrayList<>();
    for (int i = 0; i < weeks.size(); i++) {
      LocalDate date = weeks.get(i).date();
      boolean lastOfMonth =
          i + 1 == weeks.size() || weeks.get(i + 1).date().getMonth() != date.getMonth();
      if (lastOfMonth || date.equals(forecast.asAt())) {
        rows.add(
            new ForecastPage.Week(
                Text.dayDate(date),
                Text.hours(weeks.get(i).creditedHours()),
                weeks.get(i).assumed() ? "Expected" : "Credited"));
      }
    }
    return rows;
  }
}
