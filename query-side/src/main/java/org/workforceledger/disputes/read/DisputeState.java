package org.workforceledger.disputes.read;

/** How a dispute stands on a day. */
public enum DisputeState {
  OPEN,
  /** Open, and its stage or the discussion of stage 1 is late. */
  OVERDUE,
  RESOLVED,
  WITHDRAWN
}
