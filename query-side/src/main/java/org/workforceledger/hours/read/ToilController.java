package org.workforceledger.hours.read;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.workforceledger.queries.read.Asked;
import org.workforceledger.queries.read.Asks;
import org.workforceledger.queries.read.QueryApi;
import org.workforceledger.runtime.access.Viewer;

/** {@code GET /api/cleaners/{id}/toil}: the account of time off in lieu, which has no year. */
@QueryApi
class ToilController {

  private final CleanerAccounts accounts;
  private final ToilStatements statements;

  ToilController(CleanerAccounts accounts, ToilStatements statements) {
    this.accounts = accounts;
    this.statements = statements;
  }

  @Asks(
      value = "A cleaner's time off in lieu of overtime (8.8(c))",
      with = {Asked.ENGAGEMENT_ID, Asked.AS_AT, Asked.KNOWN_AT, Asked.MIN_POSITION, Asked.FORMAT})
  @GetMapping(
      path = "/api/cleaners/{id}/toil",
      produces = {"application/json", "text/csv"})
  ToilStatement toil(@PathVariable String id, Viewer viewer, HttpServletRequest request) {
    AskedAccount asked = accounts.ofAllYears(id, viewer, request);
    return statements.of(asked.chosen(), asked.moment());
  }
}
