package org.workforceledger.hours.read;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.workforceledger.queries.read.Asked;
import org.workforceledger.queries.read.Asks;
import org.workforceledger.queries.read.QueryApi;
import org.workforceledger.runtime.access.Viewer;

/** {@code GET /api/cleaners/{id}/ado}: the statement of a year. */
@QueryApi
class AdoController {

  private final CleanerAccounts accounts;
  private final AdoStatements statements;

  AdoController(CleanerAccounts accounts, AdoStatements statements) {
    this.accounts = accounts;
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
    AskedAccount asked = accounts.ofYear(id, viewer, request);
    return statements.of(asked.chosen(), asked.year(), asked.moment());
  }
}
