package org.workforceledger.hours.read;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.workforceledger.access.read.Scope;
import org.workforceledger.hours.read.CleanerBalances.Filter;
import org.workforceledger.queries.read.Asked;
import org.workforceledger.queries.read.Asks;
import org.workforceledger.queries.read.Moment;
import org.workforceledger.queries.read.Parameters;
import org.workforceledger.queries.read.Queries;
import org.workforceledger.queries.read.QueryApi;
import org.workforceledger.queries.read.Table;
import org.workforceledger.queries.read.Window;
import org.workforceledger.runtime.access.Viewer;

/** {@code GET /api/cleaners}: the cleaners that the viewer may see, with the year's ADO. */
@QueryApi
class CleanersController {

  private final Queries queries;
  private final CleanerBalances balances;

  CleanersController(Queries queries, CleanerBalances balances) {
    this.queries = queries;
    this.balances = balances;
  }

  /**
   * @param next what to give as {@code after} for the next page; left out after the last
   */
  record Answer(
      LocalDate asAt,
      long total,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long next,
      List<CleanerBalance> rows,
      @JsonIgnore Table<CleanerBalance> table)
      implements Table.Source {}

  /** As now known; a statement answers for any earlier knowledge. */
  @Asks(
      value = "The cleaners that the user may see, with the year's ADO",
      with = {
        Asked.TEXT,
        Asked.REGION,
        Asked.SITE_ID,
        Asked.AS_AT,
        Asked.MIN_POSITION,
        Asked.AFTER,
        Asked.LIMIT,
        Asked.FORMAT
      })
  @GetMapping(
      path = "/api/cleaners",
      produces = {"application/json", "text/csv"})
  Answer cleaners(Viewer viewer, HttpServletRequest request) {
    Scope scope = Scope.of(viewer);
    scope.requirePeople();
    Parameters parameters = queries.parameters(request);
    Moment moment = parameters.momentKnownNow(parameters.today());
    Filter filter = new Filter(parameters.text(), parameters.region(), parameters.id("siteId"));
    Window window = parameters.window();
    queries.begin(parameters, balances.projections());
    List<CleanerBalance> all = balances.list(scope, filter, moment.asAt());
    List<CleanerBalance> rows = window.of(all);
    return new Answer(
        moment.asAt(),
        all.size(),
        window.next(all.size()),
        rows,
        new Table<>("cleaners", CleanerBalance.class, rows));
  }
}
