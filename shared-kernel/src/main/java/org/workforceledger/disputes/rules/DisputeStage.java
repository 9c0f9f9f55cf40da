package org.workforceledger.disputes.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One stage of a dispute with its time.
 *
 * @param stage 1 to 4
 * @param clause the stage's paragraph
 * @param from the day on which it began
 * @param dueOn its last working day; null at stage 4, which has no time of the agreement's
 * @param until the day on which it ended; null while it lasts
 */
public record DisputeStage(
    int stage,
    String clause,
    LocalDate from,
    @Nullable LocalDate dueOn,
    @Nullable LocalDate until,
    State state) {

  /** What became of it. */
  public enum State {
    RUNNING,
    OVERDUE,
    ENDED_IN_TIME,
    ENDED_LATE
  }

  static final int LAST = 4;

  static String clauseOf(int stage) {
    return switch (stage) {
      case 1 -> "4.3(a)";
      case 2 -> "4.3(b)";
      case 3 -> "4.3(c)";
      case LAST -> "4.3(d)";
      default -> throw new IllegalArgumentException("no stage " + stage);
    };
  }
}
