package org.workforceledger.gateway.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.workforceledger.gateway.write.Mutations.Sent;
import org.workforceledger.testing.TestLedger;
import org.workforceledger.testing.World;

/** Ten thousand malformed commands: each a 4xx, nothing stored. */
class MalformedFuzzTest {

  private static final int CLIENTS = 4;
  private static final int EACH = 2500;

  private final TestLedger ledger = TestLedger.shared();
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @Test
  @Timeout(120)
  void areAllRefusedAndLeaveNothing() throws Exception {
    World.engaged(ledger);
    Map<String, Long> before = ledger.database().counts();
    List<Callable<Map<Integer, Sent>>> clients = new ArrayList<>();
    IntStream.range(0, CLIENTS).forEach(seed -> clients.add(() -> send(new Mutations(seed))));
    Map<Integer, Sent> statuses = new TreeMap<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
      for (Future<Map<Integer, Sent>> client : threads.invokeAll(clients)) {
        statuses.putAll(client.get());
      }
    }
    statuses.forEach(
        (status, sent) ->
            assertThat(status).as("%s: %s", sent.command(), text(sent)).isBetween(400, 499));
    assertThat(statuses.keySet()).contains(400, 404, 415);
    assertThat(ledger.database().counts()).isEqualTo(before);
  }

  /** One of what was sent for each status that came back. */
  private Map<Integer, Sent> send(Mutations mutations) throws IOException, InterruptedException {
    Map<Integer, Sent> statuses = new TreeMap<>();
    for (int i = 0; i < EACH; i++) {
      Sent sent = mutations.next();
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create(ledger.url() + "/api/commands/" + sent.command()))
              .timeout(Duration.ofSeconds(30))
              .header("Authorization", "Basic " + basic())
              .header("Content-Type", sent.type())
              .POST(BodyPublishers.ofByteArray(sent.body()));
      mutations.headers().forEach(request::header);
      HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
      statuses.putIfAbsent(response.statusCode(), sent);
    }
    return statuses;
  }

  private static String basic() {
    return Base64.getEncoder().encodeToString("hr:demo".getBytes(StandardCharsets.UTF_8));
  }

  private static String text(Sent sent) {
    String text = new String(sent.body(), StandardCharsets.UTF_8);
    return text.substring(0, Math.min(text.length(), 600));
  }
}
