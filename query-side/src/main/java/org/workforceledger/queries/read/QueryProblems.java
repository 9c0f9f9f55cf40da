package org.workforceledger.queries.read;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.workforceledger.projections.read.NotYetFolded;

/** Troubles of the query API as problem details (RFC 9457), whatever form was asked for. */
@RestControllerAdvice(annotations = QueryApi.class)
class QueryProblems {

  @ExceptionHandler
  ResponseEntity<ProblemDetail> bad(BadQuery query) {
    ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, query);
    problem.setProperty("errors", query.problems());
    return answer(problem).body(problem);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> nothing(NothingFound nothing) {
    ProblemDetail problem = problem(HttpStatus.NOT_FOUND, nothing);
    return answer(problem).body(problem);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> later(NotYetFolded notYet) {
    ProblemDetail problem = problem(HttpStatus.SERVICE_UNAVAILABLE, notYet);
    return answer(problem).header(HttpHeaders.RETRY_AFTER, "1").body(problem);
  }

  private static ProblemDetail problem(HttpStatus status, RuntimeException trouble) {
    return ProblemDetail.forStatusAndDetail(status, String.valueOf(trouble.getMessage()));
  }

  private static ResponseEntity.BodyBuilder answer(ProblemDetail problem) {
    return ResponseEntity.status(problem.getStatus())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON);
  }
}
