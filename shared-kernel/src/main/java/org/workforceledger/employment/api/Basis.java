package org.workforceledger.employment.api;

/** Full-time, part-time or casual: the second half of an employment status (2.6, R-50). */
public enum Basis {
  FULL_TIME,
  PART_TIME,
  CASUAL
}
