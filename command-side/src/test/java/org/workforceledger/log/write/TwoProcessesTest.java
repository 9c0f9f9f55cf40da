package org.workforceledger.log.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.workforceledger.log.Streams;
import org.workforceledger.testing.Api;
import org.workforceledger.testing.Api.Answer;
import org.workforceledger.testing.Bodies;
import org.workforceledger.testing.TestDatabase;
import org.workforceledger.testing.TestLedger;
import org.workforceledger.testing.World;

/** Two command sides on one log: the database arbitrates, the loser tries again. */
class TwoProcessesTest {

  private static final TestLedger THERE = TestLedger.second();
  private static final TestDatabase DATABASE = THERE.database();

  private final World world = World.rostered(TestLedger.shared());
  private final Api there = THERE.hr();

  @Test
  void whatEndsAtTheOneIsOverAtTheOther() {
    there.taken("RecordShift", world.shift(TestLedger.id("w"), "2025-05-05", "06:00", "07:00"));
    world
        .hr()
        .taken(
            "EndEmployment",
            "{\"cleanerId\":\"%s\",\"endedOn\":\"2025-05-09\",\"reason\":\"RESIGNATION\"}"
                .formatted(world.cleaner()));
    assertThat(there.send("RecordShift", world.shift(TestLedger.id("w"))).status()).isEqualTo(422);
  }

  @Test
  void whatBeginsAtTheOneIsKnownAtTheOther() {
    String cleaner = TestLedger.id("c");
    String shift = Bodies.shift(TestLedger.id("w"), cleaner, world.site());
    assertThat(there.send("RecordShift", shift).status()).isEqualTo(404);
    world.hr().taken("EngageCleaner", Bodies.engage(cleaner, world.site()));
    Answer recorded = there.send("RecordShift", shift);
    assertThat(recorded.status()).isEqualTo(200);
    assertThat(recorded.flags()).contains("8.7(f)(i)");
    world.hr().taken("AgreeRoster", Bodies.roster(cleaner));
    String next =
        Bodies.shift(TestLedger.id("w"), cleaner, world.site(), "2025-05-13", "06:00", "13:57");
    assertThat(there.send("RecordShift", next).flags()).isEmpty();
  }

  @Test
  void anIdIsGivenOnceAcrossBoth() {
    String shift = world.shift(TestLedger.id("w"));
    world.hr().taken("RecordShift", shift);
    assertThat(there.send("RecordShift", shift).status()).isEqualTo(409);
    assertThat(there.send("EngageCleaner", engageAs(world.engagement())).status()).isEqualTo(409);
  }

  private String engageAs(String engagementId) {
    String body = Bodies.engage(world.cleaner(), world.site());
    return Bodies.with(body, "engagementId", "\"" + engagementId + "\"");
  }

  @Test
  void aKeyIsRememberedAcrossBoth() {
    String key = TestLedger.id("key");
    String shift = world.shift(TestLedger.id("w"));
    assertThat(world.hr().keyed(key, "RecordShift", shift))
        .isEqualTo(there.keyed(key, "RecordShift", shift));
  }

  @Test
  void concurrentCommandsOnOneStreamLoseNothingAndRepeatNothing() throws Exception {
    List<Callable<Answer>> sends = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      Api api = i % 2 == 0 ? world.hr() : there;
      String shift = world.shift(TestLedger.id("w"), Bodies.MONDAY, minute(i), minute(i + 1));
      sends.add(() -> api.send("RecordShift", shift));
    }
    long before = world.events();
    Set<Long> positions = new TreeSet<>();
    try (ExecutorService clients = Executors.newFixedThreadPool(16)) {
      for (Future<Answer> answer : clients.invokeAll(sends)) {
        assertThat(answer.get().status()).as(answer.get().toString()).isEqualTo(200);
        positions.add(answer.get().position());
      }
    }
    assertThat(positions).hasSize(60);
    assertThat(world.events()).isEqualTo(before + 60);
    assertThat(sequences())
        .isEqualTo(IntStream.range(0, sequences().size()).mapToObj(Long::valueOf).toList());
    assertThat(ordinarySeconds()).isEqualTo(60 * 60);
  }

  private static String minute(int minute) {
    return "%02d:%02d".formatted(6 + minute / 60, minute % 60);
  }

  private List<Long> sequences() {
    return DATABASE
        .owner()
        .queryForList(
            "select sequence from ledger.event where stream = ? order by position",
            Long.class,
            Streams.work(world.engagement(), 2025));
  }

  private long ordinarySeconds() {
    return DATABASE.number(
        """
        select coalesce(sum((p ->> 'seconds')::int), 0) from ledger.event_json e,
          jsonb_array_elements(e.payload -> 'postings') p
        where e.stream = ? and p ->> 'account' = 'ORDINARY'
        """,
        Streams.work(world.engagement(), 2025));
  }

  @Test
  void onlyOneOfTwoOverlappingShiftsIsTakenHoweverFast() throws Exception {
    List<Callable<Answer>> sends = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      Api api = i % 2 == 0 ? world.hr() : there;
      String shift = world.shift(TestLedger.id("w"));
      sends.add(() -> api.send("RecordShift", shift));
    }
    List<Integer> statuses = new ArrayList<>();
    try (ExecutorService clients = Executors.newFixedThreadPool(16)) {
      for (Future<Answer> answer : clients.invokeAll(sends)) {
        statuses.add(answer.get().status());
      }
    }
    assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 422);
  }
}
