package org.workforceledger.disputes.api;

/** Conduct that lets a cleaner begin at stage 3 (4.4(b)). */
public enum DisputeConduct {
  SEXUAL_HARASSMENT,
  BULLYING
}
