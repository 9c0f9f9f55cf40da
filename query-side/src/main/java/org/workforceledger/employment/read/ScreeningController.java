package org.workforceledger.employment.read;

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

/** {@code GET /api/screening-trials}: talks, trials and reviews of pre-employment screening. */
@QueryApi
class ScreeningController {

  private final Queries queries;
  private final ScreeningTrialSteps steps;

  ScreeningController(Queries queries, ScreeningTrialSteps steps) {
    this.queries = queries;
    this.steps = steps;
  }

  @Asks(
      value = "Talks, trials, reviews and expansions of pre-employment screening (11.2)",
      with = {
        Asked.AS_AT,
        Asked.KNOWN_AT,
        Asked.MIN_POSITION,
        Asked.AFTER,
        Asked.LIMIT,
        Asked.FORMAT
      })
  @GetMapping(
      path = "/api/screening-trials",
      produces = {"application/json", "text/csv"})
  Listed<ScreeningTrialSteps.Row> trials(HttpServletRequest request) {
    Parameters parameters = queries.parameters(request);
    Moment moment = parameters.moment();
    Window window = parameters.window();
    queries.begin(parameters, List.of());
    return Listed.of(
        "screening-trials", ScreeningTrialSteps.Row.class, steps.at(moment), window, moment);
  }
}
