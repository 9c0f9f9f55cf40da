package org.workforceledger.sites.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.calendar.api.SchoolCalendar;
import org.workforceledger.calendar.api.SchoolYear;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.sites.api.Site;
import org.workforceledger.sites.api.SiteCommand.RecordSummerClosure;

/**
 * When a remote school may close for an additional week over the summer vacation (8.7(e)): one week
 * at most, which touches the vacation that follows Term 4 of the year. Example: with Term 4 to 13
 * December 2024, the week from 9 December, or one in January, but no week of July.
 */
public final class SummerClosures {

  private static final int WEEK = 7;

  /**
   * A vacation that follows Term 4 goes on into January; Term 1 begins at its end at the latest.
   */
  private static final int LAST_OF_JANUARY = 31;

  private SummerClosures() {}

  /**
   * @throws Refusal if the school is not remote, the year is not published, or the days are more
   *     than a week or away from the summer vacation
   */
  @Clause("8.7(e)")
  public static void refuse(Site site, RecordSummerClosure closure, SchoolCalendar calendar) {
    if (!site.registered().remote()) {
      throw refused("the additional week is for remote schools alone");
    }
    SchoolYear year =
        calendar
            .year(closure.year())
            .orElseThrow(() -> refused("school year " + closure.year() + " is not published"));
    if (ChronoUnit.DAYS.between(closure.firstDay(), closure.lastDay()) >= WEEK) {
      throw refused("the school closes for one additional week, seven days at most");
    }
    LocalDate earliest = year.vacationAfter(4).minusDays(WEEK);
    LocalDate latest = LocalDate.of(closure.year() + 1, 1, LAST_OF_JANUARY).plusDays(WEEK);
    if (closure.firstDay().isBefore(earliest) || closure.lastDay().isAfter(latest)) {
      throw refused(
          "%s to %s does not touch the summer vacation that begins on %s"
              .formatted(closure.firstDay(), closure.lastDay(), year.vacationAfter(4)));
    }
  }

  private static Refusal refused(String detail) {
    return Refusal.rule("8.7(e)", detail);
  }
}
