package org.workforceledger.projections.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.workforceledger.testing.Facts;
import org.workforceledger.testing.TestLog;

class RebuildTest {

  private static final List<Projection<?>> PROJECTIONS =
      List.of(Machinery.ENGAGEMENTS, Machinery.WORK);

  private final TestLog log = new TestLog();
  private final Machinery machinery = new Machinery(log, PROJECTIONS).start();

  @AfterEach
  void stop() {
    machinery.close();
    log.close();
  }

  private long shifts(int days) {
    long last = 0;
    for (int day = 1; day <= days; day++) {
      for (int cleaner = 0; cleaner < 5; cleaner++) {
        last = log.append(Facts.shift("C" + cleaner, "S1", "2025-02-%02d".formatted(day)));
      }
    }
    return last;
  }

  private Certificate rebuild() {
    return machinery.statuses.rebuild("sites", "admin").orElseThrow().join();
  }

  @Test
  void makesTheSameFromNothingWhileRunning() {
    machinery.settle(shifts(4));
    ProjectionStatus before = machinery.status("sites");
    log.jdbc().execute("drop schema views cascade");
    log.jdbc().execute("create schema views authorization ledger_reader");
    Certificate certificate = rebuild();
    assertThat(certificate.rowsHash()).isEqualTo(before.rowsHash());
    assertThat(certificate.eventsHash()).isEqualTo(before.eventsHash());
    machinery.statuses.rebuild("engagements", "admin").orElseThrow().join();
    long last = log.append(Facts.shift("C1", "S1", "2025-03-03"));
    machinery.settle(last);
    assertThat(machinery.status("sites").eventsFolded()).isEqualTo(21);
  }

  @Test
  void makesTheSameOfEmptiedTables() {
    machinery.settle(shifts(4));
    ProjectionStatus before = machinery.status("sites");
    log.jdbc().execute("truncate views.sites, views.progress");
    assertThat(rebuild().rowsHash()).isEqualTo(before.rowsHash());
    ProjectionStatus after = machinery.status("sites");
    assertThat(after.eventsHash()).isEqualTo(before.eventsHash());
    assertThat(after.rowsHash()).isEqualTo(before.rowsHash());
  }

  @Test
  void losesAndRepeatsNothingWhileEventsArrive() {
    CompletableFuture<Long> arriving = CompletableFuture.supplyAsync(() -> shifts(28));
    while (!arriving.isDone()) {
      rebuild();
    }
    machinery.settle(arriving.join());
    ProjectionStatus live = machinery.status("sites");
    assertThat(live.eventsFolded()).isEqualTo(28 * 5);
    Certificate last = rebuild();
    assertThat(last.identical()).isTrue();
    assertThat(last.eventsHash()).isEqualTo(live.eventsHash());
  }

  @Test
  void twoMachinesFoldEachEventOnce() {
    try (Machinery other = new Machinery(log, PROJECTIONS, "two").start()) {
      long last = shifts(10);
      machinery.settle(last);
      other.settle(last);
      assertThat(other.status("sites").eventsFolded()).isEqualTo(50);
      assertThat(other.status("sites").rowsHash()).isEqualTo(machinery.status("sites").rowsHash());
    }
    long last = shifts(1);
    machinery.settle(last);
    assertThat(machinery.status("sites").eventsFolded()).isEqualTo(55);
  }
}
