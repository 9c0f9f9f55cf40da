package org.workforceledger.hours.rules;

import java.time.LocalDate;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.hours.api.Account;
import org.workforceledger.ledger.Hours;

/**
 * Paid rest pauses (8.10, R-38). They are part of the time worked: shown, never deducted. More than
 * four and less than six ordinary hours: 10 minutes; six or more: 20; four exactly: none. Time
 * worked towards ADO counts, being additional ordinary hours (8.7(b)(ii)).
 */
public final class RestPauses {

  private RestPauses() {}

  /** Minutes of pause that the work posted on a day includes. */
  public static int minutes(DayAccount day, LocalDate date) {
    return minutes(date, day.seconds(Account.ORDINARY) + day.seconds(Account.ADO_WORKED));
  }

  /** Minutes of pause that a day with so many ordinary seconds worked includes. */
  @Clause({"8.10(a)", "8.10(a)(i)", "8.10(a)(ii)"})
  static int minutes(LocalDate date, long ordinarySeconds) {
    if (ordinarySeconds >= seconds("rest-pause.longer-day.from-hours", date)) {
      return DatedFigures.whole("rest-pause.longer-day.minutes", date);
    }
    return ordinarySeconds > seconds("rest-pause.shorter-day.over-hours", date)
        ? DatedFigures.whole("rest-pause.shorter-day.minutes", date)
        : 0;
  }

  private static long seconds(String figure, LocalDate date) {
    return Hours.of(DatedFigures.decimal(figure, date)).seconds();
  }
}
