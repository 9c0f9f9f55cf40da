package org.workforceledger.hours.rules;

import java.util.List;
import org.workforceledger.hours.api.Shift;
import org.workforceledger.hours.api.ShiftKind;

/**
 * A day before its excess is compensated.
 *
 * @param account what the day is worth without its excess
 * @param paidOrdinarySeconds what of it counts towards the week's 38 hours: worked, paid leave,
 *     holidays as rostered, ADO days taken
 * @param excess work beyond the roster or outside the spread, in order of time
 */
record DaySplit(
    DayFacts day, DayAccount account, long paidOrdinarySeconds, List<WorkedRun> excess) {

  /** Whether there is anything beyond the roster, a call-out included, to be compensated or not. */
  boolean hasExcess() {
    if (!excess.isEmpty()) {
      return true;
    }
    for (Shift shift : day.shifts()) {
      if (shift.kind() == ShiftKind.CALL_OUT) {
        return true;
      }
    }
    return false;
  }
}
