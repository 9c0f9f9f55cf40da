package org.workforceledger.pages.cleaners;

import java.util.List;
import org.workforceledger.ledger.Flag;
import org.workforceledger.pages.Choice;

/**
 * A cleaner's days as the page shows them; every text is ready to be read, and empty where there is
 * nothing.
 *
 * @param shown which days: all, those with time beyond the roster, or those that breach a clause
 * @param brokenWork how many of the year's days are broken work, and what is known of its pay
 * @param statement the way to the same year's ADO statement
 * @param forecast the way to the same year's forecast
 * @param toil the way to the account of time off in lieu
 * @param leave the way to the same year's leave
 */
record DaysPage(
    String name,
    int year,
    String says,
    String brokenWork,
    List<Choice> years,
    List<Choice> shown,
    List<Day> days,
    String statement,
    String forecast,
    String toil,
    String leave,
    String csv) {

  /**
   * One day.
   *
   * @param rest the paid pauses within its ordinary time
   */
  record Day(
      String date,
      String isoDate,
      String ordinary,
      String rest,
      String ado,
      String paidOrdinary,
      String overtime,
      String toil,
      String unauthorised,
      String away,
      List<Flag> flags) {}
}
