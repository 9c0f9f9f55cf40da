package org.workforceledger.standalone.demonstration;

import static org.slf4j.LoggerFactory.getLogger;

import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.workforceledger.runtime.web.Progress;

/**
 * Loads the demonstration in a thread of its own once the application answers. A load that was
 * interrupted goes on at the next start.
 */
final class Loading implements Progress, AutoCloseable {

  private static final Logger LOG = getLogger(Loading.class);
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Loader loader;
  private final Thread thread;
  private volatile boolean finished;

  Loading(Loader loader) {
    this.loader = loader;
    this.thread = Thread.ofPlatform().daemon().name("demonstration").unstarted(this::load);
  }

  @EventListener(ApplicationReadyEvent.class)
  void start() {
    thread.start();
  }

  private void load() {
    Instant begun = Instant.now();
    try (ConsoleBar _ = new ConsoleBar(this)) {
      loader.load();
      finished = true;
    } catch (InterruptedException stopped) {
      LOG.info("stopped while loading the demonstration; the next start goes on with it");
      return;
    } catch (RuntimeException failed) {
      LOG.error("the demonstration stops here; the next start goes on with it", failed);
      return;
    }
    LOG.info(
        "the demonstration is loaded: {} commands, {} refused, {} s",
        loader.done(),
        loader.refused(),
        Duration.between(begun, Instant.now()).toSeconds());
  }

  @Override
  public State now() {
    return new State("Loading the demonstration", loader.done(), loader.total(), finished);
  }

  /** Commands that the ledger refused. */
  long refused() {
    return loader.refused();
  }

  @Override
  public void close() throws InterruptedException {
    thread.interrupt();
    thread.join(PATIENCE);
  }
}
