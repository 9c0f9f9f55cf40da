package org.workforceledger.hours.api;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.FieldProblem;

/** What RecordShift and CorrectShift say about the work. */
public sealed interface ShiftCommand extends WorkCommand
    permits WorkCommand.RecordShift, WorkCommand.CorrectShift {
  String shiftId();

  String siteId();

  LocalTime start();

  LocalTime finish();

  @Nullable Integer unpaidBreakMinutes();

  @Nullable ShiftKind kind();

  @Nullable Authorisation authorisation();

  @Nullable Boolean ownConvenience();

  @Override
  ShiftCommand about(String engagementId);

  /** The fact that the command states. */
  default Shift shift() {
    ShiftKind given = kind();
    return new Shift(
        shiftId(),
        siteId(),
        date(),
        new Attendance(start(), finish(), unpaidBreakMinutes()),
        given == null ? ShiftKind.ROSTERED : given,
        authorisation(),
        ownConvenience());
  }

  @Override
  default List<FieldProblem> problems() {
    return ShiftProblems.of(this);
  }
}
