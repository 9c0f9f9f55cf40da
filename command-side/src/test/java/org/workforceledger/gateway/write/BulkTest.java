package org.workforceledger.gateway.write;

import static java.net.http.HttpRequest.BodyPublishers.ofString;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.workforceledger.testing.Api;
import org.workforceledger.testing.Bodies;
import org.workforceledger.testing.TestLedger;
import org.workforceledger.testing.World;
import tools.jackson.databind.JsonNode;

/** A command a line, an answer a line. */
class BulkTest {

  private static final String[] NDJSON = {"Content-Type", "application/x-ndjson"};

  private final TestLedger ledger = TestLedger.shared();
  private final World world = World.rostered(ledger);
  private final Api hr = world.hr();

  private static List<Integer> statuses(List<JsonNode> answers) {
    return answers.stream().map(line -> line.path("status").asInt()).toList();
  }

  @Test
  void badLinesDoNotStopTheRest() {
    String good = Bodies.line("RecordShift", world.shift(TestLedger.id("w")));
    List<JsonNode> answers =
        hr.bulk(
            good,
            "no json",
            Bodies.line("AbolishCleaner", "{}"),
            "{\"command\":\"RecordShift\"}",
            "{\"command\":\"RecordShift\",\"payload\":{},\"more\":1}",
            "[1,2]",
            Bodies.line("RecordShift", "{\"shiftId\":7}"),
            good,
            Bodies.line("TakeAdo", "{\"cleanerId\":\"%s\",\"date\":\"2025-05-13\"}")
                .formatted(world.cleaner()),
            Bodies.line("RegisterSite", Bodies.site(TestLedger.id("s"))));
    assertThat(statuses(answers)).containsExactly(200, 400, 404, 400, 400, 400, 400, 409, 422, 200);
    assertThat(answers.stream().map(line -> line.path("line").asInt()).toList())
        .isEqualTo(IntStream.rangeClosed(1, 10).boxed().toList());
    assertThat(answers.get(0).path("position").asLong()).isPositive();
    assertThat(answers.get(8).path("clause").asString()).isEqualTo("8.7(b)(iii)");
    assertThat(answers.get(3).path("errors").get(0).path("field").asString()).isEqualTo("payload");
  }

  @Test
  void laterLinesSeeWhatEarlierOnesDid() {
    String cleaner = TestLedger.id("c");
    String shift = Bodies.shift(TestLedger.id("w"), cleaner, world.site());
    List<JsonNode> answers =
        hr.bulk(
            Bodies.line("RecordShift", shift),
            Bodies.line("EngageCleaner", Bodies.engage(cleaner, world.site())),
            Bodies.line("AgreeRoster", Bodies.roster(cleaner)),
            Bodies.line("RecordShift", shift));
    assertThat(statuses(answers)).containsExactly(404, 200, 200, 200);
    assertThat(answers.get(3).has("flags")).isFalse();
  }

  @Test
  void blankLinesAreCountedAndNotAnswered() {
    String line = Bodies.line("RegisterSite", Bodies.site(TestLedger.id("s")));
    List<JsonNode> answers = hr.bulk("", line + "\r", "", "");
    assertThat(answers).hasSize(1);
    assertThat(answers.getFirst().path("line").asInt()).isEqualTo(2);
    assertThat(answers.getFirst().path("status").asInt()).isEqualTo(200);
  }

  @Test
  void aLineThatIsTooLongIs413() {
    String line = Bodies.line("RegisterSite", Bodies.site(TestLedger.id("s")));
    assertThat(statuses(hr.bulk("x".repeat(300_000), line))).containsExactly(413, 200);
  }

  @Test
  void aKeySentTwiceInOneBulkAppendsOnce() {
    String body = world.shift(TestLedger.id("w"));
    String line = Bodies.with(Bodies.line("RecordShift", body), "idempotencyKey", "\"twice\"");
    List<JsonNode> answers = hr.bulk(line, line);
    assertThat(statuses(answers)).containsExactly(200, 200);
    assertThat(answers.get(1).path("position")).isEqualTo(answers.get(0).path("position"));
    assertThat(answers.get(1).path("commandId")).isEqualTo(answers.get(0).path("commandId"));
  }

