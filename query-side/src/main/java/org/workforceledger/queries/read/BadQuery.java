package org.workforceledger.queries.read;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.workforceledger.ledger.FieldProblem;

/** Parameters that cannot mean anything: 400, all of them listed. */
@ResponseStatus(HttpStatus.BAD_REQUEST)
public final class BadQuery extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<FieldProblem> problems;

  public BadQuery(List<FieldProblem> problems) {
    super("the query has parameters that cannot be taken", null, false, false);
    this.problems = List.copyOf(problems);
  }

  public BadQuery(String parameter, String message) {
    this(List.of(new FieldProblem(parameter, message)));
  }

  public List<FieldProblem> problems() {
    return problems;
  }
}
