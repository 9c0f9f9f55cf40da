package org.workforceledger.runtime.database;

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

  @Bean
  PersonKeys personKeys(LedgerDatabase database, LedgerClock clock) {
    return new PersonKeys(
        new JdbcTemplate(database.pool(LedgerDatabase.KEYHOLDER, KEY_CONNECTIONS)), clock);
  }
}
