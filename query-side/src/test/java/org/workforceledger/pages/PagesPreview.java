package org.workforceledger.pages;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.workforceledger.runtime.access.Access;
import org.workforceledger.runtime.web.Progress;

@SpringBootConfiguration
@EnableAutoConfiguration(
    excludeName = {
      "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
      "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration"
    })
@Import({Access.class, Pages.class})
class PagesPreview {
  @Bean
  org.workforceledger.runtime.web.LedgerClock clock() {
    return new org.workforceledger.runtime.web.LedgerClock(Clock.systemUTC());
  }

  @Bean
  Progress progress() {
    return () -> new Progress.State("Loading the demonstration workforce", 12345, 30000, false);
  }

  public static void main(String[] args) {
    SpringApplication.run(PagesPreview.class, args);
  }
}
