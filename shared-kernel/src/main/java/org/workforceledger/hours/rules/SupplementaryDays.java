package org.workforceledger.hours.rules;

import java.time.LocalDate;
import java.util.Collection;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.ledger.Refusal;

/** The four days a calendar year that supplement the ADO of vacations and need no accrual. */
public final class SupplementaryDays {

  private SupplementaryDays() {}

  /**
   * Refuses one more than there are.
   *
   * @param placed the days that are placed, of any year
   */
  @Clause("8.7(d)(i)")
  public static void refuseBeyond(Collection<LocalDate> placed, LocalDate date) {
    int most = DatedFigures.whole("ado.supplementary-days", date);
    long before = placed.stream().filter(day -> day.getYear() == date.getYear()).count();
    if (before >= most) {
      throw Refusal.rule(
          "8.7(d)(i)",
          "all %d supplementary days of %d are placed already".formatted(most, date.getYear()));
    }
  }
}
