package org.workforceledger.benchmarks;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.workforceledger.sites.api.Region;

/**
 * The minimum full-time report (8.9(c)) of all the state's schools, asked of a program that has
 * just started, beside a plain scan of the two tables that it reads. The first argument is the
 * standalone's jar. Ends with status 1 if the first answer takes more than a second.
 */
public final class StateWide {

  private static final int SITES = 1_260;
  private static final int CLEANERS = 8_000;
  private static final int BATCH = 2_000;
  private static final int WARM = 20;
  private static final Duration AIM = Duration.ofSeconds(1);
  private static final String REPORT =
      "/api/reports/minimum-full-time?asAt=2025-06-30&limit=" + SITES;

  private StateWide() {}

  public static void main(String[] arguments) throws Exception {
    Path jar =
        Path.of(arguments.length > 0 ? arguments[0] : "standalone/target/workforce-ledger.jar");
    Duration first;
    try (Ledger ledger = Ledger.start(jar)) {
      load();
      awaitFolded();
      ledger.restart();
      first = report();
      List<Duration> next = new ArrayList<>();
      for (int i = 0; i < WARM; i++) {
        next.add(report());
      }
      next.sort(null);
      scan(ledger.jdbcUrl());
      Duration scan = scan(ledger.jdbcUrl());
      System.out.printf("first answer of a fresh program: %d ms%n", first.toMillis());
      System.out.printf("median of the next %d: %d ms%n", WARM, next.get(WARM / 2).toMillis());
      System.out.printf("plain scan of both tables: %d ms%n", scan.toMillis());
      System.out.printf("first answer / scan: %d%n", first.toNanos() / scan.toNanos());
    }
    System.exit(first.compareTo(AIM) > 0 ? 1 : 0);
  }

  private static void load() throws Exception {
    List<String> lines = new ArrayList<>();
    sites(lines);
    cleaners(lines);
    try (HttpClient client = Ledger.client()) {
      for (int from = 0; from < lines.size(); from += BATCH) {
        List<String> batch = lines.subList(from, Math.min(lines.size(), from + BATCH));
        Measurements.sendBulk(client, String.join("\n", batch) + "\n");
      }
    }
  }

  /** With allocations on either side of each boundary. */
  private static void sites(List<String> lines) {
    Region[] regions = Region.values();
    for (int site = 0; site < SITES; site++) {
      String region = regions[site % regions.length].printed();
      lines.add(
          line(
              "RegisterSite",
              "\"siteId\":\"S%d\",\"name\":\"School %d\",\"region\":\"%s\",\"kind\":\"PRIMARY\""
                  .formatted(site, site, region)));
      lines.add(
          line(
              "SetCleaningAllocation",
              "\"siteId\":\"S%d\",\"hoursPerWeek\":%d,\"effectiveFrom\":\"2024-01-22\",\"reason\":\"Measured\""
                  .formatted(site, 40 + site % 300)));
    }
  }

  /** Whose hours changed once, every fourth's to full time. */
  private static void cleaners(List<String> lines) {
    for (int cleaner = 0; cleaner < CLEANERS; cleaner++) {
      lines.add(
          line(
              "EngageCleaner",
              """
              "cleanerId":"C%d","name":"Somebody","workEmail":"somebody@example.invalid",\
              "siteId":"S%d","commencedOn":"2024-01-22","tenure":"PERMANENT",\
              "ordinaryHoursPerWeek":%d,"payPoint":2\
              """
                  .formatted(cleaner, cleaner % SITES, 15 + cleaner % 20)));
    }
    for (int cleaner = 0; cleaner < CLEANERS; cleaner++) {
      lines.add(
          line(
              "ChangeHours",
              "\"cleanerId\":\"C%d\",\"ordinaryHoursPerWeek\":%d,\"effectiveFrom\":\"2025-01-28\",\"reason\":\"Agreed\""
                  .formatted(cleaner, cleaner % 4 == 0 ? 38 : 16 + cleaner % 20)));
    }
  }

  private static String line(String command, String fields) {
    return "{\"command\":\"" + command + "\",\"payload\":{" + fields + "}}";
  }

  private static void awaitFolded() throws IOException, InterruptedException {
    try (HttpClient client = Ledger.client()) {
      for (int i = 0; i < 60; i++) {
        String answer =
            client
                .send(Ledger.request("/api/projections", "admin").build(), BodyHandlers.ofString())
                .body();
        if (!answer.contains("CATCHING_UP")) {
          return;
        }
        TimeUnit.SECONDS.sleep(1);
      }
    }
    throw new IOException("the views lag behind");
  }

  private static Duration report() throws IOException, InterruptedException {
    try (HttpClient client = Ledger.client()) {
      long start = System.nanoTime();
      HttpResponse<String> answer =
          client.send(Ledger.request(REPORT, "hr").build(), BodyHandlers.ofString());
      Duration took = Duration.ofNanos(System.nanoTime() - start);
      if (answer.statusCode() != 200 || !answer.body().contains("\"total\":" + SITES)) {
        throw new IOException("the report was answered " + answer.statusCode());
      }
      return took;
    }
  }

  /** Every row of both tables, fetched and not looked at. */
  private static Duration scan(String jdbcUrl) throws SQLException {
    try (Connection connection = DriverManager.getConnection(jdbcUrl);
        Statement statement = connection.createStatement()) {
      long start = System.nanoTime();
      for (String table : List.of("views.engagements", "views.sites")) {
        try (ResultSet row = statement.executeQuery("select row from " + table + " order by key")) {
          while (row.next()) {
            row.getString(1);
          }
        }
      }
      return Duration.ofNanos(System.nanoTime() - start);
    }
  }
}
