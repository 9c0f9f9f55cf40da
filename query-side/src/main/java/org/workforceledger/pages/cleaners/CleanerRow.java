package org.workforceledger.pages.cleaners;

import java.util.Locale;
import org.workforceledger.hours.rules.AdoAccount;
import org.workforceledger.pages.Text;

/**
 * A cleaner's engagement in the list, with its ADO of a year.
 *
 * @param statement the page of the statement
 * @param status in words
 * @param basis by name, for the filter
 */
record CleanerRow(
    String cleanerId,
    String engagementId,
    String name,
    String siteId,
    String site,
    String region,
    String status,
    String basis,
    String statement,
    AdoAccount account) {

  long requiredSeconds() {
    return account.required().seconds();
  }

  long creditedSeconds() {
    return account.credited().seconds();
  }

  long takenSeconds() {
    return account.taken().seconds();
  }

  long balanceSeconds() {
    return account.balance().seconds();
  }

  long shortfallSeconds() {
    return account.shortfall().seconds();
  }

  public String required() {
    return Text.hours(requiredSeconds());
  }

  public String credited() {
    return Text.hours(creditedSeconds());
  }

  public String taken() {
    return Text.hours(takenSeconds());
  }

  public String balance() {
    return Text.hours(balanceSeconds());
  }

  public String shortfall() {
    return Text.hours(shortfallSeconds());
  }

  /** What a text is looked for in. */
  String searched() {
    return String.join(" ", name, cleanerId, engagementId, site).toLowerCase(Locale.ENGLISH);
  }
}
