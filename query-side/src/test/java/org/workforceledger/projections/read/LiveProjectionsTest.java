package org.workforceledger.projections.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.projections.read.ProjectionStatus.State;
import org.workforceledger.testing.Facts;
import org.workforceledger.testing.TestLog;

class LiveProjectionsTest {

  private final TestLog log = new TestLog();
  private Machinery machinery;

  @BeforeEach
  void start() {
    for (int i = 0; i < 20; i++) {
      engage(i);
    }
    machinery = new Machinery(log, List.of(Machinery.ENGAGEMENTS, Machinery.WORK)).start();
  }

  @AfterEach
  void stop() {
    machinery.close();
    log.close();
  }

  private long engage(int i) {
    return log.append(Facts.engaged("C" + i, "S1", "2025-01-28", Tenure.PERMANENT, "38"));
  }

  @Test
  void foldsWhatIsInTheLogAtTheStartAndWhatComesLater() {
    long last = 0;
    for (int i = 0; i < 20; i++) {
      last = log.append(Facts.shift("C" + i, "S1", "2025-02-03"));
      last = log.append(Facts.shift("C" + i, "S1", "2025-02-04"));
    }
    machinery.settle(last);
    ProjectionStatus work = machinery.status("sites");
    assertThat(work.eventsFolded()).isEqualTo(60);
    assertThat(work.rows()).isEqualTo(20);
    assertThat(work.lag()).isZero();
    assertThat(work.position()).isEqualTo(last);
    assertThat(work.state()).isEqualTo(State.RUNNING);
    assertThat(machinery.catalogue.table(Machinery.WORK).find("C7-1").orElseThrow().events())
        .extracting(entry -> entry.position())
        .isSorted()
        .hasSize(2);
    assertThat(machinery.status("engagements").eventsFolded()).isEqualTo(60);
  }

  @Test
  void rebuildingGivesTheSameHashesAsFoldingLive() throws Exception {
    long last = 0;
    for (int i = 0; i < 20; i++) {
      last = log.append(Facts.shift("C" + i, "S1", "2025-02-03"));
    }
    machinery.settle(last);
    ProjectionStatus before = machinery.status("sites");
    Certificate certificate = machinery.rebuilds.start(Machinery.WORK, "admin").get();
    ProjectionStatus after = machinery.status("sites");
    assertThat(certificate.identical()).isTrue();
    assertThat(after.eventsHash()).isEqualTo(before.eventsHash());
    assertThat(after.rowsHash()).isEqualTo(before.rowsHash());
    assertThat(after.eventsFolded()).isEqualTo(machinery.catalogue.log().count(0, last));
    assertThat(certificate.eventsHash()).isEqualTo(before.eventsHash());
  }

  @Test
  void goesOnLiveAfterARebuildWithoutFoldingAnythingTwice() throws Exception {
    machinery.settle(log.append(Facts.shift("C1", "S1", "2025-02-03")));
    machinery.rebuilds.start(Machinery.WORK, "admin").get();
    long last = log.append(Facts.shift("C1", "S1", "2025-02-04"));
    machinery.settle(last);
    assertThat(machinery.status("sites").eventsFolded())
        .isEqualTo(machinery.catalogue.log().count(0, last));
    assertThat(machinery.catalogue.table(Machinery.WORK).find("C1-1").orElseThrow().events())
        .hasSize(2);
  }

  @Test
  void aStartWithoutTheViewsFoldsTheSameAgain() {
    machinery.settle(log.append(Facts.shift("C1", "S1", "2025-02-03")));
    List<ProjectionStatus> before = machinery.statuses.all();
    machinery.close();
    log.jdbc().execute("drop schema views cascade");
    machinery = new Machinery(log, List.of(Machinery.ENGAGEMENTS, Machinery.WORK)).start();
    assertThat(machinery.statuses.all())
        .usingRecursiveComparison()
        .ignoringFields("lastRebuild")
        .isEqualTo(before);
  }

  @Test
  void waitsNoLongerThanFiveSecondsForAPositionThatDoesNotCome() {
    assertThatThrownBy(() -> machinery.reads.await(10_000L, List.of(Machinery.WORK)))
        .isInstanceOf(NotYetFolded.class);
  }

  @Test
  void aPositionOfNoConcernIsFoldedAtOnce() {
    long position = engage(99);
    machinery.reads.await(position, List.of(Machinery.WORK));
    assertThat(machinery.status("sites").position()).isEqualTo(position);
  }
}
