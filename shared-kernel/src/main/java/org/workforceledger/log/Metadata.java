package org.workforceledger.log;

/** The keys of an event's metadata. Every value is text; a key that does not apply is left out. */
public final class Metadata {

  /** The authenticated user that sent the command. */
  public static final String ACTOR = "actor";

  /** The system that the sender named ({@code Ledger-Source}). */
  public static final String SOURCE = "source";

  /** The command's name, {@code RecordShift}. */
  public static final String COMMAND = "command";

  /** The command's own id; all events of one command share it. */
  public static final String COMMAND_ID = "commandId";

  /** The caller's idempotency key, if one was given. */
  public static final String IDEMPOTENCY_KEY = "idempotencyKey";

  /** Joins what belongs together across commands: an import, an automation and its cause. */
  public static final String CORRELATION = "correlationId";

  /**
   * Why a correction was made: a {@link org.workforceledger.ledger.Confidential} token where it is
   * about a person.
   */
  public static final String REASON = "reason";

  /** "true" where a loader ran the clock in the past; the instant is then the simulated one. */
  public static final String SIMULATED_TIME = "simulatedTime";

  private Metadata() {}
}
