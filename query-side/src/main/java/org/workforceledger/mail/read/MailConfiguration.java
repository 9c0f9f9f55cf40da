package org.workforceledger.mail.read;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.workforceledger.projections.read.ReadYourWrites;
import org.workforceledger.projections.read.ReaderDatabase;

/** E-mail is sent where Spring Boot's {@code spring.mail.host} names a server, and only there. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {

  @Bean
  @ConditionalOnProperty("spring.mail.host")
  Postman postman(
      Clock clock,
      MailSettings settings,
      ReadYourWrites views,
      ReaderDatabase database,
      Collecting collecting,
      Outbox outbox,
      Addresses addresses,
      JavaMailSender server) {
    String from = settings.from();
    if (from == null || !from.contains("@")) {
      throw new IllegalStateException(
          "spring.mail.host is set, so ledger.mail.from must be: the address that notices come"
              + " from");
    }
    return new Postman(
        clock,
        settings,
        views,
        database.transactions(),
        collecting,
        outbox,
        addresses,
        new Mailer(server, from));
  }
}
