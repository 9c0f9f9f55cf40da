package org.workforceledger.hours.rules;

import java.time.LocalDate;
import java.util.Collection;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.api.Posting;
import org.workforceledger.ledger.Hours;

/**
 * The ADO of one calendar year (8.7(b)(iii), 8.7(f)(v); ).
 *
 * <p>It begins at zero on 1 January and closes on 31 December: a posting counts in the year of the
 * day it is effective on, up to the day asked for. Example: 83.6 h required, 80 h credited, 15.2 h
 * taken: balance 64.8 h, shortfall 3.6 h.
 *
 * @param required the whole year's, from all that is known
 * @param credited worked, for holidays, during leave and brought forward
 * @param taken as time off with pay
 */
public record AdoAccount(int year, Hours required, Hours credited, Hours taken) {

  /**
   * The account that these postings make.
   *
   * @param postings of any account and any date; others than this year's ADO are left aside
   */
  @Clause("8.7(f)(v)")
  public static AdoAccount of(
      int year, LocalDate asAt, Hours required, Collection<Posting> postings) {
    long credited = 0;
    long taken = 0;
    for (Posting posting : postings) {
      if (posting.date().getYear() != year || posting.date().isAfter(asAt)) {
        continue;
      }
      if (posting.account() == Account.ADO_TAKEN) {
        taken += posting.seconds();
      } else {
        credited += posting.adoSeconds();
      }
    }
    return new AdoAccount(year, required, new Hours(credited), new Hours(taken));
  }

  /** What is left to take; below zero it was taken in advance (8.7(b)(vi), R-15). */
  public Hours balance() {
    return credited.minus(taken);
  }

  /** What has yet to be credited before all vacations are paid; zero if nothing. */
  @Clause("8.7(b)(iii)")
  public Hours shortfall() {
    return required.minus(credited).atLeast(Hours.ZERO);
  }
}
