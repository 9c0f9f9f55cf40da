package org.workforceledger.ledger;

/** One malformed or missing field of a command, as the contract's {@code errors} list shows it. */
public record FieldProblem(String field, String message) {}
