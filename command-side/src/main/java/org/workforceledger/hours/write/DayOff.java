package org.workforceledger.hours.write;

import java.time.LocalDate;
import java.util.Map;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.rules.AdoAccount;
import org.workforceledger.hours.rules.AdoEligibility;
import org.workforceledger.hours.rules.Circumstances;
import org.workforceledger.hours.rules.DailyTotals;
import org.workforceledger.ledger.Hours;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.log.write.Facts;

/** What keeps a day from being a day off with pay. */
final class DayOff {

  private DayOff() {}

  /** A day off with pay needs eligibility and rostered hours. */
  static void refuse(Circumstances circumstances, LocalDate date) {
    if (!circumstances.engagement().isActive(date)) {
      throw Refusal.rule("R-0", date + " is outside the engagement");
    }
    AdoEligibility.bar(circumstances.engagement(), date, circumstances.calendar())
        .ifPresent(
            bar -> {
              throw Refusal.rule(bar.clause(), bar.says());
            });
    if (circumstances.rosters().on(date).filter(day -> day.ordinaryMinutes() > 0).isEmpty()) {
      throw Refusal.rule("8.7(f)(i)", "the agreed roster has no hours on " + date + " (R-15)");
    }
  }

  static void refuseSecond(boolean stands, LocalDate date, String what) {
    if (stands) {
      throw Refusal.rule("R-15", date + " is " + what + " already; cancel it first");
    }
  }

  /** Whether a day is in a vacation; where no school terms bind, any day is as good. */
  static boolean isInVacation(Circumstances circumstances, LocalDate date) {
    if (!circumstances.isSchoolBased(date)) {
      return true;
    }
    if (circumstances.calendar().year(date.getYear()).isEmpty()) {
      throw Refusal.rule(
          "8.7(b)(iii)", "school year " + date.getYear() + " is not published (R-15)");
    }
    return circumstances.calendar().isVacation(date).orElse(false);
  }

  /**
   * In term time ADO is taken before somebody leaves, so far as it has accrued, and where it had
   * accrued and workers' compensation came in between.
   */
  @Clause({"8.7(h)(ii)", "8.7(i)(i)"})
  static boolean mayBeTakenInTerm(Circumstances circumstances, LocalDate date, Facts facts) {
    String id = circumstances.engagement().engagementId();
    DailyTotals totals = DailyTotals.of(date.getYear(), Day.work(id, date.getYear(), facts));
    if (circumstances.engagement().hasEnded()) {
      return AdoAccount.of(date, Hours.ZERO, totals).balance().isPositive();
    }
    long kept = totals.through(date, Account.ADO_DEEMED) - totals.deemedThrough(date);
    long used =
        totals.of(Account.ADO_TAKEN).headMap(date, true).entrySet().stream()
            .filter(day -> !isInVacation(circumstances, day.getKey()))
            .mapToLong(Map.Entry::getValue)
            .sum();
    return kept > used;
  }
}
