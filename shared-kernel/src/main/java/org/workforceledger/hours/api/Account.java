package org.workforceledger.hours.api;

/**
 * The accounts to which a day's time is posted. Every worked minute is in exactly one of {@link
 * #ORDINARY}, {@link #ADO_WORKED} and {@link #EXCESS}.
 */
public enum Account {
  /** Ordinary time worked. */
  ORDINARY,
  /** Time worked towards ADO (8.7(b)(ii), R-12). */
  ADO_WORKED,
  /** Time worked beyond both, awaiting 8.8. */
  EXCESS,
  /** ADO credited for a public holiday (8.7(f)(iii)). */
  ADO_HOLIDAY,
  /** ADO credited during paid leave (8.7(g)(iii)). */
  ADO_LEAVE,
  /** ADO brought forward from before the ledger (8.7(b)(iv), R-133). */
  ADO_OPENING,
  /** ADO taken as time off with pay (8.7(d)(ii), R-15); positive seconds reduce the balance. */
  ADO_TAKEN;

  /** What one second of this account does to the ADO balance: 1, 0 or -1. */
  public int adoSign() {
    return switch (this) {
      case ADO_WORKED, ADO_HOLIDAY, ADO_LEAVE, ADO_OPENING -> 1;
      case ADO_TAKEN -> -1;
      case ORDINARY, EXCESS -> 0;
    };
  }
}
