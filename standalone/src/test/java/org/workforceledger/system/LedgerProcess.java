package org.workforceledger.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.workforceledger.standalone.WorkforceLedger;

/** The standalone in a process of its own, so that it can be killed. */
final class LedgerProcess implements AutoCloseable {

  private static final Duration START = Duration.ofSeconds(120);

  private final Path data;
  private final int port;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Process process;

  private LedgerProcess(Path data, int port, Process process) {
    this.data = data;
    this.port = port;
    this.process = process;
  }

  /** Starts on what a folder keeps, and waits until commands are served. */
  static LedgerProcess start(Path data) throws IOException, InterruptedException {
    int port = freePort();
    Path log = data.resolveSibling(data.getFileName() + ".log");
    Process process =
        new ProcessBuilder(command(data, port))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    LedgerProcess ledger = new LedgerProcess(data, port, process);
    long deadline = System.nanoTime() + START.toNanos();
    while (!ledger.isUp()) {
      if (System.nanoTime() > deadline || !process.isAlive()) {
        process.destroyForcibly();
        throw new IOException("the ledger did not start:\n" + Files.readString(log));
      }
      process.waitFor(200, TimeUnit.MILLISECONDS);
    }
    return ledger;
  }

  private static List<String> command(Path data, int port) {
    String classpath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx700m"));
    command.addAll(List.of("-cp", classpath, WorkforceLedger.class.getName()));
    command.addAll(
        List.of("--server.port=" + port, "--ledger.data=" + data, "--ledger.demo=false"));
    return command;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private boolean isUp() throws InterruptedException {
    try {
      return get("/actuator/health", "admin").statusCode() == 200;
    } catch (UncheckedIOException notYet) {
      return false;
    }
  }

  /**
   * @throws UncheckedIOException if the process does not answer
   */
  HttpResponse<String> get(String path, String user) throws InterruptedException {
    return send(request(path, user).build());
  }

  /**
   * @throws UncheckedIOException if the process does not answer
   */
  HttpResponse<String> command(String name, String body, String key) throws InterruptedException {
    return send(
        request("/api/commands/" + name, "hr")
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  private HttpRequest.Builder request(String path, String user) {
    byte[] credentials = (user + ":demo").getBytes(StandardCharsets.UTF_8);
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
        .timeout(Duration.ofSeconds(20))
        .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
  }

  private HttpResponse<String> send(HttpRequest request) throws InterruptedException {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** SIGKILL: nothing is flushed, nothing is closed, PostgreSQL is left behind. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  Path data() {
    return data;
  }

  @Override
  public void close() {
    client.shutdownNow();
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
