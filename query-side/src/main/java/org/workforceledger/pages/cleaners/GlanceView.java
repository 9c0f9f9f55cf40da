package org.workforceledger.pages.cleaners;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.workforceledger.hours.read.DayRow;
import org.workforceledger.hours.rules.VacationCover.Cover;
import org.workforceledger.pages.Address;
import org.workforceledger.pages.Text;
import org.workforceledger.pages.cleaners.Glance.Cell;
import org.workforceledger.pages.cleaners.Glance.Kind;

/**
 * Turns a year's days into its view at a glance.
 *
 * @param days the address of the page that has them as rows
 */
record GlanceView(int year, List<DayRow> rows, Address days) {

  Glance glance() {
    Map<LocalDate, DayRow> byDate = rows.stream().collect(toMap(DayRow::date, row -> row));
    LocalDate first = LocalDate.of(year, 1, 1);
    LocalDate monday = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    List<LocalDate> weeks =
        Stream.iterate(monday, week -> week.getYear() <= year, week -> week.plusWeeks(1)).toList();
    return new Glance(
        year,
        says(),
        months(weeks),
        Arrays.stream(DayOfWeek.values())
            .map(
                day ->
                    new Glance.Weekday(
                        day.getDisplayName(TextStyle.SHORT, Locale.forLanguageTag("en-AU")),
                        weeks.stream()
                            .map(week -> week.plusDays(day.getValue() - 1L))
                            .map(date -> cell(byDate.get(date)))
                            .toList()))
            .toList());
  }

  /** A week belongs to the month of its last day, so that the first is January's. */
  private List<Glance.Month> months(List<LocalDate> weeks) {
    List<Glance.Month> months = new ArrayList<>();
    for (int month = 1; month <= 12; month++) {
      LocalDate first = LocalDate.of(year, month, 1);
      int in =
          Math.toIntExact(weeks.stream().filter(w -> monthOf(w) == first.getMonthValue()).count());
      months.add(new Glance.Month(Text.month(first).substring(0, 3), in));
    }
    return months;
  }

  private int monthOf(LocalDate monday) {
    LocalDate sunday = monday.plusDays(6);
    return sunday.getYear() > year ? 12 : sunday.getMonthValue();
  }

  private String says() {
    Map<Kind, Long> counts = new EnumMap<>(Kind.class);
    for (DayRow row : rows) {
      Kind kind = kind(row);
      if (kind != null) {
        counts.merge(kind, 1L, Long::sum);
      }
    }
    String counted =
        counts.entrySet().stream()
            .map(e -> Text.count(e.getValue(), "day ", "days ") + e.getKey().counted())
            .collect(Collectors.joining(", "));
    return counted.isEmpty() ? "Nothing is recorded." : counted + ".";
  }

  private Cell cell(@Nullable DayRow row) {
    Kind kind = row == null ? null : kind(row);
    if (row == null || kind == null) {
      return Cell.EMPTY;
    }
    String says = Text.date(row.date()) + ": " + what(row, kind);
    return new Cell(kind, says, days.href() + "#d-" + row.date());
  }

  /** What the day was, by the first cause; what nothing covers before all else. */
  static @Nullable Kind kind(DayRow row) {
    String cover = row.cover();
    if (cover != null && cover.contains(Cover.NO_ATTENDANCE.says())) {
      return Kind.UNCOVERED;
    }
    if (row.holiday() != null) {
      return Kind.HOLIDAY;
    }
    if (row.leaveType() != null && (row.leaveHours().signum() > 0 || isWeekday(row))) {
      return Kind.LEAVE;
    }
    if (row.adoTakenHours().signum() > 0) {
      return Kind.ADO;
    }
    if (cover != null && cover.contains(Cover.SUPPLEMENTARY.says())) {
      return Kind.SUPPLEMENTARY;
    }
    return worked(row).signum() > 0 ? Kind.WORKED : null;
  }

  /** Leave runs through weekends, on which it is no day of leave unless hours are rostered. */
  private static boolean isWeekday(DayRow row) {
    return row.date().getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue();
  }

  private static BigDecimal worked(DayRow row) {
    return Stream.of(
            row.ordinaryHours(),
            row.adoHours(),
            row.unauthorisedHours(),
            row.paidOrdinaryHours(),
            row.overtime15Hours(),
            row.overtime20Hours(),
            row.overtime25Hours(),
            row.toilHours())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** {@code Anzac Day}, {@code sick leave 7.6 h, worked 3.8 h}. */
  private static String what(DayRow row, Kind kind) {
    List<String> parts = new ArrayList<>();
    if (row.holiday() != null) {
      parts.add("public holiday, " + row.holiday());
    }
    if (row.leaveType() != null) {
      parts.add(row.leaveType().says() + " " + Text.hours(row.leaveHours()));
    }
    if (row.adoTakenHours().signum() > 0) {
      parts.add("accrued day off " + Text.hours(row.adoTakenHours()));
    }
    if (row.ordinaryHours().signum() > 0) {
      parts.add("worked " + Text.hours(row.ordinaryHours()));
    }
    if (kind == Kind.UNCOVERED) {
      parts.add(
          parts.isEmpty() ? "no attendance recorded" : "the rest with no attendance recorded");
    }
    return parts.isEmpty() ? kind.label().toLowerCase(Locale.ENGLISH) : String.join(", ", parts);
  }
}
