package org.workforceledger.audit.read;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.workforceledger.access.read.Scope;
import org.workforceledger.projections.read.Certificate;
import org.workforceledger.projections.read.ProjectionStatus;
import org.workforceledger.projections.read.Projections;
import org.workforceledger.projections.read.ReadYourWrites;
import org.workforceledger.queries.read.Asked;
import org.workforceledger.queries.read.Asks;
import org.workforceledger.queries.read.NothingFound;
import org.workforceledger.queries.read.Queries;
import org.workforceledger.queries.read.QueryApi;
import org.workforceledger.queries.read.Table;
import org.workforceledger.runtime.access.Viewer;

/** {@code /api/projections}: where every view stands, and how to fold one anew. */
@QueryApi
class ProjectionsController {

  private static final long WAIT_SECONDS = 60;

  private final Projections projections;
  private final ReadYourWrites reads;
  private final Queries queries;

  ProjectionsController(Projections projections, ReadYourWrites reads, Queries queries) {
    this.projections = projections;
    this.reads = reads;
    this.queries = queries;
  }

  /**
   * @param head the position of the last event in the log
   */
  record Answer(long head, List<ProjectionStatus> projections) implements Table.Source {

    private static final Set<String> NESTED = Set.of("rebuild", "lastRebuild");

    @Override
    public Table<?> table() {
      return new Table<>("projections", ProjectionStatus.class, projections, NESTED);
    }
  }

  @Asks(
      value = "Where every projection stands",
      with = {Asked.MIN_POSITION, Asked.FORMAT})
  @GetMapping(
      path = "/api/projections",
      produces = {"application/json", "text/csv"})
  Answer projections(Viewer viewer, HttpServletRequest request) {
    Scope.of(viewer).requireAudit();
    queries.begin(queries.parameters(request), projections.kept());
    return new Answer(projections.head(), projections.all());
  }

  /** The certificate, or where the rebuild stands if it takes longer than a request should. */
  @Asks("Folds a projection anew and certifies it")
  @PostMapping(path = "/api/projections/{name}/rebuild", produces = "application/json")
  ResponseEntity<?> rebuild(@PathVariable String name, Viewer viewer) {
    Scope.of(viewer).requireAdministrator();
    reads.await(null, List.of());
    CompletableFuture<Certificate> rebuild =
        projections
            .rebuild(name, viewer.name())
            .orElseThrow(() -> new NothingFound("no such projection"));
    try {
      return ResponseEntity.ok(rebuild.get(WAIT_SECONDS, TimeUnit.SECONDS));
    } catch (TimeoutException goesOn) {
      return ResponseEntity.status(HttpStatus.ACCEPTED).body(projections.find(name).orElseThrow());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the rebuild goes on", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("the rebuild failed", e.getCause());
    }
  }
}
