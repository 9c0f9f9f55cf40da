package org.workforceledger.projections.read;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The read side's connections, under the reader's role. They are one object rather than a data
 * source, so that both sides fit in one application; the pool is opened when it is first used,
 * because the role exists only once the log does.
 */
public final class ReaderDatabase implements AutoCloseable {

  private final LazyPool pool;
  private final JdbcTemplate jdbc;
  private final PlatformTransactionManager manager;
  private final TransactionTemplate transactions;

  ReaderDatabase(Supplier<HikariDataSource> open) {
    pool = new LazyPool(open);
    jdbc = new JdbcTemplate(pool);
    manager = new JdbcTransactionManager(pool);
    transactions = new TransactionTemplate(manager);
  }

  public JdbcTemplate jdbc() {
    return jdbc;
  }

  PlatformTransactionManager transactionManager() {
    return manager;
  }

  public TransactionTemplate transactions() {
    return transactions;
  }

  DataSource dataSource() {
    return pool;
  }

  /** Connections that take part in a running transaction. */
  DataSource inTransaction() {
    return new TransactionAwareDataSourceProxy(pool);
  }

  /** A connection outside any transaction that is running; the caller closes it. */
  Connection connection() throws SQLException {
    return pool.getConnection();
  }

  long number(String sql, @Nullable Object... values) {
    Long number = jdbc.queryForObject(sql, Long.class, values);
    return number == null ? 0 : number;
  }

  boolean yes(String sql, @Nullable Object... values) {
    return Boolean.TRUE.equals(jdbc.queryForObject(sql, Boolean.class, values));
  }

  @Override
  public void close() {
    pool.close();
  }

  private static final class LazyPool extends AbstractDataSource implements AutoCloseable {
    private final Supplier<HikariDataSource> open;
    private @Nullable HikariDataSource opened;

    LazyPool(Supplier<HikariDataSource> open) {
      this.open = open;
    }

    private synchronized HikariDataSource pool() {
      HikariDataSource pool = opened;
      if (pool == null) {
        pool = open.get();
        opened = pool;
      }
      return pool;
    }

    @Override
    public Connection getConnection() throws SQLException {
      return pool().getConnection();
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
      return getConnection();
    }

    @Override
    public synchronized void close() {
      if (opened != null) {
        opened.close();
      }
    }
  }
}
