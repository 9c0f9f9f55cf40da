package org.workforceledger.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.TimeUnit;

/** The standalone program as users start it, on a PostgreSQL that the measurement shares. */
final class Ledger implements AutoCloseable {

  static final int PORT = 18999;
  private static final String URL = "http://localhost:" + PORT;

  private final EmbeddedPostgres postgres;
  private final Path jar;
  private Process process;

  private Ledger(EmbeddedPostgres postgres, Path jar) throws IOException {
    this.postgres = postgres;
    this.jar = jar;
    process = launch();
  }

  static Ledger start(Path jar) throws IOException, InterruptedException {
    EmbeddedPostgres postgres =
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("full_page_writes", "on")
            .setServerConfig("max_connections", "60")
            .setServerConfig("shared_buffers", "256MB")
            .setServerConfig("max_wal_size", "2GB")
            .start();
    Ledger ledger = new Ledger(postgres, jar);
    ledger.awaitHealth();
    return ledger;
  }

  private Process launch() throws IOException {
    return new ProcessBuilder(
            ProcessHandle.current().info().command().orElse("java"),
            "-jar",
            jar.toString(),
            "--server.port=" + PORT,
            "--ledger.demo=false",
            "--ledger.database.url=" + postgres.getJdbcUrl("postgres", "postgres"),
            "--ledger.database.username=postgres",
            "--ledger.database.password=unused")
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Stops the program and starts it anew on the same PostgreSQL. */
  void restart() throws IOException, InterruptedException {
    stop();
    process = launch();
    awaitHealth();
  }

  private void awaitHealth() throws IOException, InterruptedException {
    HttpRequest health = HttpRequest.newBuilder(URI.create(URL + "/actuator/health")).build();
    try (HttpClient client = client()) {
      for (int i = 0; i < 240; i++) {
        if (isUp(client, health)) {
          return;
        }
        TimeUnit.MILLISECONDS.sleep(500);
      }
    }
    throw new IOException("the ledger did not start");
  }

  private static boolean isUp(HttpClient client, HttpRequest health) throws InterruptedException {
    try {
      return client.send(health, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  String jdbcUrl() {
    return postgres.getJdbcUrl("postgres", "postgres");
  }

  static HttpClient client() {
    return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  }

  static String authorization(String user) {
    byte[] pair = (user + ":demo").getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair);
  }

  static HttpRequest.Builder request(String path, String user) {
    return HttpRequest.newBuilder(URI.create(URL + path))
        .timeout(Duration.ofMinutes(5))
        .header("Authorization", authorization(user));
  }

  private void stop() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(20, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }

  @Override
  public void close() throws IOException, InterruptedException {
    stop();
    postgres.close();
  }
}
