package org.workforceledger.ledger;

import java.util.List;

/**
 * An imperative; of one that a client sends, the record's components are the fields of the HTTP
 * contract.
 */
public interface Command {

  /**
   * What is wrong with the fields taken together, beyond what each field's own type can say.
   *
   * @return one problem per offending field; empty if the command is well formed
   */
  default List<FieldProblem> problems() {
    return List.of();
  }

  /** What an automation sends, never a client. */
  interface Internal extends Command {}
}
