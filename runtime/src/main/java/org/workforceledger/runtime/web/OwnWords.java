package org.workforceledger.runtime.web;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The server never speaks for itself. */
@Configuration(proxyBeanMethods = false)
public class OwnWords {

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> unreadableRequests() {
    return factory ->
        factory.addContextCustomizers(
            context -> {
              if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(UnreadableRequests.class.getName());
              }
            });
  }
}
