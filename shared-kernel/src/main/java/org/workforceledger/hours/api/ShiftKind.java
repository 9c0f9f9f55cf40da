package org.workforceledger.hours.api;

/**
 * Rostered work; a call-out of 8.5, which fills no rostered minutes; or approved first-aid
 * training, which beyond the roster is ADO unless its compensation was agreed (10.5(c)).
 */
public enum ShiftKind {
  ROSTERED,
  CALL_OUT,
  FIRST_AID_TRAINING
}
