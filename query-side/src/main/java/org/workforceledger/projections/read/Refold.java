package org.workforceledger.projections.read;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Folds a projection straight from the log, in memory: one thread reads, the others decode a page
 * at a time, one folds. It uses the same fold as the live processors.
 */
final class Refold<R> {

  private static final int PAGE = 5_000;
  private static final int PAGES_AHEAD = 4;

  private final EventLog log;
  private final Projection<R> projection;
  private final Folding<R> folding;
  private final AtomicLong folded = new AtomicLong();

  Refold(EventLog log, Projection<R> projection) {
    this.log = log;
    this.projection = projection;
    this.folding = new Folding<>(projection, Tally.NONE);
  }

  /** Folds on from where it stands. */
  void through(long position) {
    BlockingQueue<List<LogEntry>> pages = new ArrayBlockingQueue<>(PAGES_AHEAD);
    AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    Thread reader = Thread.ofVirtual().start(() -> read(position, pages, failure));
    try {
      for (List<LogEntry> page = pages.take(); !page.isEmpty(); page = pages.take()) {
        folding.fold(decoded(page), _ -> true);
        folded.addAndGet(page.size());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the rebuild was interrupted", e);
    } finally {
      reader.interrupt();
    }
    Throwable cause = failure.get();
    if (cause != null) {
      throw new IllegalStateException("the log could not be read", cause);
    }
    folding.through(position);
  }

  private List<LogEvent> decoded(List<LogEntry> page) {
    return page.parallelStream().map(entry -> LogEvent.of(entry, projection)).toList();
  }

  /** An empty page says that there are no more. */
  private void read(
      long position,
      BlockingQueue<List<LogEntry>> pages,
      AtomicReference<@Nullable Throwable> failure) {
    try {
      log.pages(
          projection.types(), folding.tally().position(), position, PAGE, page -> put(pages, page));
    } catch (RuntimeException e) {
      failure.set(e);
    }
    if (!Thread.currentThread().isInterrupted()) {
      put(pages, List.of());
    }
  }

  private static void put(BlockingQueue<List<LogEntry>> pages, List<LogEntry> page) {
    try {
      pages.put(page);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("nobody takes any more pages", e);
    }
  }

  Folding<R> folding() {
    return folding;
  }

  /** How many events have been folded so far; any thread may ask. */
  long folded() {
    return folded.get();
  }
}
