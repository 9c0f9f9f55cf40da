package org.workforceledger.hours.write;

import java.time.LocalDate;
import org.workforceledger.hours.rules.AdoInTerm;
import org.workforceledger.hours.rules.Circumstances;
import org.workforceledger.hours.rules.DailyTotals;
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
    circumstances
        .adoBar(date)
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

  /**
   * Whether a day is in a vacation; where no school terms bind, any day is as good.
   *
   * @throws Refusal if the school year is not published
   */
  static boolean isInVacation(Circumstances circumstances, LocalDate date) {
    if (circumstances.isSchoolBased(date)
        && circumstances.calendar().year(date.getYear()).isEmpty()) {
      throw Refusal.rule(
          "8.7(b)(iii)", "school year " + date.getYear() + " is not published (R-15)");
    }
    return AdoInTerm.isInVacation(circumstances, date);
  }

  /** Seconds of ADO that may be taken on a day in term time. */
  static long leftInTerm(Circumstances circumstances, LocalDate date, Facts facts) {
    String id = circumstances.engagement().engagementId();
    return AdoInTerm.left(
        circumstances, date, DailyTotals.of(date.getYear(), Day.work(id, date.getYear(), facts)));
  }
}
