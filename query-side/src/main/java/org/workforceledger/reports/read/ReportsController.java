package org.workforceledger.reports.read;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.workforceledger.access.read.Scope;
import org.workforceledger.committees.api.Quarter;
import org.workforceledger.queries.read.Asked;
import org.workforceledger.queries.read.Asks;
import org.workforceledger.queries.read.Moment;
import org.workforceledger.queries.read.Parameters;
import org.workforceledger.queries.read.Queries;
import org.workforceledger.queries.read.QueryApi;
import org.workforceledger.queries.read.Table;
import org.workforceledger.queries.read.Window;
import org.workforceledger.runtime.access.Viewer;
import org.workforceledger.sites.api.Region;

/** {@code GET /api/reports/...}: the reports as they are known. */
@QueryApi
@RequestMapping(
    path = "/api/reports",
    produces = {"application/json", "text/csv"})
class ReportsController {

  private final Queries queries;
  private final Reports reports;

  ReportsController(Queries queries, Reports reports) {
    this.queries = queries;
    this.reports = reports;
  }

  /**
   * Rows of a report.
   *
   * @param region null for all that the viewer sees
   * @param total how many rows there are, on all pages
   * @param next what to give as {@code after} for the next page; left out after the last
   */
  record Answer<T>(
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Quarter quarter,
      LocalDate asAt,
      Instant knownAt,
      @Nullable Region region,
      long total,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long next,
      List<T> rows,
      @JsonIgnore Table<T> table)
      implements Table.Source {}

  @Asks(
      value = "Who began in a quarter (2.6(a))",
      with = {
        Asked.QUARTER,
        Asked.REGION,
        Asked.AS_AT,
        Asked.KNOWN_AT,
        Asked.MIN_POSITION,
        Asked.AFTER,
        Asked.LIMIT,
        Asked.FORMAT
      })
  @GetMapping("/new-starters")
  Answer<ReportLine> newStarters(Viewer viewer, HttpServletRequest request) {
    Request asked = new Request(viewer, request);
    Quarter quarter = asked.parameters.quarter();
    asked.begin();
    return asked.answer(
        quarter,
        "new-starters-" + quarter,
        ReportLine.class,
        reports.newStarters(asked.scope, quarter, asked.region, asked.moment));
  }

  @Asks(
      value = "Every current engagement (2.6(b))",
      with = {
        Asked.REGION,
        Asked.AS_AT,
        Asked.KNOWN_AT,
        Asked.MIN_POSITION,
        Asked.AFTER,
        Asked.LIMIT,
        Asked.FORMAT
      })
  @GetMapping("/employment-status")
  Answer<ReportLine> employmentStatus(Viewer viewer, HttpServletRequest request) {
    Request asked = new Request(viewer, request);
    asked.begin();
    return asked.answer(
        null,
        "employment-status-" + asked.moment.asAt(),
        ReportLine.class,
        reports.employmentStatus(asked.scope, asked.region, asked.moment));
  }

  @Asks(
      value = "Required and actual full-time cleaners by site, and what each lacks (8.9(c))",
      with = {
        Asked.REGION,
        Asked.AS_AT,
        Asked.KNOWN_AT,
        Asked.MIN_POSITION,
        Asked.AFTER,
        Asked.LIMIT,
        Asked.FORMAT
      })
  @GetMapping("/minimum-full-time")
  Answer<FullTimeNeed> minimumFullTime(Viewer viewer, HttpServletRequest request) {
    Request asked = new Request(viewer, request);
    asked.begin();
    return asked.answer(
        null,
        "minimum-full-time-" + asked.moment.asAt(),
        FullTimeNeed.class,
        reports.fullTimeNeeds(asked.scope, asked.region, asked.moment));
  }

  /** One request, read. */
  private final class Request {
    final Scope scope;
    final Parameters parameters;
    final Moment moment;
    final @Nullable Region region;
    private final Window window;

    Request(Viewer viewer, HttpServletRequest request) {
      scope = Scope.of(viewer);
      parameters = queries.parameters(request);
      moment = parameters.moment();
      region = scope.region(parameters.region());
      window = parameters.window();
    }

    void begin() {
      queries.begin(parameters, reports.projections());
    }

    <T> Answer<T> answer(@Nullable Quarter quarter, String name, Class<T> rowType, List<T> lines) {
      List<T> rows = window.of(lines);
      Set<String> hidden = scope.seesIds() ? Set.of() : ReportLine.IDS;
      boolean sites = rowType == FullTimeNeed.class;
      return new Answer<>(
          quarter,
          moment.asAt(),
          moment.shown(),
          region,
          lines.size(),
          window.next(lines.size()),
          rows,
          new Table<>(name, rowType, rows, sites ? Set.of() : hidden));
    }
  }
}
