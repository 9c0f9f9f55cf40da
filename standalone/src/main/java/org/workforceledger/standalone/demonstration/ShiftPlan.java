package org.workforceledger.standalone.demonstration;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.workforceledger.hours.api.Attendance;
import org.workforceledger.hours.api.ShiftKind;

/**
 * A shift that is to be recorded.
 *
 * @param twist what is unusual about it
 */
record ShiftPlan(
    Career career,
    String shiftId,
    String siteId,
    LocalDate date,
    Attendance attendance,
    ShiftKind kind,
    Twist twist,
    Optional<Extra> extra) {

  /** What sets a few shifts apart from the rest. */
  enum Twist {
    NONE,
    CORRECTED,
    LATE,
    VOIDED
  }

  /**
   * Work beyond the roster that somebody directed.
   *
   * @param compensation as the contract names it
   */
  record Extra(String compensation, Optional<Integer> toilMinutes, String directedBy, String why) {}

  static String idOf(Career career, LocalDate date, int number) {
    return "%s-%s-%d".formatted(career.engagementId(), date.toString().replace("-", ""), number);
  }

  /** The same shift with nothing unusual about it but its times. */
  ShiftPlan as(Attendance other) {
    return new ShiftPlan(career, shiftId, siteId, date, other, kind, Twist.NONE, Optional.empty());
  }

  /** The attendance with its finish moved; never to before half an hour after the start. */
  static Attendance finishing(Attendance attendance, int minutesLater) {
    LocalTime earliest = attendance.start().plusMinutes(30);
    LocalTime moved = attendance.finish().plusMinutes(minutesLater);
    boolean tooShort = moved.isBefore(earliest) || attendance.paidMinutes() + minutesLater < 30;
    return new Attendance(
        attendance.start(), tooShort ? earliest : moved, tooShort ? null : pause(attendance));
  }

  private static @Nullable Integer pause(Attendance attendance) {
    return attendance.unpaidBreakMinutes();
  }
}
