package org.workforceledger.hours.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.workforceledger.hours.api.Attendance;
import org.workforceledger.hours.api.Shift;
import org.workforceledger.hours.api.ShiftKind;

/**
 * Unbroken work of one shift, wholly inside or wholly outside the spread. An unpaid break is taken
 * to lie inside it, as far as there is room.
 *
 * @param fromMinute when it begins, in minutes after midnight
 * @param outside whether it lies outside the spread
 */
record WorkedRun(Shift shift, int fromMinute, long seconds, boolean outside) {

  /** The work of a day's rostered shifts in order of time, without an alarm's minutes. */
  static List<WorkedRun> of(DayFacts day) {
    List<WorkedRun> runs = new ArrayList<>();
    for (Shift shift : day.shifts()) {
      if (shift.kind() != ShiftKind.CALL_OUT) {
        parts(shift, day.alarm()).forEach(part -> split(shift, part, day.spread(), runs));
      }
    }
    runs.sort(Comparator.comparingInt(WorkedRun::fromMinute));
    return runs;
  }

  /** Rostered work outside an alarm's minutes; training is never the alarm's. */
  private static List<Attendance> parts(Shift shift, AlarmPeriod alarm) {
    return shift.kind() == ShiftKind.ROSTERED
        ? alarm.without(shift.attendance())
        : List.of(shift.attendance());
  }

  private static void split(
      Shift shift, Attendance attendance, Spread spread, List<WorkedRun> runs) {
    int start = Spread.minute(attendance.start());
    int finish = Spread.minute(attendance.finish());
    int paid = attendance.paidMinutes();
    int before = Math.min(spread.minutesBefore(attendance), paid);
    int after = Math.min(spread.minutesAfter(attendance), paid - before);
    add(shift, start, before, true, runs);
    add(shift, start + before, paid - before - after, false, runs);
    add(shift, finish - after, after, true, runs);
  }

  private static void add(
      Shift shift, int fromMinute, int minutes, boolean outside, List<WorkedRun> runs) {
    if (minutes > 0) {
      runs.add(new WorkedRun(shift, fromMinute, minutes * 60L, outside));
    }
  }

  /** What remains of the run after its first seconds. */
  WorkedRun after(long first) {
    return new WorkedRun(shift, fromMinute + (int) (first / 60), seconds - first, outside);
  }
}
