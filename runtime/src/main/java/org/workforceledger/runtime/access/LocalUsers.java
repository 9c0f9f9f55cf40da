package org.workforceledger.runtime.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.workforceledger.sites.api.Region;

/**
 * The users of a ledger on one's own machine, with {@code ledger.local-users=true}: one a role, an
 * RCC member a region, all with the password {@code demo}. While they exist the server listens on
 * loopback only.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("ledger.local-users")
class LocalUsers {

  private static final String PASSWORD = "demo";

  @Bean
  PasswordEncoder passwordEncoder() {
    return new RememberingEncoder(new BCryptPasswordEncoder());
  }

  @Bean
  UserDetailsService localUsers(PasswordEncoder encoder) {
    String hash = encoder.encode(PASSWORD);
    List<UserDetails> users = new ArrayList<>();
    users.add(user("hr", hash, Role.HR_SYSTEM));
    users.add(user("jccc", hash, Role.JCCC_MEMBER));
    users.add(user("auditor", hash, Role.AUDITOR));
    users.add(user("admin", hash, Role.ADMIN));
    Arrays.stream(Region.values()).map(region -> member(region, hash)).forEach(users::add);
    return new InMemoryUserDetailsManager(users);
  }

  private static UserDetails user(String name, String hash, Role role) {
    return User.withUsername(name).password(hash).authorities("ROLE_" + role.name()).build();
  }

  private static UserDetails member(Region region, String hash) {
    return User.withUsername("rcc-" + region.slug())
        .password(hash)
        .authorities("ROLE_" + Role.RCC_MEMBER.name(), "REGION_" + region.slug())
        .build();
  }

  /** Runs after the server's own settings were applied, so nothing widens the address again. */
  @Bean
  WebServerFactoryCustomizer<ConfigurableWebServerFactory> onLoopbackOnly(
      ObjectProvider<ServerProperties> server, Environment environment) {
    ServerProperties settings = server.getIfAvailable();
    return factory ->
        factory.setAddress(
            Loopback.require(settings == null ? null : settings.getAddress(), environment));
  }
}
