package org.workforceledger.standalone;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Why the ledger does not start, and what its operator can do. */
final class StartProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String action;

  StartProblem(String problem, String action) {
    super(problem);
    this.action = action;
  }

  /** Says it in two sentences instead of a stack trace. */
  static final class Analyzer extends AbstractFailureAnalyzer<StartProblem> {
    @Override
    protected FailureAnalysis analyze(Throwable root, StartProblem cause) {
      return new FailureAnalysis(cause.getMessage(), cause.action, cause);
    }
  }
}
