package org.workforceledger.pages.cleaners;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.workforceledger.hours.read.AdoLine;
import org.workforceledger.hours.read.AdoStatement;
import org.workforceledger.pages.ChartData;
import org.workforceledger.pages.ChartData.Point;
import org.workforceledger.pages.Text;
import org.workforceledger.pages.cleaners.StatementPage.Month;

/** A statement as lines over the year and as a table of its months. */
final class StatementCharts {

  private final AdoStatement statement;
  private final LocalDate first;
  private final LocalDate last;

  StatementCharts(AdoStatement statement) {
    this.statement = statement;
    first = LocalDate.of(statement.year(), 1, 1);
    LocalDate close = first.withMonth(12).withDayOfMonth(31);
    last = statement.asAt().isBefore(close) ? statement.asAt() : close;
  }

  /**
   * The chart.
   *
   * @param termsBegin when the year's first term begins, which ends the summer vacation; null if
   *     the year is not published
   */
  String chart(@Nullable LocalDate termsBegin) {
    int days = first.lengthOfYear();
    BigDecimal required = statement.requiredHours();
    List<Point> flat = List.of(new Point(1, required), new Point(days, required));
    return new ChartData.Lines(
            statement.year(),
            days,
            IntStream.rangeClosed(1, 12)
                .map(m -> first.withMonth(m).getDayOfYear())
                .boxed()
                .toList(),
            List.of(
                new ChartData.Line("Credited", "series-1", false, points(false)),
                new ChartData.Line("Taken", "series-3", false, points(true)),
                new ChartData.Line("Required in the year", "series-required", true, flat)),
            VacationBands.of(statement.year(), statement.vacations(), termsBegin))
        .json();
  }

  /** One point a day, with what the day ends with. */
  private List<Point> points(boolean taken) {
    List<Point> points = new ArrayList<>(List.of(new Point(1, BigDecimal.ZERO)));
    BigDecimal sum = BigDecimal.ZERO;
    for (AdoLine line : statement.lines()) {
      if (isTaken(line) == taken) {
        sum = sum.add(taken ? line.change().negate() : line.change());
        int day = line.effectiveDate().getDayOfYear();
        if (points.getLast().day() == day) {
          points.removeLast();
        }
        points.add(new Point(day, sum));
      }
    }
    if (!last.isBefore(first)) {
      points.add(new Point(last.getDayOfYear(), sum));
    }
    return points;
  }

  private static boolean isTaken(AdoLine line) {
    return switch (line.account()) {
      case ADO_TAKEN, ADO_DEEMED, ADO_SETTLED -> true;
      default -> false;
    };
  }

  /** The chart in a sentence. */
  String says() {
    return "By %s, %s of the %s required in %d were credited and %s taken."
        .formatted(
            Text.date(last.isBefore(first) ? first : last),
            Text.hours(statement.creditedHours()),
            Text.hours(statement.requiredHours()),
            statement.year(),
            Text.hours(statement.takenHours()));
  }

  /** The account at the end of each month that has begun by the day asked for. */
  List<Month> months() {
    List<Month> months = new ArrayList<>();
    for (int month = 1; month <= 12; month++) {
      LocalDate end = YearMonth.of(statement.year(), month).atEndOfMonth();
      if (!first.withMonth(month).isAfter(last)) {
        months.add(month(end.isAfter(last) ? last : end, end));
      }
    }
    return months;
  }

  private Month month(LocalDate through, LocalDate end) {
    BigDecimal taken = through(through, true);
    BigDecimal credited = through(through, false);
    String label = through.equals(end) ? Text.month(end) : "By " + Text.date(through);
    return new Month(
        label, Text.hours(credited), Text.hours(taken), Text.hours(credited.subtract(taken)));
  }

  private BigDecimal through(LocalDate day, boolean taken) {
    return statement.lines().stream()
        .filter(line -> isTaken(line) == taken && !line.effectiveDate().isAfter(day))
        .map(line -> taken ? line.change().negate() : line.change())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