  @Test
  void aKeyOfABulkAndOfASingleCommandAreOneSpace() {
    String key = TestLedger.id("key");
    String body = Bodies.site(TestLedger.id("s"));
    hr.bulk(Bodies.with(Bodies.line("RegisterSite", body), "idempotencyKey", "\"" + key + "\""));
    assertThat(hr.keyed(key, "RegisterSite", body).status()).isEqualTo(200);
    assertThat(hr.keyed(key, "RegisterSite", Bodies.site(TestLedger.id("s"))).status())
        .isEqualTo(409);
  }

  @Test
  void keysThatNoTableCouldHoldAreMalformed() {
    String line = Bodies.line("RegisterSite", Bodies.site(TestLedger.id("s")));
    List<String> lines = new ArrayList<>();
    for (String key : List.of("\\u0000", "\\ud800", " ", "k".repeat(201), "\\u0007")) {
      lines.add(Bodies.with(line, "idempotencyKey", "\"" + key + "\""));
    }
    lines.add(Bodies.with(line, "idempotencyKey", "7"));
    assertThat(statuses(hr.bulk(lines.toArray(String[]::new)))).containsOnly(400);
  }

  @Test
  void manyLinesAreAnsweredInOrder() {
    String[] lines =
        IntStream.range(0, 3000)
            .mapToObj(i -> Bodies.line("RegisterSite", Bodies.site(TestLedger.id("many"))))
            .toArray(String[]::new);
    List<JsonNode> answers = hr.bulk(lines);
    assertThat(statuses(answers)).hasSize(3000).containsOnly(200);
    assertThat(answers.stream().map(line -> line.path("position").asLong()).toList()).isSorted();
  }

  @Test
  void aSenderMayWaitForEachAnswerBeforeItsNextLine() throws IOException {
    try (Socket socket = new Socket("127.0.0.1", ledger.port())) {
      socket.setSoTimeout(30_000);
      OutputStream out = socket.getOutputStream();
      BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
      send(
          out,
          """
          POST /api/commands HTTP/1.1\r
          Host: localhost\r
          Authorization: Basic %s\r
          Content-Type: application/x-ndjson\r
          Transfer-Encoding: chunked\r
          \r
          """
              .formatted(Base64.getEncoder().encodeToString("hr:demo".getBytes(UTF_8))));
      for (int line = 1; line <= 3; line++) {
        String command = Bodies.line("RegisterSite", Bodies.site(TestLedger.id("s"))) + "\n";
        send(out, "%x\r\n%s\r\n".formatted(command.length(), command));
        String start = "{\"line\":%d,\"status\":200".formatted(line);
        assertThat(in.lines().filter(text -> text.startsWith("{")).findFirst().orElseThrow())
            .startsWith(start);
      }
      send(out, "0\r\n\r\n");
    }
  }

  private static void send(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(UTF_8));
    out.flush();
  }

  @Test
  void aDryRunStoresNothing() {
    String site = TestLedger.id("s");
    String line = Bodies.line("RegisterSite", Bodies.site(site));
    Api.Answer dry = hr.call("POST", "/api/commands?dryRun=true", ofString(line), NDJSON);
    assertThat(dry.json().path("status").asInt()).isEqualTo(200);
    assertThat(dry.json().path("position").isNull()).isTrue();
    assertThat(statuses(hr.bulk(line))).containsExactly(200);
    assertThat(hr.call("POST", "/api/commands?dryRun=x", ofString(line), NDJSON).status())
        .isEqualTo(400);
  }

  @Test
  void anEmptyBulkIsAnsweredByNothing() {
    assertThat(hr.bulk("")).isEmpty();
  }
}
