package org.workforceledger.hours.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.hours.api.Account;
import org.workforceledger.ledger.Flag;
import org.workforceledger.ledger.Hours;

/**
 * The ADO of one calendar year (8.7(b)(iii), 8.7(f)(v); ).
 *
 * <p>It begins at zero on 1 January and closes on 31 December: what was posted counts in the year
 * of the day it is effective on, up to the day asked for. Example: 83.6 h required, 80 h credited,
 * 15.2 h taken: balance 64.8 h, shortfall 3.6 h.
 *
 * @param required the whole year's, from all that is known
 * @param credited worked, for holidays, during leave, converted from TOIL and brought forward
 * @param taken as time off with pay, or deemed so (8.7(h)(i))
 * @param settled paid out or moved to the next year; negative where a debit was made good (8.7(i))
 */
public record AdoAccount(int year, Hours required, Hours credited, Hours taken, Hours settled) {

  /** The account that a year's postings make, through a day. */
  @Clause("8.7(f)(v)")
  public static AdoAccount of(LocalDate asAt, Hours required, DailyTotals totals) {
    long taken = totals.through(asAt, Account.ADO_TAKEN) + totals.deemedThrough(asAt);
    return new AdoAccount(
        totals.year(),
        required,
        new Hours(totals.creditedThrough(asAt)),
        new Hours(taken),
        new Hours(totals.through(asAt, Account.ADO_SETTLED)));
  }

  /** What is left to take; below zero it was taken in advance (8.7(b)(vi), R-15). */
  public Hours balance() {
    return credited.minus(taken).minus(settled);
  }

  /**
   * What was taken beyond the year's required hours. A non-school cleaner without any has
   * nothing to go beyond (8.7(j), R-19).
   */
  public Optional<Flag> takenBeyond(boolean schoolBased) {
    Hours beyond = taken.minus(required);
    return beyond.isPositive() && (schoolBased || required.isPositive())
        ? Optional.of(new Flag("R-15", beyond + " taken beyond the year's required hours"))
        : Optional.empty();
  }

  /** What has yet to be credited before all vacations are paid; zero if nothing. */
  @Clause("8.7(b)(iii)")
  public Hours shortfall() {
    return required.minus(credited).atLeast(Hours.ZERO);
  }
}
