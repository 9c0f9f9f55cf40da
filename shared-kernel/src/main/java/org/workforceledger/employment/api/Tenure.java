package org.workforceledger.employment.api;

/** How an engagement is held (5.1(b), 5.4). */
public enum Tenure {
  PERMANENT,
  FIXED_TERM,
  CASUAL
}
