package org.workforceledger.runtime.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the ledger's PostgreSQL is. One login; each pool works under one role that the login is a
 * member of.
 *
 * @param url a JDBC URL, {@code jdbc:postgresql://host/database}
 */
@ConfigurationProperties("ledger.database")
public record LedgerDatabase(String url, String username, String password) {

  /** Appends to the log and keeps the command side's look-up tables. */
  public static final String WRITER = "ledger_writer";

  /** Reads the log and keeps the views. */
  public static final String READER = "ledger_reader";

  /** Reads, makes and deletes people's keys. */
  public static final String KEYHOLDER = "ledger_keyholder";

  /**
   * A pool whose connections have the role's rights and no others. It connects when it is used: the
   * role may have yet to be made by the command side.
   *
   * @param settings SQL that every connection begins with
   */
  public HikariDataSource pool(String role, int connections, String... settings) {
    HikariConfig config = config(role, connections);
    config.setInitializationFailTimeout(-1);
    config.setConnectionInitSql(
        Stream.concat(Stream.of("set role " + role), Stream.of(settings))
            .collect(Collectors.joining("; ")));
    return new HikariDataSource(config);
  }

  /** A small pool with the login's own rights, to prepare schemas. */
  public HikariDataSource ownerPool() {
    HikariConfig config = config("owner", 3);
    config.setMinimumIdle(0);
    return new HikariDataSource(config);
  }

  private HikariConfig config(String name, int connections) {
    HikariConfig config = new HikariConfig();
    config.setPoolName(name);
    config.setJdbcUrl(url);
    config.setUsername(username);
    config.setPassword(password);
    config.setMaximumPoolSize(connections);
    config.addDataSourceProperty("ApplicationName", "workforce-ledger " + name);
    config.addDataSourceProperty("reWriteBatchedInserts", "true");
    return config;
  }

  @Override
  public String toString() {
    return "LedgerDatabase[url=" + url + ", username=" + username + "]";
  }
}
