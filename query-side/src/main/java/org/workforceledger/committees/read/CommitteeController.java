package org.workforceledger.committees.read;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.workforceledger.access.read.Scope;
import org.workforceledger.committees.api.Quarter;
import org.workforceledger.queries.read.Asked;
import org.workforceledger.queries.read.Asks;
import org.workforceledger.queries.read.BadQuery;
import org.workforceledger.queries.read.Moment;
import org.workforceledger.queries.read.NothingFound;
import org.workforceledger.queries.read.Parameters;
import org.workforceledger.queries.read.Queries;
import org.workforceledger.queries.read.QueryApi;
import org.workforceledger.runtime.access.Viewer;

/** {@code GET /api/committees/{committee}/quarters/{quarter}}: as tabled, and changed since. */
@QueryApi
class CommitteeController {

  private final Queries queries;
  private final CommitteeQuarters quarters;

  CommitteeController(Queries queries, CommitteeQuarters quarters) {
    this.queries = queries;
    this.quarters = quarters;
  }

  @Asks(
      value = "A committee's quarter as tabled, and what changed since (2.6)",
      with = {Asked.KNOWN_AT, Asked.MIN_POSITION, Asked.FORMAT})
  @GetMapping(
      path = "/api/committees/{committee}/quarters/{quarter}",
      produces = {"application/json", "text/csv"})
  CommitteeQuarter quarter(
      @PathVariable String committee,
      @PathVariable String quarter,
      Viewer viewer,
      HttpServletRequest request) {
    Committee of =
        Committee.find(committee).orElseThrow(() -> new NothingFound("no such committee"));
    Scope scope = Scope.of(viewer);
    scope.requireCommittee(of.region());
    Parameters parameters = queries.parameters(request);
    Moment moment = parameters.moment();
    Quarter tabled = parse(quarter);
    queries.begin(parameters, quarters.projections());
    return quarters.of(of, tabled, scope, moment);
  }

  private static Quarter parse(String text) {
    try {
      return Quarter.parse(text);
    } catch (IllegalArgumentException unreadable) {
      throw new BadQuery("quarter", "a quarter, such as 2025-Q1");
    }
  }
}
