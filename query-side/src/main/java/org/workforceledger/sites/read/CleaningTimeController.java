package org.workforceledger.sites.read;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.workforceledger.access.read.Scope;
import org.workforceledger.queries.read.Asked;
import org.workforceledger.queries.read.Asks;
import org.workforceledger.queries.read.Moment;
import org.workforceledger.queries.read.Parameters;
import org.workforceledger.queries.read.Queries;
import org.workforceledger.queries.read.QueryApi;
import org.workforceledger.runtime.access.Viewer;

/** {@code GET /api/sites/{id}/cleaning-time}: what there is to clean and how long it takes. */
@QueryApi
class CleaningTimeController {

  private final Queries queries;
  private final Sites sites;
  private final CleaningTimes times;

  CleaningTimeController(Queries queries, Sites sites, CleaningTimes times) {
    this.queries = queries;
    this.sites = sites;
    this.times = times;
  }

  @Asks(
      value = "A site's cleaning time, calculated row by row (9.1, Schedule 1)",
      with = {Asked.AS_AT, Asked.KNOWN_AT, Asked.MIN_POSITION, Asked.FORMAT})
  @GetMapping(
      path = "/api/sites/{id}/cleaning-time",
      produces = {"application/json", "text/csv"})
  CleaningTimeSheet cleaningTime(
      @PathVariable String id, Viewer viewer, HttpServletRequest request) {
    Scope scope = Scope.of(viewer);
    scope.requireSites();
    Parameters parameters = queries.parameters(request);
    Moment moment = parameters.moment();
    queries.begin(parameters, List.of(sites.projection()));
    return times.of(id, scope, moment);
  }
}
