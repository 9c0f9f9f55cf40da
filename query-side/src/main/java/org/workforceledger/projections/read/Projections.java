package org.workforceledger.projections.read;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.workforceledger.projections.read.ProjectionStatus.Progress;
import org.workforceledger.projections.read.ProjectionStatus.State;

/** Where every projection stands, and how to fold one anew. */
public final class Projections {

  private final ViewCatalogue catalogue;
  private final Rebuilds rebuilds;
  private final ProjectionsRunner runner;

  Projections(ViewCatalogue catalogue, Rebuilds rebuilds, ProjectionsRunner runner) {
    this.catalogue = catalogue;
    this.rebuilds = rebuilds;
    this.runner = runner;
  }

  /**
   * Folds a projection anew in the background, whatever has become of its tables.
   *
   * @return the certificate once it is done; empty if there is no such projection
   */
  public Optional<CompletableFuture<Certificate>> rebuild(String name, String requestedBy) {
    return catalogue.find(name).map(projection -> rebuild(projection, requestedBy));
  }

  private CompletableFuture<Certificate> rebuild(Projection<?> projection, String requestedBy) {
    runner.repair();
    return rebuilds
        .start(projection, requestedBy)
        .whenComplete((_, _) -> runner.resume(projection));
  }

  /** Where one projection stands. */
  public Optional<ProjectionStatus> find(String name) {
    return catalogue.find(name).map(this::of);
  }

  /** The position of the last event in the log. */
  public long head() {
    return catalogue.log().head();
  }

  /** Every projection there is. */
  public List<Projection<?>> kept() {
    return catalogue.projections();
  }

  public List<ProjectionStatus> all() {
    return catalogue.projections().stream().<ProjectionStatus>map(this::of).toList();
  }

  private <R> ProjectionStatus of(Projection<R> projection) {
    Tally tally = catalogue.progress().sum(projection.name());
    long head = catalogue.log().head();
    long lag = catalogue.log().count(tally.position(), head);
    ViewTable.Fingerprint rows = catalogue.table(projection).fingerprint();
    Optional<String> failure = catalogue.failures().of(projection.name());
    Optional<Progress> rebuild =
        rebuilds.running(projection.name()).map(r -> progress(projection, r, head));
    return new ProjectionStatus(
        projection.name(),
        projection.version(),
        state(failure.isPresent(), rebuild.isPresent(), lag),
        lag == 0 ? Math.max(head, tally.position()) : tally.position(),
        tally.events(),
        Tally.hex(tally.hash()),
        rows.rows(),
        rows.hash(),
        lag,
        failure.orElse(null),
        rebuild.orElse(null),
        new Certificates(catalogue.database()).last(projection.name()).orElse(null));
  }

  private Progress progress(Projection<?> projection, Rebuild<?> rebuild, long head) {
    return new Progress(rebuild.folded(), catalogue.log().count(0, head));
  }

  private static State state(boolean failed, boolean rebuilding, long lag) {
    if (failed) {
      return State.ERROR;
    }
    if (rebuilding) {
      return State.REBUILDING;
    }
    return lag > 0 ? State.CATCHING_UP : State.RUNNING;
  }
}
