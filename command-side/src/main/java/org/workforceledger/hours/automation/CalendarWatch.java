package org.workforceledger.hours.automation;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.workforceledger.calendar.api.SchoolYearEvent.SchoolYearAmended;
import org.workforceledger.calendar.api.SchoolYearEvent.SchoolYearPublished;
import org.workforceledger.ledger.Event;
import org.workforceledger.log.Recorded;
import org.workforceledger.log.write.Written;

/** Starts the crediting of rosters when this process has changed a calendar, and now and then. */
final class CalendarWatch implements SmartLifecycle, Written {

  private static final Logger LOG = LoggerFactory.getLogger(CalendarWatch.class);
  private static final int SECONDS_BETWEEN_LOOKS = 10;

  private final WhenSchoolYearChangesThenCreditRosters crediting;
  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("calendar-watch").factory());
  private volatile boolean running;

  CalendarWatch(WhenSchoolYearChangesThenCreditRosters crediting) {
    this.crediting = crediting;
  }

  @Override
  public void start() {
    running = true;
    worker.scheduleWithFixedDelay(this::look, 1, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
  }

  @Override
  public void accept(List<Recorded<Event>> events) {
    boolean calendar =
        events.stream()
            .map(Recorded::event)
            .anyMatch(e -> e instanceof SchoolYearPublished || e instanceof SchoolYearAmended);
    if (calendar && running) {
      worker.execute(this::look);
    }
  }

  private void look() {
    try {
      crediting.creditOutstanding();
    } catch (RuntimeException e) {
      LOG.warn("rosters could not be credited; trying again later: {}", e.getMessage());
    }
  }

  @Override
  public void stop() {
    running = false;
    worker.shutdownNow();
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
