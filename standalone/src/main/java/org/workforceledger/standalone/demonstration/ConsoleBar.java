package org.workforceledger.standalone.demonstration;

import static org.slf4j.LoggerFactory.getLogger;

import java.time.Duration;
import org.slf4j.Logger;
import org.workforceledger.runtime.web.Progress;
import org.workforceledger.runtime.web.Progress.State;

/** Shows progress until closed: one moving line on a terminal, else a line of log every tenth. */
final class ConsoleBar implements AutoCloseable {

  private static final Logger LOG = getLogger(ConsoleBar.class);
  private static final Duration PAUSE = Duration.ofMillis(250);
  private static final int CELLS = 40;

  private final Progress progress;
  private final boolean terminal;
  private final Thread thread;
  private long tenthShown;

  ConsoleBar(Progress progress) {
    this.progress = progress;
    this.terminal = System.console() != null && System.console().isTerminal();
    this.thread = Thread.ofVirtual().name("demonstration-bar").start(this::run);
  }

  private void run() {
    try {
      while (true) {
        show(progress.now());
        Thread.sleep(PAUSE);
      }
    } catch (InterruptedException closed) {
      show(progress.now());
    }
  }

  private void show(State state) {
    if (state.total() == 0) {
      return;
    }
    if (terminal) {
      System.out.print("\r" + line(state) + (state.finished() ? System.lineSeparator() : ""));
      System.out.flush();
    } else if (state.done() * 10 / state.total() > tenthShown) {
      tenthShown = state.done() * 10 / state.total();
      LOG.info("{}: {} of {}", state.task(), state.done(), state.total());
    }
  }

  /** {@code Loading [#####.....] 50 % (5 of 10)}. */
  static String line(State state) {
    int filled = (int) (state.done() * CELLS / state.total());
    return "%s [%s%s] %d %% (%d of %d)"
        .formatted(
            state.task(),
            "#".repeat(filled),
            ".".repeat(CELLS - filled),
            state.done() * 100 / state.total(),
            state.done(),
            state.total());
  }

  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
