package org.workforceledger.hours.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.api.WorkYear;
import org.workforceledger.ledger.Flag;
import org.workforceledger.ledger.Hours;
import org.workforceledger.sites.api.Site;

/**
 * Days off of the ADO arrangements that lie in a school term, where only some ADO may be taken
 * (8.7(b)(iii), R-15). A term that was moved over an agreed day is pointed out, not undone.
 */
public final class AdoInTerm {

  private AdoInTerm() {}

  /**
   * Whether a day is in a vacation; where no school terms bind, any day is as good. A day of a
   * school year that is not published is in none.
   */
  public static boolean isInVacation(Circumstances circumstances, LocalDate date) {
    return !circumstances.isSchoolBased(date)
        || circumstances.calendar().isVacation(date).orElse(false);
  }

  /** Whether a remote school is closed for the additional week that five more days are for. */
  @Clause("8.7(e)")
  public static boolean isInAdditionalClosure(Circumstances circumstances, LocalDate date) {
    return circumstances
        .sites()
        .apply(circumstances.engagement().on(date).siteId())
        .map(Site::closures)
        .stream()
        .flatMap(closures -> closures.values().stream())
        .filter(closure -> !date.isBefore(closure.firstDay()) && !date.isAfter(closure.lastDay()))
        .anyMatch(
            closure ->
                circumstances.engagement().additionalAdoAgreedOn(closure.year()).isPresent());
  }

  /**
   * Seconds of ADO that may be taken on a day in term time: before somebody leaves, what has
   * accrued, and where workers' compensation came in between, what had accrued.
   */
  @Clause({"8.7(h)(ii)", "8.7(i)(i)"})
  public static long left(Circumstances circumstances, LocalDate date, DailyTotals totals) {
    long today = totals.of(Account.ADO_TAKEN).getOrDefault(date, 0L);
    if (circumstances.engagement().hasEnded()) {
      return AdoAccount.of(date, Hours.ZERO, totals).balance().seconds() + today;
    }
    long kept = totals.through(date, Account.ADO_DEEMED) - totals.deemedThrough(date);
    long used =
        totals.of(Account.ADO_TAKEN).headMap(date, false).entrySet().stream()
            .filter(day -> !isInVacation(circumstances, day.getKey()))
            .mapToLong(Map.Entry::getValue)
            .sum();
    return kept - used;
  }

  /** The days of a year that were agreed for a vacation and now lie in a term. */
  @Clause({"8.7(b)(iii)", "8.7(d)(i)"})
  public static List<Flag> flags(
      Circumstances circumstances, DailyTotals totals, Collection<WorkYear> work) {
    if (circumstances.calendar().year(totals.year()).isEmpty()) {
      return List.of();
    }
    List<Flag> flags = new ArrayList<>();
    totals.of(Account.ADO_TAKEN).entrySet().stream()
        .filter(day -> !isInVacation(circumstances, day.getKey()))
        .filter(day -> !isInAdditionalClosure(circumstances, day.getKey()))
        .filter(day -> day.getValue() > Math.max(0, left(circumstances, day.getKey(), totals)))
        .map(day -> flag("8.7(b)(iii)", day.getKey(), "an ADO day"))
        .forEach(flags::add);
    work.stream()
        .flatMap(each -> each.supplementaryDays().stream())
        .filter(date -> date.getYear() == totals.year())
        .filter(date -> !isInVacation(circumstances, date))
        .sorted()
        .map(date -> flag("8.7(d)(i)", date, "a supplementary day"))
        .forEach(flags::add);
    return flags;
  }

  private static Flag flag(String clause, LocalDate date, String what) {
    return new Flag(
        clause, "%s: %s, and now in a school term; agree on another day".formatted(date, what));
  }
}
