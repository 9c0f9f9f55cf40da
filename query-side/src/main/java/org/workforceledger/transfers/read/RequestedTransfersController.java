package org.workforceledger.transfers.read;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.workforceledger.access.read.CaseScope;
import org.workforceledger.queries.read.Asked;
import org.workforceledger.queries.read.Asks;
import org.workforceledger.queries.read.Listed;
import org.workforceledger.queries.read.Moment;
import org.workforceledger.queries.read.Parameters;
import org.workforceledger.queries.read.Queries;
import org.workforceledger.queries.read.QueryApi;
import org.workforceledger.queries.read.Window;
import org.workforceledger.runtime.access.Viewer;

/** {@code GET /api/transfer-requests}. */
@QueryApi
class RequestedTransfersController {

  private final Queries queries;
  private final RequestedTransfers requests;

  RequestedTransfersController(Queries queries, RequestedTransfers requests) {
    this.queries = queries;
    this.requests = requests;
  }

  @Asks(
      value =
          "Transfers that cleaners ask for, in the order considered; of a region or site, for who is"
              + " willing to work there (11.4(i), 11.5)",
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
      path = "/api/transfer-requests",
      produces = {"application/json", "text/csv"})
  Listed<TransferRequestLine> requests(Viewer viewer, HttpServletRequest request) {
    CaseScope scope = CaseScope.of(viewer);
    scope.requireAny();
    Parameters parameters = queries.parameters(request);
    Moment moment = parameters.moment();
    RequestedTransfers.Filter filter =
        new RequestedTransfers.Filter(parameters.region(), parameters.id("siteId"));
    Window window = parameters.window();
    queries.begin(parameters, requests.projections());
    List<TransferRequestLine> all = requests.list(scope, filter, moment);
    return Listed.of("transfer-requests", TransferRequestLine.class, all, window, moment);
  }
}
