package org.workforceledger.testing;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** Bearer tokens that read {@code ROLE~bound}, for the roles that have no local user. */
@Configuration(proxyBeanMethods = false)
class TestTokens {

  @Bean
  JwtDecoder jwtDecoder() {
    return TestTokens::decode;
  }

  private static Jwt decode(String token) {
    String[] parts = token.split("~", -1);
    if (parts.length != 2) {
      throw new BadJwtException("a test's token reads ROLE~bound");
    }
    return Jwt.withTokenValue(token)
        .header("alg", "none")
        .claim("sub", parts[0].toLowerCase(java.util.Locale.ROOT) + "-" + parts[1])
        .claim("roles", List.of(parts[0]))
        .claim("site", parts[1])
        .claim("region", parts[1])
        .claim("cleaner", parts[1])
        .build();
  }
}
