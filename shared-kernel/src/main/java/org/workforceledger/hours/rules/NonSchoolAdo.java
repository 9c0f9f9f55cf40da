package org.workforceledger.hours.rules;

import java.time.LocalDate;
import java.util.List;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.Terms;
import org.workforceledger.hours.api.RosterDay;
import org.workforceledger.ledger.Hours;
import org.workforceledger.ledger.Refusal;

/** ADO where no school vacations bind: 8.7(j), R-19. */
public final class NonSchoolAdo {

  private NonSchoolAdo() {}

  /**
   * Refuses a roster that accrues more than two days a month. A nine-day fortnight is one of the
   * agreement's own examples, so that two days a month are one a fortnight: at 38 h a week 456
   * minutes are accepted and 457 refused.
   */
  @Clause("8.7(j)(ii)")
  public static void refuseBeyondTwoDaysAMonth(
      List<RosterDay> days, Terms terms, LocalDate effectiveFrom) {
    long accrued = RosterArithmetic.fortnightAdoMinutes(days) * 60;
    int daysPerWeek = DatedFigures.whole("ado.ordinary-days-per-week", effectiveFrom);
    Hours day = new Hours(terms.ordinarySecondsPerWeek()).times(1, daysPerWeek);
    if (accrued > day.seconds()) {
      throw Refusal.rule(
          "8.7(j)(ii)",
          "the roster accrues %s a fortnight, more than one day of %s (two a month)"
              .formatted(new Hours(accrued), day));
    }
  }
}
