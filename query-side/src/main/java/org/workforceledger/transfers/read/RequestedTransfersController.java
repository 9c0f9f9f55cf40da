package org.workforceledger.transfers.read;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.workforceledger.access.read.CaseScope;
import org.workforceledger.queries.read.Asked;
import org.workforceledger.queries.read.Asks;
import org.workforceledger.queries.read.Moment;
import org.workforceledger.queries.read.Parameters;
import org.workforceledger.queries.read.Queries;
import org.workforceledger.queries.read.QueryApi;
import org.workforceledger.queries.read.Table;
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

  /**
   * @param next what to give as {@code after} for the next page; left out after the last
   */
  record Answer(
      LocalDate asAt,
      Instant knownAt,
      long total,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long next,
      List<TransferRequestLine> rows,
      @JsonIgnore Table<TransferRequestLine> table)
      implements Table.Source {}

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
  Answer requests(Viewer viewer, HttpServletRequest request) {
    CaseScope scope = CaseScope.of(viewer);
    scope.requireAny();
    Parameters parameters = queries.parameters(request);
    Moment moment = parameters.moment();
    RequestedTransfers.Filter filter =
        new RequestedTransfers.Filter(parameters.region(), parameters.id("siteId"));
    Window window = parameters.window();
    queries.begin(parameters, requests.projections());
    List<TransferRequestLine> all = requests.list(scope, filter, moment);
    List<TransferRequestLine> rows = window.of(all);
    return new Answer(
        moment.asAt(),
        moment.shown(),
        all.size(),
        window.next(all.size()),
        rows,
        new Table<>("transfer-requests-" + moment.asAt(), TransferRequestLine.class, rows));
  }
}
