package org.workforceledger.sites.api;

/** What an arduous circumstance does to the cleaning (Schedule 1, 4(b)). */
public enum Impact {
  MODERATE,
  HIGH,
  EXCESSIVE
}
