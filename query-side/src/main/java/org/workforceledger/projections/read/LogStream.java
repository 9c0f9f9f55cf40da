package org.workforceledger.projections.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/**
 * The log after a position, as one projection needs it, for Axon to read. Entries are decoded where
 * they are folded, so that one that cannot be is a failed fold like any other.
 */
final class LogStream implements BlockingStream<TrackedEventMessage<?>> {

  private static final int PAGE = 1_000;
  private static final int DELIVERY = 25;

  private final EventLog log;
  private final LogWatcher watcher;
  private final Projection<?> projection;
  private final Deque<TrackedEventMessage<?>> read = new ArrayDeque<>();
  private long readThrough;
  private @Nullable Runnable callback;

  LogStream(EventLog log, LogWatcher watcher, Projection<?> projection, long after) {
    this.log = log;
    this.watcher = watcher;
    this.projection = projection;
    this.readThrough = after;
  }

  @Override
  public Optional<TrackedEventMessage<?>> peek() {
    return hasNextAvailable(0, TimeUnit.MILLISECONDS)
        ? Optional.of(read.element())
        : Optional.empty();
  }

  /** Never waits: the processor is called back when there is more. */
  @Override
  public boolean hasNextAvailable(int timeout, TimeUnit unit) {
    if (read.isEmpty()) {
      fill();
    }
    return !read.isEmpty();
  }

  private void fill() {
    long head = watcher.head();
    if (head <= readThrough) {
      return;
    }
    List<LogEntry> page = log.after(readThrough, projection.types(), PAGE);
    for (int from = 0; from < page.size(); from += DELIVERY) {
      read.add(message(page.subList(from, Math.min(from + DELIVERY, page.size()))));
    }
    readThrough = page.size() < PAGE ? head : page.getLast().position();
    if (!page.isEmpty()) {
      readThrough = Math.max(readThrough, page.getLast().position());
    }
  }

  private TrackedEventMessage<?> message(List<LogEntry> entries) {
    LogEntry last = entries.getLast();
    return new GenericTrackedEventMessage<>(
        new GlobalSequenceTrackingToken(last.position()),
        new GenericEventMessage<>(
            new GenericMessage<>(
                last.eventId().toString(),
                Delivery.of(entries, projection),
                MetaData.emptyInstance()),
            last::recordedAt));
  }

  @Override
  public TrackedEventMessage<?> nextAvailable() {
    if (!hasNextAvailable(0, TimeUnit.MILLISECONDS)) {
      throw new NoSuchElementException("nothing after position " + readThrough);
    }
    return read.remove();
  }

  @Override
  public boolean setOnAvailableCallback(Runnable onAvailable) {
    callback = onAvailable;
    watcher.add(onAvailable);
    return true;
  }

  @Override
  public void close() {
    if (callback != null) {
      watcher.remove(callback);
    }
  }
}
