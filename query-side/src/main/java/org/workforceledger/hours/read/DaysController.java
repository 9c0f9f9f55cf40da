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

/** {@code GET /api/cleaners/{id}/days}: what each day of a year has come to. */
@QueryApi
class DaysController {

  private final CleanerAccounts accounts;
  private final Days days;

  DaysController(CleanerAccounts accounts, Days days) {
    this.accounts = accounts;
    this.days = days;
  }

  /** The days of one engagement's year, as at a date and as known at an instant. */
  record Answer(
      String cleanerId,
      String engagementId,
      int year,
      LocalDate asAt,
      Instant knownAt,
      List<DayRow> rows,
      BrokenWorkDays brokenWork,
      @JsonIgnore Table<DayRow> table)
      implements Table.Source {}

  @Asks(
      value = "What each day of a cleaner's year has come to (7.2, 8.5, 8.7, 8.8, 8.10)",
      with = {
        Asked.YEAR,
        Asked.ENGAGEMENT_ID,
        Asked.AS_AT,
        Asked.KNOWN_AT,
        Asked.MIN_POSITION,
        Asked.FORMAT
      })
  @GetMapping(
      path = "/api/cleaners/{id}/days",
      produces = {"application/json", "text/csv"})
  Answer days(@PathVariable String id, Viewer viewer, HttpServletRequest request) {
    AskedAccount asked = accounts.ofYear(id, viewer, request);
    String engagementId = asked.chosen().engagementId();
    List<DayRow> rows = days.of(asked.chosen(), asked.year(), asked.moment());
    return new Answer(
        id,
        engagementId,
        asked.year(),
        asked.moment().asAt(),
        asked.moment().shown(),
        rows,
        BrokenWorkDays.of(rows),
        new Table<>("days-" + engagementId + "-" + asked.year(), DayRow.class, rows));
  }
}
