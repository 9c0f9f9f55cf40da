package org.workforceledger.hours.api;

/** Rostered work, or a call-out of 8.5, which fills no rostered minutes. */
public enum ShiftKind {
  ROSTERED,
  CALL_OUT
}
