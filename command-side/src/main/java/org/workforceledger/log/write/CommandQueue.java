package org.workforceledger.log.write;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.workforceledger.log.write.Answer.Unavailable;
import org.workforceledger.log.write.Request.IdempotencyKey;

/**
 * Where requests wait for the pen. One thread takes all that wait, up to a batch, and decides them
 * in one transaction, so that many senders share one commit.
 */
public final class CommandQueue implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(CommandQueue.class);
  private static final int MOST_WAITING = 20_000;
  private static final int BATCH = 500;
  private static final long GATHERING_NANOS = TimeUnit.MILLISECONDS.toNanos(3);

  private record Waiting(Request request, CompletableFuture<Answer> answer) {

    /** Whoever waits gets an answer, whatever became of the writer. */
    void giveUp() {
      answer.complete(new Unavailable("the ledger is busy or stopping; try again"));
    }
  }

  private final BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(MOST_WAITING);
  private final Deque<Waiting> deferred = new ArrayDeque<>();
  private final Writer writer;
  private final Thread thread;
  private int lastSize;
  private volatile boolean closing;

  CommandQueue(Writer writer) {
    this.writer = writer;
    this.thread = Thread.ofPlatform().name("pen").start(this::run);
  }

  /** Decides a request as soon as the pen is free; the answer never fails. */
  public CompletableFuture<Answer> submit(Request request) {
    Waiting waiting = new Waiting(request, new CompletableFuture<>());
    if (closing || !queue.offer(waiting)) {
      waiting.giveUp();
    }
    return waiting.answer;
  }

  private void run() {
    while (!closing || !queue.isEmpty() || !deferred.isEmpty()) {
      try {
        List<Waiting> batch = next();
        if (!batch.isEmpty()) {
          decide(batch);
        }
      } catch (InterruptedException stop) {
        closing = true;
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
        LOG.error("a batch was given up", e);
      }
    }
  }

  /** What waits, without two requests of one idempotency key: the second waits for the first. */
  private List<Waiting> next() throws InterruptedException {
    int expected = lastSize + queue.size();
    List<Waiting> taken = new ArrayList<>(deferred);
    deferred.clear();
    if (taken.isEmpty()) {
      Waiting first = queue.poll(100, TimeUnit.MILLISECONDS);
      if (first == null) {
        return List.of();
      }
      taken.add(first);
    }
    gather(taken, expected);
    Set<String> keys = new HashSet<>();
    List<Waiting> batch = new ArrayList<>();
    for (Waiting waiting : taken) {
      IdempotencyKey key = waiting.request.key();
      boolean first = key == null || keys.add(waiting.request.actor() + '\n' + key.text());
      (first ? batch : deferred).add(waiting);
    }
    return batch;
  }

  /**
   * Adds what waits. Senders who were answered together are likely to send again together: until
   * they are back, beside those who came meanwhile, a short wait is worth a commit less.
   */
  private void gather(List<Waiting> taken, int expected) throws InterruptedException {
    long until = System.nanoTime() + GATHERING_NANOS;
    queue.drainTo(taken, Math.max(0, BATCH - taken.size()));
    while (taken.size() < Math.min(expected, BATCH)) {
      Waiting next = queue.poll(until - System.nanoTime(), TimeUnit.NANOSECONDS);
      if (next == null) {
        break;
      }
      taken.add(next);
    }
    lastSize = taken.size();
  }

  private void decide(List<Waiting> batch) {
    try {
      List<Answer> answers = writer.write(batch.stream().map(Waiting::request).toList());
      for (int i = 0; i < batch.size(); i++) {
        batch.get(i).answer.complete(answers.get(i));
      }
    } finally {
      batch.forEach(Waiting::giveUp);
    }
  }

  @Override
  public void close() throws InterruptedException {
    closing = true;
    thread.join(10_000);
    for (Waiting late = queue.poll(); late != null; late = queue.poll()) {
      late.giveUp();
    }
  }
}
