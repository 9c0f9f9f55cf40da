package org.workforceledger.commandside;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;

/** Starts the command side alone, against any PostgreSQL 18. */
@SpringBootConfiguration
@EnableAutoConfiguration(
    exclude = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
@Import(CommandSide.class)
@PropertySource("classpath:command-side.properties")
public class CommandSideApplication {

  public static void main(String[] arguments) {
    SpringApplication.run(CommandSideApplication.class, arguments);
  }
}
