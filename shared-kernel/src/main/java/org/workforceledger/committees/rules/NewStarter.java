package org.workforceledger.committees.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.committees.api.Quarter;
import org.workforceledger.employment.api.Engagement;

/**
 * Who began in a quarter (2.6(a), R-53).
 *
 * <p>An engagement is new in the quarter it commenced in. One that takes up again after an earlier
 * one of the same person has ended is new only after a gap of more than three months: ended on 31
 * January, it is no new start on 1 May (a gap of exactly three months) and is one on 2 May. A
 * second engagement beside one that goes on has no gap and counts as new, because its work location
 * is.
 */
final class NewStarter {

  private static final int GAP_MONTHS = 3;

  private NewStarter() {}

  /**
   * Whether the engagement makes its person a new starter of the quarter.
   *
   * @param ofPerson every engagement of the same person
   */
  @Clause({"2.6(a)", "3.3(a)(iv)"})
  static boolean isNew(Engagement engagement, Quarter quarter, Collection<Engagement> ofPerson) {
    LocalDate commenced = engagement.commencedOn();
    return quarter.contains(commenced)
        && engagement.isActive(commenced)
        && lastDayBefore(commenced, ofPerson).map(day -> isLongAfter(commenced, day)).orElse(true);
  }

  private static Optional<LocalDate> lastDayBefore(
      LocalDate commenced, Collection<Engagement> ofPerson) {
    return ofPerson.stream()
        .flatMap(other -> other.lastDay().stream())
        .filter(day -> day.isBefore(commenced))
        .max(Comparator.naturalOrder());
  }

  private static boolean isLongAfter(LocalDate commenced, LocalDate lastDay) {
    return commenced.isAfter(lastDay.plusDays(1).plusMonths(GAP_MONTHS));
  }
}
