package org.workforceledger.hours.read;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.workforceledger.access.read.Scope;
import org.workforceledger.hours.read.CleanerBalances.Filter;
import org.workforceledger.hours.read.ReliefWeek.Absence;
import org.workforceledger.queries.read.Asked;
import org.workforceledger.queries.read.Asks;
import org.workforceledger.queries.read.Moment;
import org.workforceledger.queries.read.Parameters;
import org.workforceledger.queries.read.Queries;
import org.workforceledger.queries.read.QueryApi;
import org.workforceledger.queries.read.Table;
import org.workforceledger.queries.read.Window;
import org.workforceledger.runtime.access.Viewer;

/** {@code GET /api/relief}: who stands in for absent cleaners, in one week (11.6). */
@QueryApi
class ReliefController {

  private final Queries queries;
  private final ReliefWeeks weeks;

  ReliefController(Queries queries, ReliefWeeks weeks) {
    this.queries = queries;
    this.weeks = weeks;
  }

  /**
   * @param next what to give as {@code after} for the next page; left out after the last
   */
  record Answer(
      LocalDate asAt,
      Instant knownAt,
      long total,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long next,
      List<ReliefWeek> rows,
      @JsonIgnore Table<Absence> table)
      implements Table.Source {}

  @Asks(
      value = "Relief due in the week of a day, by site and absence (11.6); as CSV the absences",
      with = {
        Asked.REGION,
        Asked.SITE,
        Asked.AS_AT,
        Asked.KNOWN_AT,
        Asked.MIN_POSITION,
        Asked.AFTER,
        Asked.LIMIT,
        Asked.FORMAT
      })
  @GetMapping(
      path = "/api/relief",
      produces = {"application/json", "text/csv"})
  Answer relief(Viewer viewer, HttpServletRequest request) {
    Scope scope = Scope.of(viewer);
    scope.requirePeople();
    scope.requireSites();
    Parameters parameters = queries.parameters(request);
    Moment moment = parameters.moment();
    Filter filter = new Filter(null, parameters.region(), parameters.id("site"));
    Window window = parameters.window();
    queries.begin(parameters, weeks.projections());
    List<ReliefWeek> all = weeks.of(scope, filter, moment);
    List<ReliefWeek> rows = window.of(all);
    List<Absence> absences = rows.stream().flatMap(week -> week.absences().stream()).toList();
    return new Answer(
        moment.asAt(),
        moment.shown(),
        all.size(),
        window.next(all.size()),
        rows,
        new Table<>("relief-" + moment.asAt(), Absence.class, absences));
  }
}
