package org.workforceledger.agreement.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The dated figures of an edition, by key.
 *
 * <p>Example: {@code figures.at("ado.nominal-days.winter", date)} is 5. A date before the first
 * value is an error, never zero.
 */
public final class Figures {
  private final Map<String, Figure> byKey;

  /**
   * These figures, in this order.
   *
   * @throws IllegalArgumentException if a key is given twice
   */
  public Figures(List<Figure> figures) {
    Map<String, Figure> map = new LinkedHashMap<>();
    for (Figure figure : figures) {
      if (map.put(figure.key(), figure) != null) {
        throw new IllegalArgumentException("Figure %s is given twice".formatted(figure.key()));
      }
    }
    this.byKey = Collections.unmodifiableMap(map);
  }

  /** All figures, in the agreement's order. */
  public Collection<Figure> all() {
    return byKey.values();
  }

  /**
   * The figure of a key.
   *
   * @throws IllegalArgumentException naming the key if there is none
   */
  public Figure figure(String key) {
    Figure figure = byKey.get(key);
    if (figure == null) {
      throw new IllegalArgumentException("The agreement has no figure %s".formatted(key));
    }
    return figure;
  }

  /** The figure of a key, if the agreement has it: a "nil" of its tables is a figure not given. */
  public Optional<Figure> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /**
   * The value in force on a date, in the figure's unit.
   *
   * @throws IllegalArgumentException naming key and date if there is no such figure or no value yet
   */
  public BigDecimal at(String key, LocalDate date) {
    return figure(key).at(date).value();
  }

  /**
   * The value in force on a date as a whole number.
   *
   * @throws IllegalArgumentException as {@link #at}, or if the value has a fraction
   */
  public int wholeAt(String key, LocalDate date) {
    try {
      return at(key, date).intValueExact();
    } catch (ArithmeticException fraction) {
      throw new IllegalArgumentException(
          "Figure %s is no whole number on %s".formatted(key, date), fraction);
    }
  }

  /**
   * The value in force on a date of a figure that is itself a calendar date ({@code yyyymmdd}).
   *
   * @throws IllegalArgumentException as {@link #at}
   */
  public LocalDate dateAt(String key, LocalDate date) {
    return LocalDate.parse(at(key, date).toPlainString(), DateTimeFormatter.BASIC_ISO_DATE);
  }

  /**
   * The value in force on a date with the step that explains it: clause, description, source, and a
   * warning where the figure is not verified.
   *
   * @throws IllegalArgumentException as {@link #at}
   */
  public Explained<BigDecimal> explained(String key, LocalDate date) {
    Figure figure = figure(key);
    Figure.DatedValue value = figure.at(date);
    String warning = figure.verified() ? "" : "; not verified: " + value.source();
    return Explained.of(
        value.value(),
        new Step(
            figure.clause(),
            "%s, from %s%s".formatted(figure.description(), value.from(), warning),
            "%s %s".formatted(value.value().toPlainString(), figure.unit())));
  }
}
