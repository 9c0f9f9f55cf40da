package org.workforceledger.benchmarks;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** How many of something were done in how long. */
record Measured(String what, long count, Duration took) {

  /** One worker's work: does one thing, or several, and says how many. */
  interface Worker extends AutoCloseable {
    long step() throws Exception;

    @Override
    default void close() throws Exception {}
  }

  /** Makes a worker by number. */
  interface WorkerFactory {
    Worker worker(int number) throws Exception;
  }

  /** Lets workers run side by side for a while, after a warm-up that is not counted. */
  static Measured of(
      String what, int workers, Duration warmUp, Duration during, WorkerFactory factory)
      throws Exception {
    AtomicLong counted = new AtomicLong();
    long from = System.nanoTime() + warmUp.toNanos();
    long until = from + during.toNanos();
    try (ExecutorService pool = Executors.newFixedThreadPool(workers)) {
      List<Future<?>> running =
          IntStream.range(0, workers)
              .<Future<?>>mapToObj(
                  number -> pool.submit(() -> run(factory, number, from, until, counted)))
              .toList();
      for (Future<?> each : running) {
        each.get();
      }
    }
    return new Measured(what, counted.get(), during);
  }

  private static Object run(
      WorkerFactory factory, int number, long from, long until, AtomicLong counted)
      throws Exception {
    try (Worker worker = factory.worker(number)) {
      long now = System.nanoTime();
      while (now < until) {
        long done = worker.step();
        now = System.nanoTime();
        if (now >= from && now < until) {
          counted.addAndGet(done);
        }
      }
    }
    return number;
  }

  long perSecond() {
    return count * 1_000_000_000L / Math.max(1, took.toNanos());
  }
}
