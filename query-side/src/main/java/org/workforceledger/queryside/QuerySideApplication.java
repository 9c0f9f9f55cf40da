package org.workforceledger.queryside;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.workforceledger.runtime.access.Access;

/** The read side alone, against the PostgreSQL of {@code ledger.database.*}. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
    exclude = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
@Import({QuerySide.class, Access.class})
public class QuerySideApplication {

  public static void main(String[] arguments) {
    SpringApplication.run(QuerySideApplication.class, arguments);
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
