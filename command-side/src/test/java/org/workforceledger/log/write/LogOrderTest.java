package org.workforceledger.log.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.workforceledger.committees.api.Quarter;
import org.workforceledger.ledger.Command;
import org.workforceledger.log.EventJson;
import org.workforceledger.log.write.Answer.Accepted;
import org.workforceledger.sites.api.Region;
import org.workforceledger.sites.api.SiteCommand.RegisterSite;
import org.workforceledger.sites.api.SiteKind;
import org.workforceledger.testing.Api.Answer;
import org.workforceledger.testing.Bodies;
import org.workforceledger.testing.TestDatabase;
import org.workforceledger.testing.TestLedger;
import org.workforceledger.testing.World;
import tools.jackson.core.type.TypeReference;

/** How events lie in the log, and what they say about where they came from. */
class LogOrderTest {

  private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

  private final TestLedger ledger = TestLedger.shared();
  private final World world = World.rostered(ledger);

  @Test
  void positionsAreContiguousInTheOrderOfCommitsUnderSixteenClients() throws Exception {
    List<World> worlds = IntStream.range(0, 16).mapToObj(_ -> World.engaged(ledger)).toList();
    long before = head();
    List<Callable<long[]>> clients = worlds.stream().map(LogOrderTest::twentyShifts).toList();
    try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
      for (Future<long[]> positions : threads.invokeAll(clients)) {
        assertThat(positions.get()).isSorted().doesNotHaveDuplicates();
      }
    }
    List<Long> positions = after(before, "position", "transaction_id::text::bigint, position");
    assertThat(positions).hasSizeGreaterThanOrEqualTo(320);
    assertThat(positions)
        .isEqualTo(LongStream.rangeClosed(before + 1, before + positions.size()).boxed().toList());
    List<Timestamp> recorded = after(before, "recorded_at", "position");
    assertThat(recorded).isSorted();
  }

  @SuppressWarnings("unchecked")
  private <T> List<T> after(long position, String column, String order) {
    String sql = "select %s from ledger.event where position > ? order by %s";
    return (List<T>)
        ledger
            .database()
            .owner()
            .query(sql.formatted(column, order), (row, _) -> row.getObject(1), position);
  }

  private static Callable<long[]> twentyShifts(World world) {
    return () ->
        IntStream.range(0, 20)
            .mapToLong(
                i ->
                    world
                        .hr()
                        .taken(
                            "RecordShift",
                            world.shift(
                                TestLedger.id("w"),
                                "2025-05-%02d".formatted(i + 1),
                                "06:00",
                                "07:00"))
                        .position())
            .toArray();
  }

  private long head() {
    return ledger.database().number("select coalesce(max(position), 0) from ledger.event");
  }

  private Map<String, String> metadata(long position) {
    String json =
        ledger
            .database()
            .owner()
            .queryForObject(
                "select metadata from ledger.event where position = ?", String.class, position);
    return EventJson.mapper().readValue(json, TEXTS);
  }

  @Test
  void eventsSayWhoSentWhatFromWhere() {
    Answer answer =
        world
            .hr()
            .taken(
                "RecordShift",
                world.shift(TestLedger.id("w")),
                "Ledger-Source",
                "payroll",
                "Idempotency-Key",
                "key-of-" + world.cleaner());
    String id = answer.json().path("commandId").asString();
    assertThat(metadata(answer.position()))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "actor",
                "hr",
                "source",
                "payroll",
                "command",
                "RecordShift",
                "commandId",
                id,
                "correlationId",
                id,
                "idempotencyKey",
                "key-of-" + world.cleaner()));
  }

  @Test
  void whatFollowsCarriesTheSameIdAndTheAutomationsCommand() {
    Answer answer =
        world
            .hr()
            .taken(
                "GrantLeave",
                """
                {"leaveId":"%s","cleanerId":"%s","type":"SICK","firstDay":"2025-05-12",
                 "lastDay":"2025-05-12"}
                """
                    .formatted(TestLedger.id("l"), world.cleaner()));
    Map<String, String> cause = metadata(answer.position() - 1);
    Map<String, String> consequence = metadata(answer.position());
    assertThat(consequence.get("commandId")).isEqualTo(cause.get("commandId"));
    assertThat(cause.get("command")).isEqualTo("GrantLeave");
    assertThat(consequence.get("command")).isEqualTo("AccountDays");
  }

  @Test
  void reasonsOfCorrectionsAreKeptAsTokens() {
    String shiftId = TestLedger.id("w");
    world.hr().taken("RecordShift", world.shift(shiftId));
    String corrected = Bodies.with(world.shift(shiftId), "correctionReason", "\"Misread\"");
    Answer answer = world.hr().taken("CorrectShift", corrected);
    assertThat(metadata(answer.position()).get("reason"))
        .startsWith("enc:1:" + world.cleaner() + ":");
  }

  @Test
  void onlyALoaderRunsTheClockInThePast() {
    Answer now = world.hr().taken("RegisterSite", Bodies.site(TestLedger.id("s")));
    assertThat(metadata(now.position())).doesNotContainKey("simulatedTime");
    String site = TestLedger.id("s");
    Instant then = Instant.parse("2025-03-03T01:02:03.456789Z");
    Command command =
        new RegisterSite(site, "Old", Region.CENTRAL_QUEENSLAND, null, SiteKind.HIGH, null, null);
    var loaded =
        (Accepted)
            ledger
                .bean(CommandQueue.class)
                .submit(
                    new Request(
                        command, site, null, "loader", null, null, null, null, then, true, false))
                .join();
    assertThat(loaded.events().getFirst().recordedAt()).isEqualTo(then);
    assertThat(metadata(loaded.events().getFirst().position()))
        .containsEntry("simulatedTime", "true");
  }

  @Test
  void tabledReportsSayWhatTheyKnew() {
    try (TestLedger fresh = new TestLedger(new TestDatabase())) {
      World engaged = World.engaged(fresh);
      Answer tabled =
          engaged
              .hr()
              .taken(
                  "TableQuarterlyReports",
                  "{\"quarter\":\"%s\",\"tabledOn\":\"2025-07-15\"}"
                      .formatted(new Quarter(2025, 2)));
      assertThat(tabled.types()).hasSize(8).containsOnly("committees.RegionalReportsTabled");
      long first = tabled.position() - 7;
      assertThat(tabled.json().path("events").values())
          .allMatch(e -> e.path("payload").path("knownThrough").asLong() == first - 1);
    }
  }
}
