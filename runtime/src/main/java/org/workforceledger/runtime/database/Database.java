package org.workforceledger.runtime.database;

import com.zaxxer.hikari.HikariDataSource;
import java.time.InstantSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.workforceledger.runtime.keys.PersonKeys;
import org.workforceledger.runtime.web.LedgerClock;

/** What both sides share beside the log: people's keys and the clock. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LedgerDatabase.class)
public class Database {

  private static final int KEY_CONNECTIONS = 2;

  @Bean
  LedgerClock ledgerClock() {
    return new LedgerClock(InstantSource.system());
  }

  /**
   * The key holder's connections, closed with the application; no data source for anything else.
   */
  record KeyConnections(HikariDataSource pool) implements AutoCloseable {
    @Override
    public void close() {
      pool.close();
    }
  }

  @Bean
  KeyConnections keyConnections(LedgerDatabase database) {
    return new KeyConnections(database.pool(LedgerDatabase.KEYHOLDER, KEY_CONNECTIONS));
  }

  @Bean
  PersonKeys personKeys(KeyConnections connections, LedgerClock clock) {
    return new PersonKeys(new JdbcTemplate(connections.pool()), clock);
  }
}
