package org.workforceledger.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database of its own on the one PostgreSQL of all tests, which relaxes nothing. */
public final class TestDatabase {

  private static final AtomicInteger COUNT = new AtomicInteger();

  private final String url;
  private final JdbcTemplate owner;

  private static final class Server {
    static final EmbeddedPostgres POSTGRES = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder()
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("full_page_writes", "on")
            .start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  public TestDatabase() {
    String name = "ledger" + COUNT.incrementAndGet();
    new JdbcTemplate(Server.POSTGRES.getPostgresDatabase()).execute("create database " + name);
    url = Server.POSTGRES.getJdbcUrl("postgres", name);
    owner = new JdbcTemplate(new DriverManagerDataSource(url, "postgres", ""));
  }

  public String url() {
    return url;
  }

  /** Queries with the rights of the login that owns everything. */
  public JdbcTemplate owner() {
    return owner;
  }

  public long count(String table) {
    return number("select count(*) from " + table);
  }

  /** The one number that a query gives. */
  public long number(String sql, Object... arguments) {
    Long count = owner.queryForObject(sql, Long.class, arguments);
    return count == null ? 0 : count;
  }

  /** How many rows each table has. */
  public Map<String, Long> counts() {
    Map<String, Long> counts = new TreeMap<>();
    tables().forEach(table -> counts.put(table, count(table)));
    return counts;
  }

  /** Every row of every table, as text. */
  public List<String> dump() {
    return tables().stream()
        .flatMap(
            table ->
                owner.queryForList("select t::text from " + table + " t", String.class).stream())
        .toList();
  }

  private List<String> tables() {
    return owner.queryForList(
        """
        select schemaname || '.' || tablename from pg_tables
        where schemaname in ('ledger', 'command', 'keys', 'views') order by 1
        """,
        String.class);
  }
}
