package org.workforceledger.hours.read;

import jakarta.servlet.http.HttpServletRequest;
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

/** {@code GET /api/sites/{id}}: a site, its agreements about hours and its alarms. */
@QueryApi
class SiteController {

  private final Queries queries;
  private final SiteSheets sheets;

  SiteController(Queries queries, SiteSheets sheets) {
    this.queries = queries;
    this.sheets = sheets;
  }

  @Asks(
      value = "A site, its agreements about hours and its alarm panels (8.2, 8.3, 8.6, 9.7)",
      with = {Asked.AS_AT, Asked.KNOWN_AT, Asked.MIN_POSITION, Asked.FORMAT})
  @GetMapping(
      path = "/api/sites/{id}",
      produces = {"application/json", "text/csv"})
  SiteSheet site(@PathVariable String id, Viewer viewer, HttpServletRequest request) {
    Scope scope = Scope.of(viewer);
    scope.requireSites();
    Parameters parameters = queries.parameters(request);
    Moment moment = parameters.moment();
    queries.begin(parameters, sheets.projections());
    return sheets.of(id, scope, moment);
  }
}
