package org.workforceledger.gateway.write;

import java.util.List;
import org.workforceledger.ledger.FieldProblem;

/** A body that is no such command; every malformed or missing field is listed. */
final class Malformed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<FieldProblem> problems;

  Malformed(List<FieldProblem> problems) {
    super("the command is malformed", null, false, false);
    this.problems = List.copyOf(problems);
  }

  List<FieldProblem> problems() {
    return problems;
  }
}
