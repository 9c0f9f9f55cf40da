package org.workforceledger.hours.api;

/**
 * The accounts to which a day's time is posted. Every worked minute is in exactly one of {@link
 * #ORDINARY}, {@link #ADO_WORKED}, {@link #ADO_TRAINING}, {@link #EXCESS}, {@link #EXCESS_PAID} and
 * {@link #EXCESS_TOIL}; what the last two are worth is in the accounts after them. Minutes worked
 * in an alarm-setter's fifteen are in {@link #ADO_ALARM}, or in {@link #PAID_ORDINARY} of who has
 * no ADO, alone.
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
  /** ADO credited during workers' compensation leave (8.7(h)(i), R-14). */
  ADO_COMPENSATION,

  /**
   * Hours of an agreed ADO day that falls in workers' compensation leave. They are deemed taken so
   * far as {@link #ADO_COMPENSATION} was credited before (8.7(h)(i), (ii)): the rest stays.
   */
  ADO_DEEMED,

  /** First-aid training outside the roster, where the cleaner elects ADO for it (10.5(c)). */
  ADO_TRAINING,

  /** ADO credited for setting an alarm, whether the minutes were used or not (9.7(d), R-20). */
  ADO_ALARM,
  /** ADO brought forward from before the ledger (8.7(b)(iv), R-133). */
  ADO_OPENING,
  /** ADO that was time off in lieu, one for one (8.8(c)(vii), R-21). */
  ADO_TOIL,
  /** ADO taken as time off with pay (8.7(d)(ii), R-15); positive seconds reduce the balance. */
  ADO_TAKEN,
  /** A balance settled (8.7(g)(v), 8.7(i), R-18); positive seconds reduce the balance. */
  ADO_SETTLED,

  /** Paid time off in a vacation that needs no accrual (8.7(d)(i)). */
  SUPPLEMENTARY,

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

  /**
   * What one second of this account does by itself to the ADO balance: 1, 0 or -1. What is deemed
   * taken depends on other days.
   */
  public int adoSign() {
    return switch (this) {
      case ADO_WORKED,
          ADO_HOLIDAY,
          ADO_LEAVE,
          ADO_COMPENSATION,
          ADO_TRAINING,
          ADO_ALARM,
          ADO_OPENING,
          ADO_TOIL ->
          1;
      case ADO_TAKEN, ADO_SETTLED -> -1;
      case ORDINARY,
          ADO_DEEMED,
          SUPPLEMENTARY,
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
