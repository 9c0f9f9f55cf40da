package org.workforceledger.hours.api;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.Limits;

/** Time at work within one day, exact to the minute. */
public record Attendance(
    @JsonFormat(pattern = "HH:mm") LocalTime start,
    @JsonFormat(pattern = "HH:mm") LocalTime finish,
    @Nullable @Limits(max = 720) Integer unpaidBreakMinutes) {

  /** Minutes from start to finish less the unpaid break. */
  public int paidMinutes() {
    int unpaid = unpaidBreakMinutes == null ? 0 : unpaidBreakMinutes;
    return (finish.toSecondOfDay() - start.toSecondOfDay()) / 60 - unpaid;
  }

  /** Whether the two share time; touching ends do not. */
  public boolean overlaps(Attendance other) {
    return start.isBefore(other.finish) && other.start.isBefore(finish);
  }
}
