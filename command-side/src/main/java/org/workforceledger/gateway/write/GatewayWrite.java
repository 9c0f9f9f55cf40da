package org.workforceledger.gateway.write;

import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.workforceledger.log.write.CommandQueue;
import org.workforceledger.runtime.keys.PersonKeys;

/** The way in for commands. */
@Configuration(proxyBeanMethods = false)
@Import({PersonController.class, MeasurementImportController.class})
class GatewayWrite {

  @Bean
  Gateway gateway(CommandQueue queue, PersonKeys keys) {
    return new Gateway(new CommandReader(keys), queue, keys);
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
