package org.workforceledger.hours.read;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.workforceledger.access.read.Scope;
import org.workforceledger.hours.read.CleanerBalances.Filter;
import org.workforceledger.hours.rules.OtherAdoMinutes;
import org.workforceledger.queries.read.Asked;
import org.workforceledger.queries.read.Asks;
import org.workforceledger.queries.read.Moment;
import org.workforceledger.queries.read.Parameters;
import org.workforceledger.queries.read.Queries;
import org.workforceledger.queries.read.QueryApi;
import org.workforceledger.queries.read.Table;
import org.workforceledger.queries.read.Window;
import org.workforceledger.runtime.access.Viewer;

/** Forecasts of ADO: a cleaner's, and whose will not cover the vacations. */
@QueryApi
class ForecastController {

  private final Queries queries;
  private final CleanerAccounts accounts;
  private final AdoForecasts forecasts;
  private final CleanersAtRisk atRisk;

  ForecastController(
      Queries queries, CleanerAccounts accounts, AdoForecasts forecasts, CleanersAtRisk atRisk) {
    this.queries = queries;
    this.accounts = accounts;
    this.forecasts = forecasts;
    this.atRisk = atRisk;
  }

  @Asks(
      value = "Whether a cleaner's ADO will cover the vacations of a year (8.7(b)(iii), R-22)",
      with = {
        Asked.YEAR,
        Asked.ENGAGEMENT_ID,
        Asked.ADO_MINUTES,
        Asked.MONDAY,
        Asked.TUESDAY,
        Asked.WEDNESDAY,
        Asked.THURSDAY,
        Asked.FRIDAY,
        Asked.SATURDAY,
        Asked.SUNDAY,
        Asked.AS_AT,
        Asked.KNOWN_AT,
        Asked.MIN_POSITION,
        Asked.FORMAT
      })
  @GetMapping(
      path = "/api/cleaners/{id}/forecast",
      produces = {"application/json", "text/csv"})
  AdoForecast forecast(@PathVariable String id, Viewer viewer, HttpServletRequest request) {
    Scope.of(viewer).requireCleaner(id);
    Parameters parameters = queries.parameters(request);
    Optional<OtherAdoMinutes> other = AskedMinutes.read(name -> minutes(parameters, name));
    AskedAccount account = accounts.ofYear(id, viewer, parameters);
    return forecasts
        .find(account.chosen(), account.year(), account.moment(), other.orElse(null))
        .orElseThrow(() -> AdoForecasts.unpublished(account.year()));
  }

  private static @Nullable Integer minutes(Parameters parameters, String name) {
    Long minutes = parameters.number(name, 0, OtherAdoMinutes.MOST);
    return minutes == null ? null : minutes.intValue();
  }

  /**
   * @param next what to give as {@code after} for the next page; left out after the last
   */
  record Answer(
      int year,
      LocalDate asAt,
      long total,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long next,
      List<CleanerAtRisk> rows,
      @JsonIgnore Table<CleanerAtRisk> table)
      implements Table.Source {}

  /** As now known; a single forecast answers for any earlier knowledge. */
  @Asks(
      value = "The cleaners whose ADO will not cover a vacation still to come, or the year (R-22)",
      with = {
        Asked.YEAR,
        Asked.REGION,
        Asked.SITE,
        Asked.AS_AT,
        Asked.MIN_POSITION,
        Asked.AFTER,
        Asked.LIMIT,
        Asked.FORMAT
      })
  @GetMapping(
      path = "/api/forecast",
      produces = {"application/json", "text/csv"})
  Answer atRisk(Viewer viewer, HttpServletRequest request) {
    Scope scope = Scope.of(viewer);
    scope.requirePeople();
    Parameters parameters = queries.parameters(request);
    int year = parameters.year();
    Moment moment = parameters.momentKnownNow(lastDay(parameters, year));
    Filter filter = new Filter(null, parameters.region(), parameters.id("site"));
    Window window = parameters.window();
    queries.begin(parameters, atRisk.projections());
    List<CleanerAtRisk> all =
        atRisk
            .list(scope, filter, year, moment.asAt())
            .orElseThrow(() -> AdoForecasts.unpublished(year));
    List<CleanerAtRisk> rows = window.of(all);
    return new Answer(
        year,
        moment.asAt(),
        all.size(),
        window.next(all.size()),
        rows,
        new Table<>("forecast-" + year, CleanerAtRisk.class, rows));
  }

  private static LocalDate lastDay(Parameters parameters, int year) {
    LocalDate close = LocalDate.of(year, 12, 31);
    return parameters.today().isBefore(close) ? parameters.today() : close;
  }
}
