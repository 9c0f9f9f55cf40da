package org.workforceledger.projections.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.workforceledger.ledger.Event;
import org.workforceledger.log.Recorded;
import org.workforceledger.projections.read.ProjectionStatus.State;
import org.workforceledger.testing.Facts;
import org.workforceledger.testing.TestLog;

class FailingFoldTest {

  private final TestLog log = new TestLog();
  private final Stumbling stumbling = new Stumbling();
  private final Machinery machinery = new Machinery(log, List.of(stumbling)).start();

  @AfterEach
  void stop() {
    machinery.close();
    log.close();
  }

  /** Cannot fold a certain position until it is told better. */
  private static final class Stumbling implements Projection<History> {
    private volatile long stumblesAt = -1;

    @Override
    public String name() {
      return Machinery.WORK.name();
    }

    @Override
    public int version() {
      return 1;
    }

    @Override
    public Class<History> rowClass() {
      return History.class;
    }

    @Override
    public Set<String> types() {
      return Machinery.WORK.types();
    }

    @Override
    public Collection<String> keys(Event event) {
      return Machinery.WORK.keys(event);
    }

    @Override
    public String partition(Event event) {
      return Machinery.WORK.partition(event);
    }

    @Override
    public History fold(String key, @Nullable History row, Recorded<Event> event) {
      if (event.position() == stumblesAt) {
        throw new IllegalStateException("a name that must not be shown");
      }
      return Machinery.WORK.fold(key, row, event);
    }
  }

  private void until(State state) {
    while (machinery.status("sites").state() != state) {
      LockSupport.parkNanos(20_000_000);
    }
  }

  @Test
  void stopsInSightAndSkipsNothing() {
    machinery.settle(log.append(Facts.shift("C1", "S1", "2025-02-03")));
    stumbling.stumblesAt = 2;
    log.append(Facts.shift("C1", "S1", "2025-02-04"));
    long last = log.append(Facts.shift("C1", "S1", "2025-02-05"));
    until(State.ERROR);
    ProjectionStatus stopped = machinery.status("sites");
    assertThat(stopped.failure())
        .isEqualTo("projection sites cannot fold position 2: IllegalStateException");
    assertThat(stopped.eventsFolded()).isEqualTo(1);
    assertThat(stopped.position()).isEqualTo(1);
    assertThat(stopped.lag()).isEqualTo(2);
    stumbling.stumblesAt = -1;
    machinery.settle(last);
    until(State.RUNNING);
    assertThat(machinery.status("sites").eventsFolded()).isEqualTo(3);
    assertThat(machinery.status("sites").failure()).isNull();
  }
}
