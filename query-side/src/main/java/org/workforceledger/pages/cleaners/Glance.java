package org.workforceledger.pages.cleaners;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A year at a glance: a cell for each day, a column for each week, a row for each weekday.
 *
 * @param says how many days of each kind there are, in a sentence
 */
record Glance(int year, String says, List<Month> months, List<Weekday> weekdays) {

  /** What a day was, each with its letter, in the order in which the first that holds is taken. */
  enum Kind {
    UNCOVERED("?", "No attendance recorded", "with no attendance recorded"),
    HOLIDAY("H", "Public holiday", "on public holidays"),
    LEAVE("L", "Leave", "on leave"),
    ADO("A", "Accrued day off", "off on accrued time"),
    SUPPLEMENTARY("S", "Supplementary day", "off on supplementary days"),
    WORKED("W", "Worked", "worked");

    private final String mark;
    private final String label;
    private final String counted;

    Kind(String mark, String label, String counted) {
      this.mark = mark;
      this.label = label;
      this.counted = counted;
    }

    public String mark() {
      return mark;
    }

    public String label() {
      return label;
    }

    String counted() {
      return counted;
    }

    /** Its class in {@code glance.css}. */
    public String css() {
      return "glance-" + name().toLowerCase(Locale.ROOT);
    }
  }

  /** A month over the columns of the weeks that begin in it. */
  record Month(String name, int weeks) {}

  /** All Mondays, or Tuesdays, of the year. */
  record Weekday(String name, List<Cell> cells) {}

  /**
   * A day.
   *
   * @param kind null where nothing is recorded, or the day is of another year
   * @param says the date and what it was
   * @param href the day's row on the page of days
   */
  record Cell(@Nullable Kind kind, String says, @Nullable String href) {
    static final Cell EMPTY = new Cell(null, "", null);
  }
}
