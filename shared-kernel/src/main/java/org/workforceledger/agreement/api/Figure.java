package org.workforceledger.agreement.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A figure of the agreement and its values over time.
 *
 * @param key dotted kebab-case, such as {@code ado.nominal-days.winter}
 * @param clause the clause that gives it
 * @param unit of every value, such as {@code hours}, {@code dollars per fortnight} or {@code
 *     minutes after midnight}
 * @param description what it is, in one line
 * @param verified false if no seed gives the value, so that everything that uses it must say so
 * @param values oldest first, each effective until the next one; empty if a figure is named by the
 *     agreement but its value is not on record
 */
public record Figure(
    String key,
    String clause,
    String unit,
    String description,
    boolean verified,
    List<DatedValue> values) {

  /** A value from a date on, and where it is given. */
  public record DatedValue(LocalDate from, BigDecimal value, String source) {}

  public Figure {
    values = values.stream().sorted(Comparator.comparing(DatedValue::from)).toList();
    long dates = values.stream().map(DatedValue::from).distinct().count();
    if (dates < values.size()) {
      throw new IllegalArgumentException("Figure %s has two values from one date".formatted(key));
    }
  }

  /** Whether any value is on record. */
  public boolean recorded() {
    return !values.isEmpty();
  }

  /**
   * The value in force on a date.
   *
   * @throws IllegalArgumentException naming key and date if the first value begins later, or none
   *     is on record
   */
  public DatedValue at(LocalDate date) {
    if (!recorded()) {
      throw new IllegalArgumentException("Figure %s has no value on record".formatted(key));
    }
    for (int i = values.size() - 1; i >= 0; i--) {
      if (!values.get(i).from().isAfter(date)) {
        return values.get(i);
      }
    }
    throw new IllegalArgumentException(
        "Figure %s has no value on %s: its first is from %s"
            .formatted(key, date, values.getFirst().from()));
  }
}
