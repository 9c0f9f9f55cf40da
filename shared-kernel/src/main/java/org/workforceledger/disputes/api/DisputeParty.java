package org.workforceledger.disputes.api;

/** Who refers a dispute to its next stage. */
public enum DisputeParty {
  CLEANER,
  UNION,
  DEPARTMENT
}
