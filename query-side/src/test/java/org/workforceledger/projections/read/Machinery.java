package org.workforceledger.projections.read;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.workforceledger.employment.api.EngagementEvent;
import org.workforceledger.hours.api.WorkEvent;
import org.workforceledger.runtime.database.LedgerDatabase;
import org.workforceledger.testing.TestLog;

/** The machinery over two projections of the test's own, put together without Spring. */
final class Machinery implements AutoCloseable {

  static final HistoryProjection<EngagementEvent> ENGAGEMENTS =
      new HistoryProjection<>(
          "engagements", 1, EngagementEvent.class, EngagementEvent::engagementId);
  static final HistoryProjection<WorkEvent> WORK =
      new HistoryProjection<>("sites", 1, WorkEvent.class, WorkEvent::engagementId);

  final ReaderDatabase database;
  final ViewCatalogue catalogue;
  final Rebuilds rebuilds;
  final ReadYourWrites reads;
  final ProjectionsRunner runner;
  final Projections statuses;

  Machinery(TestLog log, List<Projection<?>> projections) {
    this(log, projections, "one");
  }

  Machinery(TestLog log, List<Projection<?>> projections, String node) {
    database = new ReaderDatabase(() -> log.database().pool(LedgerDatabase.READER, 6));
    catalogue = new ViewCatalogue(database, new EventLog(database), projections);
    rebuilds = new Rebuilds(catalogue, Clock.systemUTC(), "test");
    LogWatcher watcher = new LogWatcher(catalogue.log());
    reads = new ReadYourWrites(catalogue, watcher);
    runner =
        new ProjectionsRunner(
            new ViewsSchema(log.database()::ownerPool, catalogue),
            rebuilds,
            watcher,
            new Processors(catalogue, watcher, node),
            reads,
            List.of());
    statuses = new Projections(catalogue, rebuilds, runner);
  }

  Machinery start() {
    runner.start();
    while (!reads.isReady()) {
      LockSupport.parkNanos(10_000_000);
    }
    return this;
  }

  ProjectionStatus status(String name) {
    return statuses.all().stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
  }

  /** Waits until nothing is left to fold. */
  void settle(long position) {
    reads.await(position, catalogue.projections());
  }

  @Override
  public void close() {
    runner.stop();
    database.close();
  }
}
