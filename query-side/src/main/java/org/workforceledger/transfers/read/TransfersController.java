package org.workforceledger.transfers.read;

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

/** {@code GET /api/transfers} and {@code GET /api/transfers/{id}}. */
@QueryApi
class TransfersController {

  private final Queries queries;
  private final Transfers transfers;

  TransfersController(Queries queries, Transfers transfers) {
    this.queries = queries;
    this.transfers = transfers;
  }

  /** A transfer, and who was invited as a table. */
  record One(LocalDate asAt, Instant knownAt, @JsonUnwrapped TransferSheet sheet)
      implements Table.Source {

    @Override
    @JsonIgnore
    public Table<TransferSheet.CandidateRow> table() {
      return new Table<>(
          "transfer-" + sheet.transfer().transferId(),
          TransferSheet.CandidateRow.class,
          sheet.candidates());
    }
  }

  @Asks(
      value = "Required transfers with how they stand (11.4), the running ones first",
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
      path = "/api/transfers",
      produces = {"application/json", "text/csv"})
  Listed<TransferLine> all(Viewer viewer, HttpServletRequest request) {
    CaseScope scope = CaseScope.of(viewer);
    scope.requireAny();
    Parameters parameters = queries.parameters(request);
    Moment moment = parameters.moment();
    Transfers.Filter filter = new Transfers.Filter(parameters.region(), parameters.id("siteId"));
    Window window = parameters.window();
    queries.begin(parameters, transfers.projections());
    List<TransferLine> all = transfers.list(scope, filter, moment);
    return Listed.of("transfers", TransferLine.class, all, window, moment);
  }

  @Asks(
      value = "A required transfer told in order, with who was invited and who is proposed (11.4)",
      with = {Asked.AS_AT, Asked.KNOWN_AT, Asked.MIN_POSITION, Asked.FORMAT})
  @GetMapping(
      path = "/api/transfers/{id}",
      produces = {"application/json", "text/csv"})
  One transfer(@PathVariable String id, Viewer viewer, HttpServletRequest request) {
    CaseScope scope = CaseScope.of(viewer);
    scope.requireAny();
    Parameters parameters = queries.parameters(request);
    Moment moment = parameters.moment();
    queries.begin(parameters, transfers.projections());
    return new One(moment.asAt(), moment.shown(), transfers.one(id, scope, moment));
  }
}
