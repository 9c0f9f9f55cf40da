package org.workforceledger.pages.cleaners;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.workforceledger.hours.read.CleanerBalance;
import org.workforceledger.pages.Address;
import org.workforceledger.pages.Text;
import org.workforceledger.sites.api.Region;

/**
 * A cleaner's engagement in the list, with its ADO of a year.
 *
 * @param region printed; empty where the site is not known
 * @param statement the page of the statement
 */
record CleanerRow(
    CleanerBalance balance, String site, String region, String status, String statement) {

  static CleanerRow of(CleanerBalance line, int year) {
    Region region = line.region();
    Map<String, String> statement =
        Map.of("year", Integer.toString(year), "engagementId", line.engagementId());
    return new CleanerRow(
        line,
        Objects.requireNonNullElse(line.workLocation(), line.siteId()),
        region == null ? "" : region.printed(),
        Text.status(line.tenure(), line.basis()),
        new Address("/cleaners/" + line.cleanerId() + "/ado", statement).href());
  }

  public String name() {
    return balance.name();
  }

  public String engagementId() {
    return balance.engagementId();
  }

  /** Hours as they are written. */
  public String hours(BigDecimal hours) {
    return Text.hours(hours);
  }

  /** What a text is looked for in. */
  String searched() {
    return String.join(" ", name(), balance.cleanerId(), engagementId(), site)
        .toLowerCase(Locale.ENGLISH);
  }
}
