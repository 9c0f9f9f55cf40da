package org.workforceledger.employment.read;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.workforceledger.access.read.Scope;
import org.workforceledger.employment.read.EmploymentLives.Filter;
import org.workforceledger.queries.read.Asked;
import org.workforceledger.queries.read.Asks;
import org.workforceledger.queries.read.Moment;
import org.workforceledger.queries.read.Parameters;
import org.workforceledger.queries.read.Queries;
import org.workforceledger.queries.read.QueryApi;
import org.workforceledger.queries.read.Table;
import org.workforceledger.queries.read.Window;
import org.workforceledger.runtime.access.Viewer;

/** The life of an engagement, and what is due of all of them. */
@QueryApi
class EmploymentController {

  private final Queries queries;
  private final Cleaners cleaners;
  private final EmploymentLives lives;

  EmploymentController(Queries queries, Cleaners cleaners, EmploymentLives lives) {
    this.queries = queries;
    this.cleaners = cleaners;
    this.lives = lives;
  }

  @Asks(
      value = "The life of an engagement: what happened, what is due, what is flagged (5, 10, 11)",
      with = {Asked.ENGAGEMENT_ID, Asked.AS_AT, Asked.KNOWN_AT, Asked.MIN_POSITION, Asked.FORMAT})
  @GetMapping(
      path = "/api/cleaners/{id}/employment",
      produces = {"application/json", "text/csv"})
  EmploymentLife employment(@PathVariable String id, Viewer viewer, HttpServletRequest request) {
    Scope scope = Scope.of(viewer);
    scope.requireCleaner(id);
    Parameters parameters = queries.parameters(request);
    Moment moment = parameters.moment();
    @Nullable String engagementId = parameters.id("engagementId");
    queries.begin(parameters, lives.projections());
    List<KnownEngagement> known = cleaners.engagementsOf(id, scope, moment);
    return lives.of(
        Cleaners.choose(known, engagementId, moment.asAt(), moment.asAt().getYear()), moment);
  }

  /**
   * @param next what to give as {@code after} for the next page; left out after the last
   */
  record Answer(
      LocalDate asAt,
      LocalDate until,
      long total,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long next,
      List<EmploymentDue> rows,
      @JsonIgnore Table<EmploymentDue> table)
      implements Table.Source {}

  /** As now known; a single cleaner's answer takes any earlier knowledge. */
  @Asks(
      value = "What is due of engagements: probation, reviews, inspections, cards, requests, ends",
      with = {
        Asked.REGION,
        Asked.SITE,
        Asked.UNTIL,
        Asked.AS_AT,
        Asked.MIN_POSITION,
        Asked.AFTER,
        Asked.LIMIT,
        Asked.FORMAT
      })
  @GetMapping(
      path = "/api/employment/due",
      produces = {"application/json", "text/csv"})
  Answer due(Viewer viewer, HttpServletRequest request) {
    Scope scope = Scope.of(viewer);
    scope.requirePeople();
    Parameters parameters = queries.parameters(request);
    LocalDate asAt = parameters.momentKnownNow(parameters.today()).asAt();
    @Nullable LocalDate asked = parameters.date("until");
    LocalDate until = asked == null ? EmploymentLives.ahead(asAt) : asked;
    Filter filter = new Filter(parameters.region(), parameters.id("site"));
    Window window = parameters.window();
    queries.begin(parameters, lives.projections());
    List<EmploymentDue> all = lives.due(scope, filter, asAt, until);
    List<EmploymentDue> rows = window.of(all);
    return new Answer(
        asAt,
        until,
        all.size(),
        window.next(all.size()),
        rows,
        new Table<>("employment-due", EmploymentDue.class, rows));
  }
}
