package org.workforceledger.projections.read;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Every projection there is, with where it is kept. */
public final class ViewCatalogue {

  private final ReaderDatabase database;
  private final EventLog log;
  private final List<Projection<?>> projections;
  private final ProgressTable progress;
  private final Failures failures = new Failures();

  ViewCatalogue(ReaderDatabase database, EventLog log, List<Projection<?>> projections) {
    this.database = database;
    this.log = log;
    this.projections =
        projections.stream()
            .sorted(Comparator.<Projection<?>, String>comparing(Projection::name))
            .toList();
    this.progress = new ProgressTable(database);
  }

  public <R> ViewTable<R> table(Projection<R> projection) {
    return new ViewTable<>(database, projection);
  }

  List<Projection<?>> projections() {
    return projections;
  }

  Optional<Projection<?>> find(String name) {
    return projections.stream()
        .filter(projection -> projection.name().equals(name))
        .<Projection<?>>map(projection -> projection)
        .findFirst();
  }

  <R> BatchFold<R> batchFold(Projection<R> projection) {
    return new BatchFold<>(projection, table(projection), progress, failures);
  }

  ReaderDatabase database() {
    return database;
  }

  EventLog log() {
    return log;
  }

  ProgressTable progress() {
    return progress;
  }

  Failures failures() {
    return failures;
  }
}
