package org.workforceledger.log.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.workforceledger.log.Streams;
import org.workforceledger.testing.Api;
import org.workforceledger.testing.Api.Answer;
import org.workforceledger.testing.Bodies;
import org.workforceledger.testing.TestDatabase;
import org.workforceledger.testing.TestLedger;
import org.workforceledger.testing.World;

/** Two that write at once: one wins, the other tries again, and no word is lost. */
class RacesTest {

  private static final TestLedger THERE = TestLedger.second();
  private static final TestDatabase DATABASE = THERE.database();

  private final World world = World.rostered(TestLedger.shared());
  private final Api there = THERE.hr();

  /** An event that took this stream's next sequence without the pen, and an early position. */
  @Test
  void theLoserOfARaceForASequenceIsRetried() {
    String first = TestLedger.id("w");
    world.hr().taken("RecordShift", world.shift(first, "2025-05-05", "06:00", "07:00"));
    insertForeign(-TestLedger.id("p").hashCode() & 0x7fffffffL);
    Answer next = world.hr().send("RecordShift", world.shift(TestLedger.id("w")));
    assertThat(next.status()).as(next.toString()).isEqualTo(200);
    assertThat(sequences()).doesNotHaveDuplicates().hasSize(4);
  }

  private void insertForeign(long someId) {
    DATABASE
        .owner()
        .update(
            """
            insert into ledger.event (position, event_id, stream, sequence, stream_type, type,
              revision, recorded_at, payload, metadata)
            select ?, gen_random_uuid(), stream, max(sequence) + 1, 'work', 'hours.ShiftVoided', 1,
              now(), ?, '{}'
            from ledger.event where stream = ? group by stream
            """,
            -someId - 1,
            """
            {"cleanerId":"%s","engagementId":"%s","shiftId":"none","date":"2025-05-05",
             "reason":"enc:1:x:AAAA","postings":[],"flags":[]}
            """
                .formatted(world.cleaner(), world.engagement()),
            Streams.work(world.engagement(), 2025));
  }

  private List<Long> sequences() {
    return DATABASE
        .owner()
        .queryForList(
            "select sequence from ledger.event where stream = ? order by position",
            Long.class,
            Streams.work(world.engagement(), 2025));
  }

  @Test
  void aPersonEngagedAtBothHasOneKeyAndReadableNames() throws Exception {
    for (int round = 0; round < 5; round++) {
      String cleaner = TestLedger.id("c");
      List<Callable<Answer>> sends = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        Api api = i % 2 == 0 ? world.hr() : there;
        sends.add(
            () -> api.send("EngageCleaner", Bodies.engage(cleaner, world.site(), "CASUAL", "")));
      }
      List<Answer> answers = new ArrayList<>();
      try (ExecutorService clients = Executors.newFixedThreadPool(8)) {
        for (Future<Answer> answer : clients.invokeAll(sends)) {
          answers.add(answer.get());
        }
      }
      assertThat(answers).allMatch(answer -> answer.status() == 200 || answer.status() == 503);
      assertThat(answers).anyMatch(answer -> answer.status() == 200);
      assertAllNamesReadable(cleaner);
    }
  }

  private static void assertAllNamesReadable(String cleaner) {
    var keys = THERE.bean(org.workforceledger.runtime.keys.PersonKeys.class);
    List<String> names =
        DATABASE
            .owner()
            .queryForList(
                """
                select payload ->> 'name' from ledger.event_json
                where type = 'employment.CleanerEngaged' and payload ->> 'cleanerId' = ?
                """,
                String.class,
                cleaner);
    assertThat(names)
        .isNotEmpty()
        .allMatch(
            name ->
                keys.reveal(new org.workforceledger.ledger.Confidential(name))
                    .equals(java.util.Optional.of("Somebody")));
  }
}
