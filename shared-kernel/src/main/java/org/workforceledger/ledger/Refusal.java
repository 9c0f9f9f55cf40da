package org.workforceledger.ledger;

import org.jspecify.annotations.Nullable;

/**
 * A command that the ledger does not take. Thrown by deciders before any event exists, so nothing
 * is stored.
 */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why, in the terms of the contract's status codes. */
  public enum Kind {
    /** 400: a field cannot mean anything. */
    MALFORMED,
    /** 403: the sender may not decide this. */
    FORBIDDEN,
    /** 404: an id that nothing has. */
    UNKNOWN,
    /** 409: an id that something has already. */
    DUPLICATE,
    /** 422: a clause or a reading forbids it. */
    RULE
  }

  private final Kind kind;
  private final @Nullable String reference;

  private Refusal(Kind kind, @Nullable String reference, String detail) {
    super(detail, null, false, false);
    this.kind = kind;
    this.reference = reference;
  }

  /** Refused by a clause or reading, which the answer names. */
  public static Refusal rule(String clause, String detail) {
    return new Refusal(Kind.RULE, clause, detail);
  }

  /** The sender may not decide this. */
  public static Refusal forbidden(String detail) {
    return new Refusal(Kind.FORBIDDEN, null, detail);
  }

  /** An id that nothing has. */
  public static Refusal unknown(String field, String detail) {
    return new Refusal(Kind.UNKNOWN, field, detail);
  }

  /** An id that something has already. */
  public static Refusal duplicate(String field, String detail) {
    return new Refusal(Kind.DUPLICATE, field, detail);
  }

  /** A field whose value cannot mean anything here. */
  public static Refusal malformed(String field, String detail) {
    return new Refusal(Kind.MALFORMED, field, detail);
  }

  public Kind kind() {
    return kind;
  }

  /** The clause for {@link Kind#RULE}, else the field. */
  public @Nullable String reference() {
    return reference;
  }

  public String detail() {
    String message = getMessage();
    return message == null ? "" : message;
  }
}
