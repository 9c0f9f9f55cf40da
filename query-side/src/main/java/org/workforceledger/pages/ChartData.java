package org.workforceledger.pages;

import java.math.BigDecimal;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** What {@code charts.js} draws. Colours are names of {@code tokens.css}. */
public sealed interface ChartData {

  JsonMapper JSON = JsonMapper.builder().build();

  /** Which way of drawing {@code charts.js} takes. */
  String kind();

  /** For the attribute {@code data-chart}. */
  default String json() {
    return JSON.writeValueAsString(this);
  }

  /** Stacked bars, one a label. */
  record Bars(String kind, List<String> labels, List<Stack> series, String unit)
      implements ChartData {
    public Bars(List<String> labels, List<Stack> series, String unit) {
      this("bars", labels, series, unit);
    }
  }

  /** One colour of the bars, a value for each label. */
  record Stack(String label, String colour, List<Integer> values) {}

  /**
   * Lines over the days of a year.
   *
   * @param days of the year
   * @param starts the day of the year on which each month begins
   */
  record Lines(
      String kind, int year, int days, List<Integer> starts, List<Line> series, List<Band> bands)
      implements ChartData {
    public Lines(int year, int days, List<Integer> starts, List<Line> series, List<Band> bands) {
      this("lines", year, days, starts, series, bands);
    }
  }

  /** A line that keeps each value until the next point. */
  record Line(String label, String colour, boolean dashed, List<Point> points) {}

  /** Hours from a day of the year on. */
  record Point(int day, BigDecimal hours) {}

  /** Days to be marked behind the lines. */
  record Band(String label, int from, int to) {}
}
