package org.workforceledger.sites.read;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.workforceledger.access.read.Scope;
import org.workforceledger.queries.read.Asked;
import org.workforceledger.queries.read.Asks;
import org.workforceledger.queries.read.Listed;
import org.workforceledger.queries.read.Moment;
import org.workforceledger.queries.read.Parameters;
import org.workforceledger.queries.read.Queries;
import org.workforceledger.queries.read.QueryApi;
import org.workforceledger.queries.read.Window;
import org.workforceledger.runtime.access.Viewer;

/** {@code GET /api/sites}: the sites and what cleaning they are allocated. */
@QueryApi
class SiteListController {

  private final Queries queries;
  private final Sites sites;
  private final SiteList list;

  SiteListController(Queries queries, Sites sites, SiteList list) {
    this.queries = queries;
    this.sites = sites;
    this.list = list;
  }

  @Asks(
      value =
          "The sites, by region and name, with the cleaning hours a week they are allocated (9.1)",
      with = {
        Asked.TEXT,
        Asked.REGION,
        Asked.AS_AT,
        Asked.KNOWN_AT,
        Asked.MIN_POSITION,
        Asked.AFTER,
        Asked.LIMIT,
        Asked.FORMAT
      })
  @GetMapping(
      path = "/api/sites",
      produces = {"application/json", "text/csv"})
  Listed<SiteLine> sites(Viewer viewer, HttpServletRequest request) {
    Scope scope = Scope.of(viewer);
    scope.requireSites();
    Parameters parameters = queries.parameters(request);
    Moment moment = parameters.moment();
    SiteList.Filter filter = new SiteList.Filter(parameters.text(), parameters.region());
    Window window = parameters.window();
    queries.begin(parameters, List.of(sites.projection()));
    List<SiteLine> all = list.list(scope, filter, moment);
    return Listed.of("sites", SiteLine.class, all, window, moment);
  }
}
