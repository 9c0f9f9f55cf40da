package org.workforceledger.gateway.write;

import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.workforceledger.log.write.CommandQueue;
import org.workforceledger.runtime.keys.PersonKeys;
import org.workforceledger.runtime.web.LedgerClock;

/** The way in for commands. */
@Configuration(proxyBeanMethods = false)
@Import(PersonController.class)
class GatewayWrite {

  @Bean
  Gateway gateway(CommandQueue queue, PersonKeys keys, LedgerClock clock) {
    return new Gateway(new CommandReader(keys), queue, keys, clock);
  }

  @Bean
  ServletRegistrationBean<CommandServlet> commandServlet(Gateway gateway) {
    return new ServletRegistrationBean<>(
        new CommandServlet(gateway), CommandServlet.PATH, CommandServlet.PATH + "/*");
  }

  @Bean
  CommandsInOpenApi commandsInOpenApi() {
    return new CommandsInOpenApi();
  }
}
