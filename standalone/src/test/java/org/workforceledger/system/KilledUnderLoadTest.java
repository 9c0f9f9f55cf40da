package org.workforceledger.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.workforceledger.log.EventJson;
import tools.jackson.databind.JsonNode;

/** What was answered 200 is in the log, once, however often the process dies. */
class KilledUnderLoadTest {

  private static final int KILLS = 10;
  private static final int CLIENTS = 4;
  private static final int ENOUGH_ANSWERS = 60;

  @TempDir Path folder;

  /** One sender: what it got a 200 for, and what it still has to send again. */
  private static final class Sender {
    private final int number;
    private int sent;
    private int answered;

    Sender(int number) {
      this.number = number;
    }

    /** Sends until it has had enough answers or the process is gone; an unanswered one is kept. */
    void send(LedgerProcess ledger, int enough) throws InterruptedException {
      int goal = answered + enough;
      try {
        while (answered < goal) {
          HttpResponse<String> answer =
              ledger.command("RecordShift", shift(number, sent), "key-" + number + "-" + sent);
          assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
          sent++;
          answered++;
        }
      } catch (UncheckedIOException killed) {
        assertThat(answered).isEqualTo(sent);
      }
    }
  }

  @Test
  void everyAnswered200IsInTheLogOnceAndEveryEventIsFolded() throws Exception {
    Path data = folder.resolve("ledger");
    List<Sender> senders = IntStream.range(0, CLIENTS).mapToObj(Sender::new).toList();
    try (LedgerProcess ledger = LedgerProcess.start(data)) {
      prepare(ledger);
      ledger.kill();
    }
    for (int round = 1; round < KILLS; round++) {
      try (LedgerProcess ledger = LedgerProcess.start(data)) {
        killAmid(ledger, senders);
      }
    }
    try (LedgerProcess ledger = LedgerProcess.start(data)) {
      for (Sender sender : senders) {
        sender.send(ledger, 1);
      }
      assertEachShiftOnce(ledger, senders);
      assertEverythingIsFolded(ledger);
    }
  }

  /** Kills the process while all senders are at work. */
  private static void killAmid(LedgerProcess ledger, List<Sender> senders) throws Exception {
    try (ExecutorService pool = Executors.newFixedThreadPool(CLIENTS)) {
      List<Future<?>> working = new ArrayList<>();
      for (Sender sender : senders) {
        boolean last = sender.number == 0;
        working.add(
            pool.submit(
                () -> {
                  sender.send(ledger, last ? ENOUGH_ANSWERS : Integer.MAX_VALUE / 2);
                  if (last) {
                    ledger.kill();
                  }
                  return sender;
                }));
      }
      for (Future<?> each : working) {
        each.get(120, TimeUnit.SECONDS);
      }
    }
  }

  private static void prepare(LedgerProcess ledger) throws InterruptedException {
    accept(
        ledger,
        "RegisterSite",
        """
        {"siteId":"s","name":"A school","region":"North Coast","kind":"PRIMARY"}
        """);
    for (int i = 0; i < CLIENTS; i++) {
      accept(
          ledger,
          "EngageCleaner",
          """
          {"cleanerId":"c%d","name":"Somebody","workEmail":"somebody@example.invalid","siteId":"s",
           "commencedOn":"2020-01-01","tenure":"PERMANENT","ordinaryHoursPerWeek":38,"payPoint":1}
          """
              .formatted(i));
    }
  }

  private static void accept(LedgerProcess ledger, String name, String body)
      throws InterruptedException {
    HttpResponse<String> answer = ledger.command(name, body, name + body.hashCode());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  private static String shift(int cleaner, int n) {
    LocalDate date = LocalDate.of(2020, 1, 1).plusDays(n);
    return """
        {"shiftId":"s-%d-%d","cleanerId":"c%d","siteId":"s","date":"%s","start":"06:00","finish":"09:00"}
        """
        .formatted(cleaner, n, cleaner, date);
  }

  private static void assertEachShiftOnce(LedgerProcess ledger, List<Sender> senders)
      throws InterruptedException {
    Map<String, Integer> times = new HashMap<>();
    for (JsonNode event : events(ledger)) {
      if ("hours.ShiftRecorded".equals(event.path("type").asString())) {
        String shiftId = event.path("payload").path("shift").path("shiftId").asString();
        times.merge(shiftId, 1, Integer::sum);
      }
    }
    assertThat(times.values()).containsOnly(1);
    for (Sender sender : senders) {
      for (int n = 0; n < sender.answered; n++) {
        assertThat(times).containsKey("s-" + sender.number + "-" + n);
      }
    }
    assertThat(times).hasSize(senders.stream().mapToInt(sender -> sender.answered).sum());
  }

  private static List<JsonNode> events(LedgerProcess ledger) throws InterruptedException {
    List<JsonNode> events = new ArrayList<>();
    long after = 0;
    while (true) {
      String page = ledger.get("/api/audit/events?limit=1000&after=" + after, "auditor").body();
      List<JsonNode> some = page.lines().map(EventJson.mapper()::readTree).toList();
      if (some.isEmpty()) {
        return events;
      }
      events.addAll(some);
      after = some.getLast().path("position").asLong();
    }
  }

  private static void assertEverythingIsFolded(LedgerProcess ledger) throws InterruptedException {
    int logged = events(ledger).size();
    long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    List<Integer> folded = folded(ledger);
    while (folded.stream().anyMatch(count -> count != logged) && System.nanoTime() < deadline) {
      folded = folded(ledger);
    }
    assertThat(folded).isNotEmpty().containsOnly(logged);
  }

  private static List<Integer> folded(LedgerProcess ledger) throws InterruptedException {
    JsonNode answer = EventJson.mapper().readTree(ledger.get("/api/projections", "auditor").body());
    List<Integer> counts = new ArrayList<>();
    answer.path("projections").forEach(p -> counts.add(p.path("eventsFolded").asInt()));
    return counts;
  }
}
