package org.workforceledger.transfers.api;

/** Why a cleaner asks for a transfer (11.4(i), 11.5(f)). */
public enum RequestKind {
  REQUESTED,
  COMPASSIONATE,
  PRESSING,
  ADDITIONAL_HOURS,
  /** Back to a site that a required transfer took the cleaner from. */
  RETURN
}
