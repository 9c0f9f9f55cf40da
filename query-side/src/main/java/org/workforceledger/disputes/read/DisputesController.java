package org.workforceledger.disputes.read;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.workforceledger.access.read.CaseScope;
import org.workforceledger.queries.read.Asked;
import org.workforceledger.queries.read.Asks;
import org.workforceledger.queries.read.Listed;
import org.workforceledger.queries.read.Moment;
import org.workforceledger.queries.read.Parameters;
import org.workforceledger.queries.read.Queries;
import org.workforceledger.queries.read.QueryApi;
import org.workforceledger.queries.read.Table;
import org.workforceledger.queries.read.Window;
import org.workforceledger.runtime.access.Viewer;

/** {@code GET /api/disputes} and {@code GET /api/disputes/{id}}. */
@QueryApi
class DisputesController {

  private final Queries queries;
  private final Disputes disputes;

  DisputesController(Queries queries, Disputes disputes) {
    this.queries = queries;
    this.disputes = disputes;
  }

  /** A dispute, and its stages as a table. */
  record One(LocalDate asAt, Instant knownAt, @JsonUnwrapped DisputeSheet sheet)
      implements Table.Source {

    @Override
    @JsonIgnore
    public Table<DisputeSheet.StageRow> table() {
      return new Table<>(
          "dispute-" + sheet.dispute().disputeId(), DisputeSheet.StageRow.class, sheet.stages());
    }
  }

  @Asks(
      value = "Disputes with the stage they have come to and its time (4.3), overdue ones first",
      with = {
        Asked.REGION,
        Asked.SITE_ID,
        Asked.AS_AT,
        Asked.KNOWN_AT,
        Asked.MIN_POSITION,
        Asked.AFTER,
        Asked.LIMIT,
        Asked.FORMAT
      })
  @GetMapping(
      path = "/api/disputes",
      produces = {"application/json", "text/csv"})
  Listed<DisputeLine> disputes(Viewer viewer, HttpServletRequest request) {
    CaseScope scope = CaseScope.of(viewer);
    scope.requireAny();
    Parameters parameters = queries.parameters(request);
    Moment moment = parameters.moment();
    Disputes.Filter filter = new Disputes.Filter(parameters.region(), parameters.id("siteId"));
    Window window = parameters.window();
    queries.begin(parameters, disputes.projections());
    List<DisputeLine> all = disputes.list(scope, filter, moment);
    return Listed.of("disputes", DisputeLine.class, all, window, moment);
  }

  @Asks(
      value = "A dispute with its stages, their times, its meetings and what comes next (4.2, 4.3)",
      with = {Asked.AS_AT, Asked.KNOWN_AT, Asked.MIN_POSITION, Asked.FORMAT})
  @GetMapping(
      path = "/api/disputes/{id}",
      produces = {"application/json", "text/csv"})
  One dispute(@PathVariable String id, Viewer viewer, HttpServletRequest request) {
    CaseScope scope = CaseScope.of(viewer);
    scope.requireAny();
    Parameters parameters = queries.parameters(request);
    Moment moment = parameters.moment();
    queries.begin(parameters, disputes.projections());
    return new One(moment.asAt(), moment.shown(), disputes.one(id, scope, moment));
  }
}
