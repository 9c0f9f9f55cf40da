package org.workforceledger.hours.read;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.workforceledger.access.read.Scope;
import org.workforceledger.queries.read.Asked;
import org.workforceledger.queries.read.Asks;
import org.workforceledger.queries.read.Moment;
import org.workforceledger.queries.read.Parameters;
import org.workforceledger.queries.read.Queries;
import org.workforceledger.queries.read.QueryApi;
import org.workforceledger.runtime.access.Viewer;
import org.workforceledger.sites.api.Region;

/** {@code GET /api/audit/journal}: postings for a bookkeeping program. */
@QueryApi
class JournalController {

  private final Queries queries;
  private final Journals journals;

  JournalController(Queries queries, Journals journals) {
    this.queries = queries;
    this.journals = journals;
  }

  /** Written as it is read, so that any number of engagements needs no memory. */
  @Asks(
      value = "Postings of ADO, time off in lieu, pay and excess as a journal for hledger",
      with = {Asked.ENGAGEMENT, Asked.REGION, Asked.AS_AT, Asked.KNOWN_AT, Asked.MIN_POSITION})
  @GetMapping(
      path = "/api/audit/journal",
      produces = {"text/plain", "application/json", "*/*"})
  void journal(Viewer viewer, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Scope.of(viewer).requireAudit();
    Parameters parameters = queries.parameters(request);
    Moment moment = parameters.moment();
    String engagementId = parameters.id("engagementId");
    Region region = parameters.region();
    queries.begin(parameters, journals.projections());
    Journals.Plan plan = journals.plan(engagementId, region, moment);
    response.setContentType("text/plain");
    response.setCharacterEncoding("UTF-8");
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"ledger.journal\"");
    OutputStream out = response.getOutputStream();
    out.write(plan.heading().getBytes(StandardCharsets.UTF_8));
    for (Journals.Plan.Part part : plan.parts()) {
      out.write(journals.text(plan, part).getBytes(StandardCharsets.UTF_8));
    }
  }
}
