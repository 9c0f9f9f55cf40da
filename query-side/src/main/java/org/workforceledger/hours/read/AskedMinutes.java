package org.workforceledger.hours.read;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.workforceledger.hours.rules.OtherAdoMinutes;

/**
 * The parameters of a forecast's what-if: {@code adoMinutes} for every rostered day, and {@code
 * monday} to {@code sunday} for one weekday, which prevails.
 */
public final class AskedMinutes {

  /** The minutes of every rostered day. */
  public static final String EVERY_DAY = "adoMinutes";

  private AskedMinutes() {}

  /** A weekday's parameter. */
  public static String of(DayOfWeek day) {
    return day.name().toLowerCase(Locale.ROOT);
  }

  /**
   * What is asked about; empty if nothing is.
   *
   * @param minutes reads a parameter, null if it is not given
   */
  public static Optional<OtherAdoMinutes> read(Function<String, @Nullable Integer> minutes) {
    Map<DayOfWeek, Integer> byWeekday = new EnumMap<>(DayOfWeek.class);
    Integer every = minutes.apply(EVERY_DAY);
    for (DayOfWeek day : DayOfWeek.values()) {
      Integer asked = minutes.apply(of(day));
      if (asked != null || every != null) {
        byWeekday.put(day, asked == null ? every : asked);
      }
    }
    return byWeekday.isEmpty() ? Optional.empty() : Optional.of(new OtherAdoMinutes(byWeekday));
  }
}
