package org.workforceledger.runtime.access;

import jakarta.servlet.SessionTrackingMode;
import java.util.Set;
import org.springframework.boot.web.server.servlet.CookieSameSiteSupplier;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where a session of a person who signed in is kept: in a cookie of this site alone. */
@Configuration(proxyBeanMethods = false)
class Sessions {

  @Bean
  CookieSameSiteSupplier cookiesStayHere() {
    return CookieSameSiteSupplier.ofLax();
  }

  @Bean
  ServletContextInitializer sessionsAreNotInAddresses() {
    return context -> context.setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
  }
}
