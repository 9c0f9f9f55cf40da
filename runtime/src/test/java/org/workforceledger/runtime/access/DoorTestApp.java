package org.workforceledger.runtime.access;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A side with nothing behind the door but two endpoints and two pages. */
@SpringBootConfiguration
@EnableAutoConfiguration(
    exclude = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
@Import({Access.class, DoorTestApp.Rooms.class})
class DoorTestApp {

  @Bean
  SignInPage signInPage() {
    return () -> "/login";
  }

  @RestController
  static class Rooms {

    @GetMapping("/api/me")
    String me(Viewer viewer) {
      return viewer.role() + " " + viewer.region();
    }

    @PostMapping("/api/echo")
    String echo(@RequestBody String body) {
      return body;
    }

    @GetMapping("/page")
    String page(Viewer viewer) {
      return viewer.role().name();
    }

    @PostMapping("/page")
    String change() {
      return "changed";
    }

    @GetMapping("/login")
    String form(CsrfToken token) {
      return token.getToken();
    }
  }
}
