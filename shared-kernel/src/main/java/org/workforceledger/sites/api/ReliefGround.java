package org.workforceledger.sites.api;

/** Why relief is given at once where it otherwise begins after 24 hours (11.6(b)). */
public enum ReliefGround {
  FREQUENT_AND_ONGOING_ABSENCES,
  SIMULTANEOUS_ILLNESS
}
