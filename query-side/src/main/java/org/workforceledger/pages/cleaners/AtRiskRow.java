package org.workforceledger.pages.cleaners;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.workforceledger.hours.read.CleanerAtRisk;
import org.workforceledger.pages.Address;
import org.workforceledger.pages.Text;
import org.workforceledger.sites.api.Region;

/**
 * An engagement at risk as the list shows it.
 *
 * @param region printed; empty where the site is not known
 * @param forecast the page of its forecast
 * @param isTooLate whether every day to act is past
 */
record AtRiskRow(
    CleanerAtRisk risk,
    String site,
    String region,
    String what,
    String shortfall,
    String yearEnd,
    String act,
    boolean isTooLate,
    String forecast) {

  static AtRiskRow of(CleanerAtRisk risk, StatementAsked asked) {
    Region region = risk.region();
    LocalDate act = risk.nextDateToAct();
    return new AtRiskRow(
        risk,
        Objects.requireNonNullElse(risk.workLocation(), risk.siteId()),
        region == null ? "" : region.printed(),
        what(risk),
        Text.hours(risk.shortfallHours()),
        Text.hours(risk.yearEndShortfallHours()),
        act == null ? "Too late" : Text.dayDate(act),
        act == null,
        forecast(risk, asked));
  }

  private static String what(CleanerAtRisk risk) {
    String vacation = risk.vacation();
    LocalDate firstDay = risk.vacationFirstDay();
    return vacation == null || firstDay == null
        ? "The year"
        : VacationBands.name(vacation) + ", from " + Text.date(firstDay);
  }

  private static String forecast(CleanerAtRisk risk, StatementAsked asked) {
    Map<String, String> link =
        Map.of("year", Integer.toString(asked.year()), "engagementId", risk.engagementId());
    Address address = new Address("/cleaners/" + risk.cleanerId() + "/forecast", link);
    return asked.asAtText().isEmpty()
        ? address.href()
        : address.with("asAt", asked.asAtText()).href();
  }

  public String name() {
    return risk.name();
  }

  public String engagementId() {
    return risk.engagementId();
  }

  /** For sorting: those for whom it is too late first. */
  LocalDate actBy() {
    return Objects.requireNonNullElse(risk.nextDateToAct(), LocalDate.MIN);
  }

  /** For sorting: a vacation before the year's end. */
  LocalDate begins() {
    return Objects.requireNonNullElse(risk.vacationFirstDay(), LocalDate.MAX);
  }
}
