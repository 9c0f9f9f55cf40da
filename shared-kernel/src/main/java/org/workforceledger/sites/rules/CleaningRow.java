package org.workforceledger.sites.rules;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * One row of a site's cleaning time, before the site's multiplier.
 *
 * @param what the area, the fixtures, the urinals or the rubbish, in plain words
 * @param quantity in the unit of its rate: square metres, fixtures, urinals or students
 * @param rate what Schedule 1 gives
 * @param unit of the rate, in plain words
 * @param minutesPerDay on a day on which it is cleaned; exact to 34 digits
 * @param daysPerWeek on how many days a week it is cleaned
 * @param verified false if no seed gives its rate
 */
public record CleaningRow(
    String what,
    BigDecimal quantity,
    BigDecimal rate,
    String unit,
    BigDecimal minutesPerDay,
    int daysPerWeek,
    String clause,
    boolean verified) {

  /** Minutes a week; exact to 34 digits, since only the site's weekly total is rounded. */
  public BigDecimal minutesPerWeek() {
    return minutesPerDay.multiply(BigDecimal.valueOf(daysPerWeek), MathContext.DECIMAL128);
  }
}
