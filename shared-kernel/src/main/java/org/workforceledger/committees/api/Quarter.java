package org.workforceledger.committees.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;

/** A calendar quarter, written {@code 2024-Q1}. */
public record Quarter(int year, int number) implements Comparable<Quarter> {

  public Quarter {
    if (year < 2000 || year > 2100 || number < 1 || number > 4) {
      throw new IllegalArgumentException("a quarter reads 2024-Q1, of the years 2000 to 2100");
    }
  }

  /**
   * @throws IllegalArgumentException if the text is no quarter
   */
  @JsonCreator
  public static Quarter parse(String text) {
    if (!text.matches("\\d{4}-Q[1-4]")) {
      throw new IllegalArgumentException("a quarter reads 2024-Q1");
    }
    return new Quarter(Integer.parseInt(text.substring(0, 4)), text.charAt(6) - '0');
  }

  public static Quarter of(LocalDate date) {
    return new Quarter(date.getYear(), (date.getMonthValue() - 1) / 3 + 1);
  }

  public LocalDate firstDay() {
    return LocalDate.of(year, number * 3 - 2, 1);
  }

  public LocalDate lastDay() {
    return firstDay().plusMonths(3).minusDays(1);
  }

  public boolean contains(LocalDate date) {
    return !date.isBefore(firstDay()) && !date.isAfter(lastDay());
  }

  public Quarter next() {
    return of(lastDay().plusDays(1));
  }

  public Quarter previous() {
    return of(firstDay().minusDays(1));
  }

  @Override
  public int compareTo(Quarter other) {
    return firstDay().compareTo(other.firstDay());
  }

  @Override
  @JsonValue
  public String toString() {
    return year + "-Q" + number;
  }
}
