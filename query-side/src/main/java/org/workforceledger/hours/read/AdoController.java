package org.workforceledger.hours.read;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.workforceledger.access.read.Scope;
import org.workforceledger.employment.read.Cleaners;
import org.workforceledger.employment.read.KnownEngagement;
import org.workforceledger.queries.read.Asked;
import org.workforceledger.queries.read.Asks;
import org.workforceledger.queries.read.Moment;
import org.workforceledger.queries.read.Parameters;
import org.workforceledger.queries.read.Queries;
import org.workforceledger.queries.read.QueryApi;
import org.workforceledger.runtime.access.Viewer;

/** {@code GET /api/cleaners/{id}/ado}: the statement of a year. */
@QueryApi
class AdoController {

  private final Queries queries;
  private final Cleaners cleaners;
  private final AdoStatements statements;

  AdoController(Queries queries, Cleaners cleaners, AdoStatements statements) {
    this.queries = queries;
    this.cleaners = cleaners;
    this.statements = statements;
  }

  @Asks(
      value = "A cleaner's statement of ADO of a year (8.7)",
      with = {
        Asked.YEAR,
        Asked.ENGAGEMENT_ID,
        Asked.AS_AT,
        Asked.KNOWN_AT,
        Asked.MIN_POSITION,
        Asked.FORMAT
      })
  @GetMapping(
      path = "/api/cleaners/{id}/ado",
      produces = {"application/json", "text/csv"})
  AdoStatement ado(@PathVariable String id, Viewer viewer, HttpServletRequest request) {
    Scope scope = Scope.of(viewer);
    scope.requireCleaner(id);
    Parameters parameters = queries.parameters(request);
    int year = parameters.year();
    Moment moment = parameters.moment(earlier(parameters.today(), LocalDate.of(year, 12, 31)));
    @Nullable String engagementId = parameters.id("engagementId");
    queries.begin(parameters, cleaners.projections());
    List<KnownEngagement> known = cleaners.engagementsOf(id, scope, moment);
    return statements.of(Cleaners.choose(known, engagementId, moment.asAt(), year), year, moment);
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }
}
