package org.workforceledger.projections.read;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Brings the views up: waits for the log, prepares the tables, folds anew what is missing, starts
 * the processors, rehearses. It does so on a thread of its own, because in one application with the
 * other side the log is made by a later step of the same start.
 */
final class ProjectionsRunner implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(ProjectionsRunner.class);
  private static final long RETRY_MILLIS = 1_000;

  private final ViewsSchema schema;
  private final Rebuilds rebuilds;
  private final LogWatcher watcher;
  private final Processors processors;
  private final ReadYourWrites reads;
  private final Iterable<Rehearsal> rehearsals;
  private final Thread thread =
      Thread.ofPlatform().name("projections").daemon().unstarted(this::up);
  private volatile boolean running;

  ProjectionsRunner(
      ViewsSchema schema,
      Rebuilds rebuilds,
      LogWatcher watcher,
      Processors processors,
      ReadYourWrites reads,
      Iterable<Rehearsal> rehearsals) {
    this.schema = schema;
    this.rebuilds = rebuilds;
    this.watcher = watcher;
    this.processors = processors;
    this.reads = reads;
    this.rehearsals = rehearsals;
  }

  @Override
  public void start() {
    running = true;
    thread.start();
  }

  private void up() {
    while (running && !reads.isReady()) {
      try {
        schema.awaitLog();
        schema.migrate();
        rebuilds.runWhereNeeded();
        watcher.start();
        processors.start();
        rehearsals.forEach(ProjectionsRunner::rehearse);
        reads.ready();
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        LOG.warn("The views cannot be prepared; trying again", e);
        pause();
      }
    }
  }

  private static void rehearse(Rehearsal rehearsal) {
    try {
      rehearsal.rehearse();
    } catch (RuntimeException e) {
      LOG.warn("{} failed; the first to ask will wait", rehearsal.getClass().getSimpleName(), e);
    }
  }

  private void pause() {
    try {
      Thread.sleep(RETRY_MILLIS);
    } catch (InterruptedException e) {
      running = false;
    }
  }

  /** Makes tables that were dropped, so that a rebuild can fill them. */
  void repair() {
    schema.migrate();
  }

  /** Lets a processor go on whose tokens were dropped. */
  void resume(Projection<?> projection) {
    if (running && processors.lacksTokens(projection)) {
      processors.restart(projection);
    }
  }

  @Override
  public void stop() {
    running = false;
    thread.interrupt();
    watcher.close();
    processors.close();
    rebuilds.close();
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
