package org.workforceledger.ledger;

/** A command with {@link Confidential} fields. */
public interface KeyedCommand extends Command {

  /** Whose key protects the fields: a person's id, or that of a matter that is no one person's. */
  String keyId();
}
