package org.workforceledger.hours.rules;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Optional;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.ledger.Flag;

/**
 * Whether more than fifteen minutes is regularly needed at an alarm panel (9.7(e)): on three or
 * more of the last ten settings whose minutes were recorded. Fifteen minutes exactly are not more.
 */
public final class AlarmPanels {

  private static final int LAST = 10;
  private static final int REGULARLY = 3;

  private AlarmPanels() {}

  /** On how many of a panel's last ten settings more than fifteen minutes was needed. */
  public static int longSettings(NavigableMap<LocalDate, Integer> minutesByDay) {
    return (int)
        minutesByDay.descendingMap().entrySet().stream()
            .limit(LAST)
            .filter(day -> day.getValue() > AlarmPeriod.minutesAPanel(day.getKey()))
            .count();
  }

  /** What has to be investigated and rectified; empty if nothing. */
  @Clause("9.7(e)")
  public static Optional<Flag> investigate(NavigableMap<LocalDate, Integer> minutesByDay) {
    int times = longSettings(minutesByDay);
    return times < REGULARLY
        ? Optional.empty()
        : Optional.of(
            new Flag(
                "9.7(e)",
                "more than 15 minutes needed on %d of the last %d settings timed: to be investigated and rectified"
                    .formatted(times, Math.min(LAST, minutesByDay.size()))));
  }
}
