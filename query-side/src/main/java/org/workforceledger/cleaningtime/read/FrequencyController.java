package org.workforceledger.cleaningtime.read;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.workforceledger.queries.read.Asked;
import org.workforceledger.queries.read.Asks;
import org.workforceledger.queries.read.Listed;
import org.workforceledger.queries.read.Moment;
import org.workforceledger.queries.read.Parameters;
import org.workforceledger.queries.read.Queries;
import org.workforceledger.queries.read.QueryApi;
import org.workforceledger.queries.read.Window;

/** {@code GET /api/frequency-changes}: proposals to change the frequencies guideline. */
@QueryApi
class FrequencyController {

  private final Queries queries;
  private final FrequencyChanges changes;

  FrequencyController(Queries queries, FrequencyChanges changes) {
    this.queries = queries;
    this.changes = changes;
  }

  @Asks(
      value = "Proposals to change the School Cleaning Frequencies Guideline (9.2)",
      with = {
        Asked.AS_AT,
        Asked.KNOWN_AT,
        Asked.MIN_POSITION,
        Asked.AFTER,
        Asked.LIMIT,
        Asked.FORMAT
      })
  @GetMapping(
      path = "/api/frequency-changes",
      produces = {"application/json", "text/csv"})
  Listed<FrequencyChanges.Row> changes(HttpServletRequest request) {
    Parameters parameters = queries.parameters(request);
    Moment moment = parameters.moment();
    Window window = parameters.window();
    queries.begin(parameters, List.of(changes.projection()));
    return Listed.of(
        "frequency-changes", FrequencyChanges.Row.class, changes.at(moment), window, moment);
  }
}
