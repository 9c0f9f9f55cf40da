package org.workforceledger.vacancies.read;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.workforceledger.access.read.Scope;
import org.workforceledger.queries.read.Asked;
import org.workforceledger.queries.read.Asks;
import org.workforceledger.queries.read.Moment;
import org.workforceledger.queries.read.NothingFound;
import org.workforceledger.queries.read.Parameters;
import org.workforceledger.queries.read.Queries;
import org.workforceledger.queries.read.QueryApi;
import org.workforceledger.queries.read.Table;
import org.workforceledger.runtime.access.Viewer;

/** {@code GET /api/vacancies}: vacant hours, who may have them, and why (8.9). */
@QueryApi
class VacancyController {

  private final Queries queries;
  private final Vacancies vacancies;
  private final PostedNotices posted;

  VacancyController(Queries queries, Vacancies vacancies, PostedNotices posted) {
    this.queries = queries;
    this.vacancies = vacancies;
    this.posted = posted;
  }

  record Lines(LocalDate asAt, Instant knownAt, List<VacancyLine> rows) implements Table.Source {

    @Override
    @JsonIgnore
    public Table<VacancyLine> table() {
      return new Table<>("vacancies-" + asAt, VacancyLine.class, rows);
    }
  }

  record Advice(String vacancyId, LocalDate asAt, Instant knownAt, List<Notice> notices)
      implements Table.Source {

    @Override
    @JsonIgnore
    public Table<Notice> table() {
      return new Table<>("notices-" + vacancyId, Notice.class, notices);
    }
  }

  @Asks(
      value = "Vacant hours of the sites you see, the open ones first (8.9)",
      with = {Asked.AS_AT, Asked.KNOWN_AT, Asked.MIN_POSITION, Asked.FORMAT})
  @GetMapping(
      path = "/api/vacancies",
      produces = {"application/json", "text/csv"})
  Lines vacancies(Viewer viewer, HttpServletRequest request) {
    Moment moment = begin(viewer, request);
    return new Lines(moment.asAt(), moment.shown(), vacancies.list(Scope.of(viewer), moment));
  }

  @Asks(
      value = "A vacancy: who may have its hours, in which order, what each would get, and why",
      with = {Asked.AS_AT, Asked.KNOWN_AT, Asked.MIN_POSITION})
  @GetMapping(path = "/api/vacancies/{id}", produces = "application/json")
  VacancySheet vacancy(@PathVariable String id, Viewer viewer, HttpServletRequest request) {
    Moment moment = begin(viewer, request);
    return VacancySheets.of(vacancies.find(id, Scope.of(viewer), moment), moment);
  }

  @Asks(
      value = "Advice to the cleaners a vacancy affects and to the Regional People Branch (8.9(d))",
      with = {Asked.AS_AT, Asked.KNOWN_AT, Asked.MIN_POSITION, Asked.FORMAT})
  @GetMapping(
      path = "/api/vacancies/{id}/notices",
      produces = {"application/json", "text/csv"})
  Advice notices(@PathVariable String id, Viewer viewer, HttpServletRequest request) {
    Moment moment = begin(viewer, request);
    KnownVacancy known = vacancies.find(id, Scope.of(viewer), moment);
    return new Advice(id, moment.asAt(), moment.shown(), posted.of(known));
  }

  @Asks(
      value = "What step 3 gives, beside what another reading would; for comparison only (R-56b)",
      with = {Asked.READING, Asked.AS_AT, Asked.KNOWN_AT, Asked.MIN_POSITION, Asked.FORMAT})
  @GetMapping(
      path = "/api/vacancies/{id}/comparison",
      produces = {"application/json", "text/csv"})
  OtherReading comparison(@PathVariable String id, Viewer viewer, HttpServletRequest request) {
    Parameters parameters = queries.parameters(request);
    parameters.matching("reading", OtherReading.READING, OtherReading.READING);
    Moment moment = begin(viewer, parameters);
    return OtherReading.of(vacancies.find(id, Scope.of(viewer), moment), moment)
        .orElseThrow(() -> new NothingFound("this vacancy does not come to step 3"));
  }

  private Moment begin(Viewer viewer, HttpServletRequest request) {
    return begin(viewer, queries.parameters(request));
  }

  private Moment begin(Viewer viewer, Parameters parameters) {
    Vacancies.require(Scope.of(viewer));
    queries.begin(parameters, vacancies.projections());
    return parameters.moment();
  }
}
