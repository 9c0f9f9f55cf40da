package org.workforceledger.projections.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.workforceledger.calendar.api.SchoolYearEvent.RostersCredited;
import org.workforceledger.calendar.api.SchoolYearEvent.SchoolYearAmended;
import org.workforceledger.testing.Facts;
import org.workforceledger.testing.TestLog;

class ReadYourWritesTest {

  private final TestLog log = new TestLog();
  private final Machinery machinery = new Machinery(log, List.of(Machinery.WORK)).start();

  @AfterEach
  void stop() {
    machinery.close();
    log.close();
  }

  private CompletableFuture<Void> waiting(long position) {
    return CompletableFuture.runAsync(
        () -> machinery.reads.await(position, List.of(Machinery.WORK)));
  }

  private static SchoolYearAmended amended() {
    return new SchoolYearAmended(2025, List.of(), List.of(), List.of(), List.of(), "a reason");
  }

  @Test
  void waitsForTheCreditsThatACalendarEventMakesNecessary() throws Exception {
    log.append(Facts.schoolYear2025());
    log.append(new RostersCredited(2025, 0, 0));
    long amendment = log.append(amended());
    CompletableFuture<Void> waiting = waiting(amendment);
    assertThatThrownBy(() -> waiting.get(300, TimeUnit.MILLISECONDS)).isNotNull();
    log.append(Facts.shift("C1", "S1", "2025-02-03"));
    assertThat(waiting.isDone()).isFalse();
    log.append(new RostersCredited(2025, 2, 1));
    waiting.get(5, TimeUnit.SECONDS);
    assertThat(machinery.status("sites").eventsFolded()).isEqualTo(5);
  }

  @Test
  void doesNotWaitForCalendarEventsAfterThePosition() throws Exception {
    long shift = log.append(Facts.shift("C1", "S1", "2025-02-03"));
    log.append(Facts.schoolYear2025());
    waiting(shift).get(5, TimeUnit.SECONDS);
  }

  @Test
  void isReadyAtOnceWithoutAPosition() {
    machinery.reads.await(null, List.of(Machinery.WORK));
    assertThat(machinery.reads.isReady()).isTrue();
  }
}
