package org.workforceledger.employment.read;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.workforceledger.queries.read.Asked;
import org.workforceledger.queries.read.Asks;
import org.workforceledger.queries.read.Moment;
import org.workforceledger.queries.read.Parameters;
import org.workforceledger.queries.read.Queries;
import org.workforceledger.queries.read.QueryApi;
import org.workforceledger.queries.read.Table;

/** {@code GET /api/screening-trials}: talks, trials and reviews of pre-employment screening. */
@QueryApi
class ScreeningController {

  private final Queries queries;
  private final ScreeningTrialSteps steps;

  ScreeningController(Queries queries, ScreeningTrialSteps steps) {
    this.queries = queries;
    this.steps = steps;
  }

  record Answer(LocalDate asAt, Instant knownAt, List<ScreeningTrialSteps.Row> rows)
      implements Table.Source {

    @Override
    @JsonIgnore
    public Table<ScreeningTrialSteps.Row> table() {
      return new Table<>("screening-trials", ScreeningTrialSteps.Row.class, rows);
    }
  }

  @Asks(
      value = "Talks, trials, reviews and expansions of pre-employment screening (11.2)",
      with = {Asked.AS_AT, Asked.KNOWN_AT, Asked.MIN_POSITION, Asked.FORMAT})
  @GetMapping(
      path = "/api/screening-trials",
      produces = {"application/json", "text/csv"})
  Answer trials(HttpServletRequest request) {
    Parameters parameters = queries.parameters(request);
    Moment moment = parameters.moment();
    queries.begin(parameters, List.of());
    return new Answer(moment.asAt(), moment.shown(), steps.at(moment));
  }
}
