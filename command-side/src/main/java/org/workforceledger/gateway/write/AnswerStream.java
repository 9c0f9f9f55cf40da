package org.workforceledger.gateway.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes answers in the order of their lines while further lines are still being read, so that a
 * sender may wait for each answer before its next line.
 */
final class AnswerStream implements AutoCloseable {

  /** Lines that may wait for their answers: enough to fill batches, little enough to hold. */
  private static final int WINDOW = 2000;

  /** How long an answer may wait to travel with the next one. */
  private static final long TOGETHER_MILLIS = 5;

  private static final Sent LAST = new Sent(0, Gateway.done(new Reply(0, "")));

  private final BlockingQueue<Sent> waiting = new ArrayBlockingQueue<>(WINDOW);
  private final OutputStream out;
  private final Thread writer;
  private volatile @Nullable IOException failure;

  AnswerStream(OutputStream out) {
    this.out = out;
    this.writer = Thread.ofVirtual().name("bulk-answers").start(this::run);
  }

  private record Sent(long line, CompletableFuture<Supplier<Reply>> reply) {

    boolean isDoneSoon() throws InterruptedException {
      try {
        reply.get(TOGETHER_MILLIS, TimeUnit.MILLISECONDS);
        return true;
      } catch (TimeoutException | ExecutionException notYet) {
        return false;
      }
    }
  }

  /**
   * Answers a line as soon as its reply and those before it are known; waits while too many are
   * not.
   *
   * @throws IOException if earlier answers could not be written
   */
  void add(long line, CompletableFuture<Supplier<Reply>> reply) throws IOException {
    put(new Sent(line, reply));
    refuseIfBroken();
  }

  private void put(Sent sent) throws IOException {
    try {
      waiting.put(sent);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IOException("the ledger is stopping", stopping);
    }
  }

  private void run() {
    try {
      for (Sent sent = next(); sent != LAST; sent = next()) {
        if (failure == null) {
          write(sent);
        }
      }
    } catch (InterruptedException stopping) {
      failure = new IOException("the ledger is stopping", stopping);
    }
  }

  private Sent next() throws InterruptedException {
    Sent sent = waiting.peek();
    if (sent == null || !sent.isDoneSoon()) {
      flush();
    }
    return waiting.take();
  }

  private void flush() {
    try {
      if (failure == null) {
        out.flush();
      }
    } catch (IOException gone) {
      failure = gone;
    }
  }

  private void write(Sent sent) {
    try {
      String line = sent.reply.join().get().asLine(sent.line) + "\n";
      out.write(line.getBytes(StandardCharsets.UTF_8));
    } catch (IOException gone) {
      failure = gone;
    }
  }

  private void refuseIfBroken() throws IOException {
    if (failure != null) {
      throw new IOException("the sender has gone", failure);
    }
  }

  /** Waits until every answer is written. */
  @Override
  public void close() throws IOException {
    put(LAST);
    try {
      writer.join();
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
    refuseIfBroken();
  }
}
