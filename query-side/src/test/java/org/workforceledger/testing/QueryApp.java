package org.workforceledger.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.workforceledger.projections.read.Projection;
import org.workforceledger.projections.read.ReadYourWrites;
import org.workforceledger.queryside.QuerySideApplication;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The read side as it runs, over a log of the test's own, with a user of every role. */
public final class QueryApp implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final TestLog log;
  private final ConfigurableApplicationContext context;
  private final HttpClient client = HttpClient.newHttpClient();

  public QueryApp() {
    this(new TestLog());
  }

  /**
   * Over a log, with settings of the test's own.
   *
   * @param settings such as {@code --ledger.mail.every=1s}
   */
  public QueryApp(TestLog log, String... settings) {
    this.log = log;
    List<String> arguments =
        List.of(
            "--server.port=0",
            "--ledger.local-users=true",
            "--ledger.database.url=" + log.database().url(),
            "--ledger.database.username=" + log.database().username(),
            "--ledger.database.password=",
            "--logging.level.root=warn",
            "--spring.main.banner-mode=off");
    context =
        SpringApplication.run(
            QuerySideApplication.class,
            Stream.concat(arguments.stream(), Stream.of(settings)).toArray(String[]::new));
    addUser("principal-s1", "ROLE_PRINCIPAL", "SITE_S1");
    addUser("cleaner-c1", "ROLE_CLEANER", "CLEANER_C1");
    while (!context.getBean(ReadYourWrites.class).isReady()) {
      LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
    }
  }

  private void addUser(String name, String... authorities) {
    String password = context.getBean(PasswordEncoder.class).encode("demo");
    context
        .getBean(InMemoryUserDetailsManager.class)
        .createUser(User.withUsername(name).password(password).authorities(authorities).build());
  }

  public TestLog log() {
    return log;
  }

  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  /** Waits until every projection has folded a position. */
  public void settle(long position) {
    List<Projection<?>> all =
        context.getBeanProvider(Projection.class).stream()
            .<Projection<?>>map(projection -> projection)
            .toList();
    context.getBean(ReadYourWrites.class).await(position, all);
  }

  /** An answer as a test reads it. */
  public record Answer(int status, String body, HttpResponse<String> response) {
    public JsonNode json() {
      return JSON.readTree(body);
    }

    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }
  }

  public Answer get(String user, String path) {
    return send(request(user, path).GET().build());
  }

  public Answer csv(String user, String path) {
    return send(request(user, path).header("Accept", "text/csv").GET().build());
  }

  /** As a browser asks. */
  public Answer page(String user, String path) {
    return send(request(user, path).header("Accept", "text/html").GET().build());
  }

  public Answer post(String user, String path) {
    return send(request(user, path).POST(HttpRequest.BodyPublishers.noBody()).build());
  }

  private HttpRequest.Builder request(String user, String path) {
    WebServer server = ((WebServerApplicationContext) context).getWebServer();
    int port = Objects.requireNonNull(server).getPort();
    byte[] credentials = (user + ":demo").getBytes(StandardCharsets.UTF_8);
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
        .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
  }

  private Answer send(HttpRequest request) {
    try {
      HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
      return new Answer(response.statusCode(), response.body(), response);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Stops the application; the log can still be used. */
  public void stop() {
    context.close();
  }

  @Override
  public void close() {
    stop();
    log.close();
  }
}
