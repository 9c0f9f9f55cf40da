package org.workforceledger.disputes.api;

/** What a dispute is about. */
public enum DisputedMatter {
  /** The distribution of vacant hours (8.9(b)(vi)). */
  VACANCY,
  /** A required transfer (11.4). */
  TRANSFER,
  /** Anything else that the agreement says (4.1(b)). */
  OTHER
}
