package org.workforceledger.hours.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.EngagementEvent.OpeningBalancesRecorded;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.api.ToilBook;
import org.workforceledger.hours.api.WorkYear;

/**
 * All that one engagement's account of time off in lieu follows from.
 *
 * @param accrued seconds by the day on which the overtime was worked; what was brought forward
 *     counts as worked on the day as of which it was
 */
public record ToilFacts(NavigableMap<LocalDate, Long> accrued, ToilBook book) {

  /**
   * @param years the work of every year that is known
   */
  public static ToilFacts of(Engagement engagement, Collection<WorkYear> years, ToilBook book) {
    NavigableMap<LocalDate, Long> accrued = new TreeMap<>();
    for (OpeningBalancesRecorded opening : engagement.openingBalances()) {
      Long seconds = opening.toilSeconds();
      if (seconds != null) {
        accrued.put(opening.asOf(), seconds);
      }
    }
    for (WorkYear year : years) {
      year.postedByDay()
          .forEach(
              (date, totals) ->
                  accrued.merge(date, totals.getOrDefault(Account.TOIL_ACCRUED, 0L), Long::sum));
    }
    accrued.values().removeIf(seconds -> seconds <= 0);
    return new ToilFacts(accrued, book);
  }

  /** Seconds of time off and of conversions, by day. */
  NavigableMap<LocalDate, Long> used() {
    NavigableMap<LocalDate, Long> used = new TreeMap<>(book.taken());
    book.conversions().forEach(each -> used.merge(each.date(), each.seconds(), Long::sum));
    return used;
  }

  /** The day on which twelve months since a day's overtime are over: 4 March for a 4 March. */
  static LocalDate due(LocalDate worked) {
    return worked.plusMonths(DatedFigures.whole("toil.unused-after-months", worked));
  }

  /** Every day on which the account may change. */
  NavigableSet<LocalDate> dates() {
    NavigableSet<LocalDate> dates = new TreeSet<>(accrued.keySet());
    dates.addAll(used().keySet());
    accrued.keySet().forEach(worked -> dates.add(due(worked)));
    return dates;
  }
}
