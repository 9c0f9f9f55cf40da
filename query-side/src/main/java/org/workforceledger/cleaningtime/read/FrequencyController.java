package org.workforceledger.cleaningtime.read;

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

/** {@code GET /api/frequency-changes}: proposals to change the frequencies guideline. */
@QueryApi
class FrequencyController {

  private final Queries queries;
  private final FrequencyChanges changes;

  FrequencyController(Queries queries, FrequencyChanges changes) {
    this.queries = queries;
    this.changes = changes;
  }

  record Answer(LocalDate asAt, Instant knownAt, List<FrequencyChanges.Row> changes)
      implements Table.Source {

    @Override
    @JsonIgnore
    public Table<FrequencyChanges.Row> table() {
      return new Table<>("frequency-changes", FrequencyChanges.Row.class, changes);
    }
  }

  @Asks(
      value = "Proposals to change the School Cleaning Frequencies Guideline (9.2)",
      with = {Asked.AS_AT, Asked.KNOWN_AT, Asked.MIN_POSITION, Asked.FORMAT})
  @GetMapping(
      path = "/api/frequency-changes",
      produces = {"application/json", "text/csv"})
  Answer changes(HttpServletRequest request) {
    Parameters parameters = queries.parameters(request);
    Moment moment = parameters.moment();
    queries.begin(parameters, List.of(changes.projection()));
    return new Answer(moment.asAt(), moment.shown(), changes.at(moment));
  }
}
