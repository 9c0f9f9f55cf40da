package org.workforceledger.ledger;

import org.jspecify.annotations.Nullable;

/**
 * A command about a person. {@code cleanerId} names the person, whose key protects every {@link
 * Confidential} field.
 */
public interface PersonalCommand extends KeyedCommand {

  String cleanerId();

  @Override
  default String keyId() {
    return cleanerId();
  }

  /** A command about one of the person's engagements; left out, it is the only one on that date. */
  interface OfEngagement extends PersonalCommand {
    @Nullable String engagementId();

    /** The same command, with the engagement it was found to mean. */
    OfEngagement about(String engagementId);
  }
}
