package org.workforceledger.hours.api;

/**
 * The accounts to which a day's time is posted. Every worked minute is in exactly one of {@link
 * #ORDINARY}, {@link #ADO_WORKED}, {@link #EXCESS}, {@link #EXCESS_PAID} and {@link #EXCESS_TOIL};
 * what the last two are worth is in the accounts after them.
 */
public enum Account {
  /** Ordinary time worked. */
  ORDINARY,
  /** Time worked towards ADO (8.7(b)(ii), R-12). */
  ADO_WORKED,
  /** Time worked beyond both that nobody has directed or approved (8.8(b)(ii), R-32). */
  EXCESS,
  /** ADO credited for a public holiday (8.7(f)(iii)). */
  ADO_HOLIDAY,
  /** ADO credited during paid leave (8.7(g)(iii)). */
  ADO_LEAVE,
  /** ADO brought forward from before the ledger (8.7(b)(iv), R-133). */
  ADO_OPENING,
  /** ADO taken as time off with pay (8.7(d)(ii), R-15); positive seconds reduce the balance. */
  ADO_TAKEN,
  /** Excess worked that is compensated by pay (8.8(a)(v)). */
  EXCESS_PAID,
  /** Excess worked that is compensated by time off in lieu (8.8(c)(i)). */
  EXCESS_TOIL,
  /** Time paid at the ordinary rate beyond the roster (8.8(b)(iii)), or to a minimum (5.4(b)). */
  PAID_ORDINARY,
  /** Overtime paid at one and a half times the ordinary rate, in quarter hours (8.8(b)). */
  OVERTIME_15,
  /** Overtime paid at twice the ordinary rate, in quarter hours (8.8(b)). */
  OVERTIME_20,
  /** Overtime paid at two and a half times the ordinary rate, in quarter hours (8.8(b)(v)). */
  OVERTIME_25,
  /** Time off in lieu accrued, in quarter hours (8.8(c)(iii)). */
  TOIL_ACCRUED;

  /** What one second of this account does to the ADO balance: 1, 0 or -1. */
  public int adoSign() {
    return switch (this) {
      case ADO_WORKED, ADO_HOLIDAY, ADO_LEAVE, ADO_OPENING -> 1;
      case ADO_TAKEN -> -1;
      case ORDINARY,
          EXCESS,
          EXCESS_PAID,
          EXCESS_TOIL,
          PAID_ORDINARY,
          OVERTIME_15,
          OVERTIME_20,
          OVERTIME_25,
          TOIL_ACCRUED ->
          0;
    };
  }
}
