package org.workforceledger.standalone.demonstration;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.workforceledger.log.write.CalendarChanges;
import org.workforceledger.log.write.CommandQueue;
import org.workforceledger.runtime.keys.PersonKeys;

/** Brings the demonstration, unless {@code --ledger.demo=false}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("ledger.demo")
public class DemonstrationConfiguration {

  @Bean
  Loading demonstration(
      CommandQueue queue,
      PersonKeys keys,
      @Qualifier("writerJdbc") JdbcTemplate jdbc,
      CalendarChanges changes) {
    return new Loading(new Loader(new Sender(queue, keys), new Ledger(jdbc, changes)));
  }
}
