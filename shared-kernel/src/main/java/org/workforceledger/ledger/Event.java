package org.workforceledger.ledger;

/**
 * A fact or decision, past tense, stored once under a stable {@link EventType} and never changed.
 */
public interface Event {

  /** An event of one engagement's streams. */
  interface OfEngagement extends Event {
    String cleanerId();

    String engagementId();
  }
}
