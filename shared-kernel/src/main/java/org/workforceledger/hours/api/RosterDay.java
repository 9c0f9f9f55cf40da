package org.workforceledger.hours.api;

import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.Limits;

/**
 * One day of a roster: attendances less unpaid breaks are ordinary minutes and ADO minutes.
 *
 * @param week 1 or 2 of the fortnight; left out where both weeks are the same
 * @param adoMinutes minutes of the day worked for ADO, zero or more
 */
public record RosterDay(
    @Nullable @Limits(min = 1, max = 2) Integer week,
    DayOfWeek day,
    @Limits(min = 1, max = 6) List<Attendance> attendances,
    @Limits(max = 600) int adoMinutes) {

  /** Paid minutes of the day's attendances. */
  public int paidMinutes() {
    int minutes = 0;
    for (Attendance attendance : attendances) {
      minutes += attendance.paidMinutes();
    }
    return minutes;
  }

  public int ordinaryMinutes() {
    return paidMinutes() - adoMinutes;
  }
}
