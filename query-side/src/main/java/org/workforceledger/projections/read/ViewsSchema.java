package org.workforceledger.projections.read;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;

/** Prepares the schemas of the views and of the outbox, which the reader's role owns. */
final class ViewsSchema {

  private static final long LOOK_EVERY_MILLIS = 200;

  private final Supplier<HikariDataSource> owner;
  private final ViewCatalogue catalogue;

  ViewsSchema(Supplier<HikariDataSource> owner, ViewCatalogue catalogue) {
    this.owner = owner;
    this.catalogue = catalogue;
  }

  /** Waits until the other side has made the log. */
  void awaitLog() throws InterruptedException {
    try (HikariDataSource login = owner.get()) {
      JdbcTemplate jdbc = new JdbcTemplate(login);
      while (!exists(jdbc, "ledger.event")) {
        Thread.sleep(LOOK_EVERY_MILLIS);
      }
      jdbc.execute("create schema if not exists views authorization ledger_reader");
      jdbc.execute("create schema if not exists outbox authorization ledger_reader");
    }
  }

  /** Makes the tables; where some were dropped, the history that says they exist is dropped too. */
  void migrate() {
    flyway("outbox", "db/outbox").migrate();
    flyway("views", "db/query").migrate();
    JdbcTemplate jdbc = catalogue.database().jdbc();
    if (tables().stream().anyMatch(table -> !exists(jdbc, table))) {
      jdbc.execute("drop table if exists views.schema_history");
      flyway("views", "db/query").migrate();
    }
  }

  private List<String> tables() {
    return Stream.concat(
            Stream.of("progress", "token", "rebuild"),
            catalogue.projections().stream().map(Projection::name))
        .map(name -> "views." + name)
        .toList();
  }

  private Flyway flyway(String schema, String location) {
    return Flyway.configure()
        .dataSource(catalogue.database().dataSource())
        .schemas(schema)
        .createSchemas(false)
        .table("schema_history")
        .locations("classpath:" + location)
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .load();
  }

  private static boolean exists(JdbcTemplate jdbc, String table) {
    return Boolean.TRUE.equals(
        jdbc.queryForObject("select to_regclass(?) is not null", Boolean.class, table));
  }
}
