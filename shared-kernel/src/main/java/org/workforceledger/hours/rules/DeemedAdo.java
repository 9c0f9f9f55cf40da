package org.workforceledger.hours.rules;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.workforceledger.agreement.api.Clause;

/**
 * Agreed ADO days that fall in workers' compensation leave (8.7(h)(i), (ii); R-14): deemed taken,
 * in order of date, so far as hours were credited during such leave before; what was actually
 * worked stays to be taken later. Example: 5 h credited, then an ADO day of 7.6 h: 5 h are deemed
 * taken, 2.6 h stay.
 */
public final class DeemedAdo {

  private DeemedAdo() {}

  /**
   * How much of each day's agreed hours is deemed taken, in seconds; days without any are left out.
   *
   * @param credited seconds credited during workers' compensation, by day of one calendar year
   * @param agreed seconds of ADO days that fell in it, by day of the same year
   */
  @Clause({"8.7(h)(i)", "8.7(h)(ii)"})
  public static NavigableMap<LocalDate, Long> of(
      NavigableMap<LocalDate, Long> credited, NavigableMap<LocalDate, Long> agreed) {
    NavigableMap<LocalDate, Long> deemed = new TreeMap<>();
    long used = 0;
    for (Map.Entry<LocalDate, Long> day : agreed.entrySet()) {
      long before =
          credited.headMap(day.getKey(), true).values().stream().mapToLong(Long::longValue).sum();
      long seconds = Math.clamp(before - used, 0L, Math.max(0, day.getValue()));
      used += seconds;
      if (seconds > 0) {
        deemed.put(day.getKey(), seconds);
      }
    }
    return deemed;
  }
}
