package org.workforceledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;
import org.workforceledger.runtime.web.Progress;

/**
 * The standalone as a user starts it, with its demonstration: one for all tests of a run, on a free
 * port and in a folder of its own. Tests share it, so they leave it as they find it.
 */
public final class RunningLedger {

  private static final Duration LONGEST_LOAD = Duration.ofMinutes(6);

  /** Started when first asked for. */
  private static final class Once {
    static final RunningLedger LEDGER = new RunningLedger();
  }

  private final Path folder;
  private final ConfigurableApplicationContext application;

  private RunningLedger() {
    try {
      folder = Files.createTempDirectory("ledger-demonstration-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    SpringApplication starter = WorkforceLedger.application();
    starter.setRegisterShutdownHook(false);
    application = starter.run("--server.port=0", "--ledger.data=" + folder);
    Runtime.getRuntime().addShutdownHook(new Thread(this::close));
  }

  /** The ledger, started if it is not; its demonstration may still be loading. */
  public static RunningLedger get() {
    return Once.LEDGER;
  }

  /** Waits until the demonstration is loaded and every projection has folded it. */
  public RunningLedger waitUntilLoaded() {
    Progress progress = application.getBean(Progress.class);
    await().atMost(LONGEST_LOAD).until(() -> progress.now().finished());
    await().atMost(LONGEST_LOAD).until(this::hasCaughtUp);
    return this;
  }

  private boolean hasCaughtUp() {
    String projections = get("/api/projections", "hr");
    assertThat(projections).doesNotContain("\"state\":\"ERROR\"");
    return !projections.matches("(?s).*\"lag\":[1-9].*")
        && !projections.matches("(?s).*\"state\":\"(CATCHING_UP|REBUILDING)\".*");
  }

  /** Where it answers, without a slash at the end. */
  public String baseUrl() {
    WebServerApplicationContext web = (WebServerApplicationContext) application;
    return "http://127.0.0.1:" + Objects.requireNonNull(web.getWebServer()).getPort();
  }

  /** What a local user is answered. */
  public String get(String path, String user) {
    String basic =
        Base64.getEncoder().encodeToString((user + ":demo").getBytes(StandardCharsets.UTF_8));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(baseUrl() + path))
            .header("Authorization", "Basic " + basic)
            .header("Accept", "application/json")
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      return answer.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public String jdbcUrl() {
    return property("ledger.database.url");
  }

  /** The database, with its owner's rights. */
  public JdbcTemplate jdbc() {
    return new JdbcTemplate(
        new DriverManagerDataSource(
            jdbcUrl(), property("ledger.database.username"), property("ledger.database.password")));
  }

  private String property(String name) {
    return application.getEnvironment().getRequiredProperty(name);
  }

  public ConfigurableApplicationContext application() {
    return application;
  }

  private void close() {
    application.close();
    FileSystemUtils.deleteRecursively(folder.toFile());
  }
}
