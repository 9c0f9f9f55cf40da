package org.workforceledger.hours.read;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.workforceledger.queries.read.Asked;
import org.workforceledger.queries.read.Asks;
import org.workforceledger.queries.read.QueryApi;
import org.workforceledger.queries.read.Table;
import org.workforceledger.runtime.access.Viewer;

/** What a year's leave comes to: the summer block, and claims to WorkCover. */
@QueryApi
class LeaveController {

  private final CleanerAccounts accounts;
  private final LeaveOfYear leave;

  LeaveController(CleanerAccounts accounts, LeaveOfYear leave) {
    this.accounts = accounts;
    this.leave = leave;
  }

  /** The claims of one engagement's year, as at a date and as known at an instant. */
  record Claims(
      String cleanerId,
      String engagementId,
      int year,
      LocalDate asAt,
      Instant knownAt,
      List<WorkCoverClaimRow> rows,
      @JsonIgnore Table<WorkCoverClaimRow> table)
      implements Table.Source {}

  @Asks(
      value = "A cleaner's four weeks of annual leave in summer (8.7(g), 8.7(h)(iv), 8.11)",
      with = {
        Asked.YEAR,
        Asked.ENGAGEMENT_ID,
        Asked.AS_AT,
        Asked.KNOWN_AT,
        Asked.MIN_POSITION,
        Asked.FORMAT
      })
  @GetMapping(
      path = "/api/cleaners/{id}/summer-leave",
      produces = {"application/json", "text/csv"})
  SummerLeaveStatement summer(@PathVariable String id, Viewer viewer, HttpServletRequest request) {
    AskedAccount asked = accounts.ofYear(id, viewer, request);
    return leave.summer(asked.chosen(), asked.year(), asked.moment());
  }

  @Asks(
      value = "What claims to WorkCover show: ordinary hours only (8.7(h)(iii))",
      with = {
        Asked.YEAR,
        Asked.ENGAGEMENT_ID,
        Asked.AS_AT,
        Asked.KNOWN_AT,
        Asked.MIN_POSITION,
        Asked.FORMAT
      })
  @GetMapping(
      path = "/api/cleaners/{id}/workcover-claims",
      produces = {"application/json", "text/csv"})
  Claims claims(@PathVariable String id, Viewer viewer, HttpServletRequest request) {
    AskedAccount asked = accounts.ofYear(id, viewer, request);
    String engagementId = asked.chosen().engagementId();
    List<WorkCoverClaimRow> rows =
        leave.workCoverClaims(asked.chosen(), asked.year(), asked.moment());
    return new Claims(
        id,
        engagementId,
        asked.year(),
        asked.moment().asAt(),
        asked.moment().shown(),
        rows,
        new Table<>(
            "workcover-claims-" + engagementId + "-" + asked.year(),
            WorkCoverClaimRow.class,
            rows));
  }
}
