package org.workforceledger.hours.rules;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.workforceledger.agreement.api.Clause;

/**
 * Agreed ADO days that fall in workers' compensation leave (8.7(h)(i), (ii); R-14): deemed taken,
 * first out of what was credited during such leave before. Of the rest, what had accrued otherwise
 * and is not taken yet stays to be taken later; what had not accrued at all is deemed taken too, in
 * advance. Example: 5 h credited during compensation and 1 h worked, then an ADO day of 7.6 h: 1 h
 * stays, 6.6 h are deemed taken.
 */
public final class DeemedAdo {

  private DeemedAdo() {}

  /**
   * How much of each day's agreed hours is deemed taken, in seconds; days without any are left out.
   *
   * @param credited seconds of all ADO credited from 1 January through a day
   * @param taken seconds of ADO taken as time off from 1 January through a day
   * @param compensated seconds credited during workers' compensation, by day of one calendar year
   * @param agreed seconds of ADO days that fell in it, by day of the same year
   */
  @Clause({"8.7(h)(i)", "8.7(h)(ii)"})
  public static NavigableMap<LocalDate, Long> of(
      ToLongFunction<LocalDate> credited,
      ToLongFunction<LocalDate> taken,
      NavigableMap<LocalDate, Long> compensated,
      NavigableMap<LocalDate, Long> agreed) {
    NavigableMap<LocalDate, Long> deemed = new TreeMap<>();
    long used = 0;
    long kept = 0;
    for (Map.Entry<LocalDate, Long> entry : agreed.entrySet()) {
      LocalDate day = entry.getKey();
      long hours = Math.max(0, entry.getValue());
      long inCompensation = through(compensated, day);
      long first = Math.clamp(inCompensation - used, 0L, hours);
      used += first;
      long otherwise = credited.applyAsLong(day) - inCompensation - taken.applyAsLong(day) - kept;
      long stays = Math.clamp(otherwise, 0L, hours - first);
      kept += stays;
      if (hours > stays) {
        deemed.put(day, hours - stays);
      }
    }
    return deemed;
  }

  private static long through(NavigableMap<LocalDate, Long> days, LocalDate day) {
    return days.headMap(day, true).values().stream().mapToLong(Long::longValue).sum();
  }
}
