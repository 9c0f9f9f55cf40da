package org.workforceledger.benchmarks;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.workforceledger.benchmarks.Measured.Worker;

/** What is measured, and against what. */
final class Measurements {

  private static final int CLIENTS = 8;
  private static final Duration WARM_UP = Duration.ofMinutes(3);
  private static final Duration SETTLING = Duration.ofSeconds(3);
  private static final Duration DURING = Duration.ofSeconds(15);
  private static final int BULK_LINES = 5000;

  private final String jdbcUrl;

  Measurements(String jdbcUrl) {
    this.jdbcUrl = jdbcUrl;
  }

  /** One row, one commit, as durable as the ledger's. */
  Measured rawCommits() throws Exception {
    execute("create table if not exists public.raw (id bigserial primary key, payload text)");
    String payload = "x".repeat(600);
    return Measured.of(
        "raw insert and commit, " + CLIENTS + " connections",
        CLIENTS,
        SETTLING,
        DURING,
        _ -> {
          Connection connection = DriverManager.getConnection(jdbcUrl);
          PreparedStatement insert =
              connection.prepareStatement("insert into public.raw (payload) values (?)");
          return new Worker() {
            @Override
            public long step() throws SQLException {
              insert.setString(1, payload);
              return insert.executeUpdate();
            }

            @Override
            public void close() throws SQLException {
              connection.close();
            }
          };
        });
  }

  /** RecordShift by HTTP until the compiler has done most of its work: a ledger runs for weeks. */
  void warmUp() throws Exception {
    recordShifts("warm", 0, WARM_UP);
  }

  /** RecordShift by HTTP, each with a key, each answered when it is on disk. */
  Measured recordShifts() throws Exception {
    return recordShifts("http", 1, DURING);
  }

  /** Each measurement has a group of cleaners of its own. */
  private static Measured recordShifts(String prefix, int group, Duration during) throws Exception {
    int cleaners = Workforce.CLEANERS / CLIENTS;
    return Measured.of(
        "RecordShift over HTTP, " + CLIENTS + " clients",
        CLIENTS,
        SETTLING,
        during,
        number -> {
          Sender sender = new Sender();
          int[] n = {0};
          return new Worker() {
            @Override
            public long step() throws IOException {
              String id = prefix + "-" + number;
              int first = group * Workforce.CLEANERS + number * cleaners;
              String body = Workforce.shift(id, first, cleaners, n[0]);
              sender.command("RecordShift", body, id + "-" + n[0]++);
              return 1;
            }

            @Override
            public void close() throws IOException {
              sender.close();
            }
          };
        });
  }

  /**
   * RecordShift in bulk by one sender: events that came to be, a second.
   *
   * @param from the first batch, so that no shift is sent twice
   */
  Measured bulk(int from, int batches) throws Exception {
    List<String> bodies =
        IntStream.range(from, from + batches).mapToObj(Measurements::bulkBody).toList();
    long before = events();
    long start = System.nanoTime();
    try (HttpClient client = Ledger.client()) {
      for (String body : bodies) {
        sendBulk(client, body);
      }
    }
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    return new Measured("bulk import, events", events() - before, took);
  }

  private static String bulkBody(int batch) {
    int first = 2 * Workforce.CLEANERS;
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < BULK_LINES; i++) {
      int n = batch * BULK_LINES + i;
      lines.append("{\"command\":\"RecordShift\",\"idempotencyKey\":\"bulk-").append(n);
      lines.append("\",\"payload\":").append(Workforce.shift("bulk", first, Workforce.CLEANERS, n));
      lines.append("}\n");
    }
    return lines.toString();
  }

  static void sendBulk(HttpClient client, String lines) throws IOException, InterruptedException {
    HttpRequest request =
        Ledger.request("/api/commands", "hr")
            .header("Content-Type", "application/x-ndjson")
            .POST(HttpRequest.BodyPublishers.ofString(lines))
            .build();
    HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
    long bad = response.body().lines().filter(line -> !line.contains("\"status\":200")).count();
    if (response.statusCode() != 200 || bad > 0) {
      throw new IOException("bulk: " + bad + " lines were not taken");
    }
  }

  /** Every row of the log read by one plain cursor. */
  Measured rawScan() throws SQLException {
    long start = System.nanoTime();
    long rows = 0;
    try (Connection connection = DriverManager.getConnection(jdbcUrl)) {
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        statement.setFetchSize(5000);
        try (ResultSet row =
            statement.executeQuery(
                "select position, stream, type, payload, metadata from ledger.event order by 1")) {
          while (row.next()) {
            rows += row.getString(4).isEmpty() ? 0 : 1;
          }
        }
      }
    }
    return new Measured("raw scan of the log", rows, Duration.ofNanos(System.nanoTime() - start));
  }

  /** The ADO accounts folded anew from the whole log and written out. */
  Measured rebuild(String projection) throws Exception {
    long events = events();
    try (HttpClient client = Ledger.client()) {
      HttpRequest request =
          Ledger.request("/api/projections/" + projection + "/rebuild", "admin")
              .POST(HttpRequest.BodyPublishers.noBody())
              .build();
      long start = System.nanoTime();
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
      if (response.statusCode() / 100 != 2) {
        throw new IOException("rebuild was answered " + response.statusCode() + response.body());
      }
      return new Measured(
          "rebuild of " + projection, events, Duration.ofNanos(System.nanoTime() - start));
    }
  }

  long events() throws SQLException {
    try (Connection connection = DriverManager.getConnection(jdbcUrl);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select count(*) from ledger.event")) {
      row.next();
      return row.getLong(1);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(jdbcUrl);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
