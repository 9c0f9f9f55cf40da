package org.workforceledger.hours.api;

import java.util.ArrayList;
import java.util.List;
import org.workforceledger.hours.api.Authorisation.Compensation;
import org.workforceledger.ledger.FieldProblem;

/** What cannot be a shift: a finish before its start, a break as long as itself. */
final class ShiftProblems {

  private ShiftProblems() {}

  static List<FieldProblem> of(ShiftCommand command) {
    List<FieldProblem> problems = new ArrayList<>();
    if (!command.finish().isAfter(command.start())) {
      problems.add(
          new FieldProblem("finish", "must be after start; work past midnight is two shifts"));
    } else if (command.shift().attendance().paidMinutes() <= 0) {
      problems.add(new FieldProblem("unpaidBreakMinutes", "must be shorter than the shift"));
    }
    Authorisation given = command.authorisation();
    if (given != null
        && (given.compensation() == Compensation.MIXED) == (given.toilMinutes() == null)) {
      problems.add(
          new FieldProblem("authorisation.toilMinutes", "goes with MIXED, and with it alone"));
    }
    if (command.shift().forOwnConvenience()
        && (given != null || command.kind() == ShiftKind.CALL_OUT)) {
      problems.add(
          new FieldProblem(
              "ownConvenience", "goes with neither an authorisation nor a call-out (8.8(a)(vi))"));
    }
    return problems;
  }
}
