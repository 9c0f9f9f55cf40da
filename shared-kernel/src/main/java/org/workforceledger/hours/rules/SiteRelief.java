package org.workforceledger.hours.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.hours.rules.AbsenceRelief.ReliefDay;
import org.workforceledger.ledger.Hours;

/**
 * The relief that a site is due for a week: that of its absent cleaners, up to its calculated
 * cleaning time (11.6(a)(i), (ii); 11.6(c)). Example: 60 h calculated, 30.4 h rostered by who is
 * there, 38 h missed and to be relieved: 29.6 h.
 *
 * @param absent ordinary hours missed
 * @param relieved of them, those for which the clause gives relief
 * @param present ordinary hours rostered by cleaners who are there
 * @param calculated cleaning time a week; null if none is known, so that nothing limits relief
 */
public record SiteRelief(Hours absent, Hours relieved, Hours present, @Nullable Hours calculated) {

  /** The site's week. */
  public static SiteRelief of(List<ReliefDay> days, Hours present, @Nullable Hours calculated) {
    return new SiteRelief(
        days.stream().map(ReliefDay::absent).reduce(Hours.ZERO, Hours::plus),
        days.stream().map(ReliefDay::relieved).reduce(Hours.ZERO, Hours::plus),
        present,
        calculated);
  }

  /** Hours of relief due. */
  @Clause({"11.6(a)(i)", "11.6(a)(ii)", "11.6(c)"})
  public Hours due() {
    return calculated == null
        ? relieved
        : relieved.atMost(calculated.minus(present).atLeast(Hours.ZERO));
  }

  /** Whether the cleaning time leaves less relief than the absences would bring. */
  public boolean isLimited() {
    return due().compareTo(relieved) < 0;
  }
}
