package org.workforceledger.hours.read;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
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
import org.workforceledger.queries.read.Table;
import org.workforceledger.runtime.access.Viewer;

/** {@code GET /api/cleaners/{id}/days}: what each day of a year has come to. */
@QueryApi
class DaysController {

  private final Queries queries;
  private final Cleaners cleaners;
  private final Days days;

  DaysController(Queries queries, Cleaners cleaners, Days days) {
    this.queries = queries;
    this.cleaners = cleaners;
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
      @JsonIgnore Table<DayRow> table)
      implements Table.Source {}

  @Asks(
      value = "What each day of a cleaner's year has come to (8.5, 8.7, 8.8, 8.10)",
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
    Scope scope = Scope.of(viewer);
    scope.requireCleaner(id);
    Parameters parameters = queries.parameters(request);
    int year = parameters.year();
    LocalDate close = LocalDate.of(year, 12, 31);
    LocalDate today = parameters.today();
    Moment moment = parameters.moment(today.isBefore(close) ? today : close);
    @Nullable String engagementId = parameters.id("engagementId");
    queries.begin(parameters, cleaners.projections());
    List<KnownEngagement> known = cleaners.engagementsOf(id, scope, moment);
    KnownEngagement chosen = Cleaners.choose(known, engagementId, moment.asAt(), year);
    List<DayRow> rows = days.of(chosen, year, moment);
    String name = "days-" + chosen.engagementId() + "-" + year;
    return new Answer(
        id,
        chosen.engagementId(),
        year,
        moment.asAt(),
        moment.shown(),
        rows,
        new Table<>(name, DayRow.class, rows));
  }
}
