package org.workforceledger.projections.read;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at the log's head often, for all projections together, and tells them when it moves: at
 * once after a pause, and now and then while it moves all the time, so that they fold many events
 * in one transaction. Who waits for an event may hurry it.
 */
final class LogWatcher implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(LogWatcher.class);
  private static final long EVERY_MILLIS = 20;
  private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

  private final EventLog log;
  private final Set<Runnable> listeners = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("log-watcher").daemon().factory());
  private volatile long head;
  private volatile boolean hurried;
  private long toldAt = System.nanoTime() - PAUSE_NANOS;
  private boolean failing;

  LogWatcher(EventLog log) {
    this.log = log;
  }

  void start() {
    var _ = thread.scheduleWithFixedDelay(this::look, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
  }

  private void look() {
    long time = System.nanoTime();
    if (!hurried && time - toldAt < PAUSE_NANOS) {
      return;
    }
    hurried = false;
    try {
      long now = log.head();
      failing = false;
      if (now > head) {
        head = now;
        toldAt = time;
        listeners.forEach(Runnable::run);
      }
    } catch (RuntimeException e) {
      if (!failing) {
        LOG.warn("The log cannot be read; trying again", e);
      }
      failing = true;
    }
  }

  /** The last position seen. */
  long head() {
    return head;
  }

  /** Looks again without the pause: somebody waits. */
  void hurry() {
    hurried = true;
  }

  void add(Runnable listener) {
    listeners.add(listener);
  }

  void remove(Runnable listener) {
    listeners.remove(listener);
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
