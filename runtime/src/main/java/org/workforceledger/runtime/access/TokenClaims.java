package org.workforceledger.runtime.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.authority.mapping.GrantedAuthoritiesMapper;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.workforceledger.sites.api.Region;

/**
 * Which claims of a token say who somebody is to the ledger; {@code ledger.access.claims.*}. The
 * same for bearer tokens of machines and for OpenID Connect's tokens of people.
 *
 * <p>Whoever claims several of the ledger's roles gets none of them: each user has exactly one.
 *
 * @param name the user's lasting name, which events keep as their actor; default {@code sub}
 * @param role one of {@link Role}, or a list in which one is; default {@code roles}
 * @param region printed name or slug, of an RCC_MEMBER; default {@code region}
 * @param site of a PRINCIPAL; default {@code site}
 * @param cleaner of a CLEANER; default {@code cleaner}
 */
@ConfigurationProperties("ledger.access.claims")
record TokenClaims(
    @DefaultValue("sub") String name,
    @DefaultValue("roles") String role,
    @DefaultValue("region") String region,
    @DefaultValue("site") String site,
    @DefaultValue("cleaner") String cleaner) {

  JwtAuthenticationConverter jwtConverter() {
    JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
    converter.setPrincipalClaimName(name);
    converter.setJwtGrantedAuthoritiesConverter(jwt -> authorities(jwt.getClaims()));
    return converter;
  }

  GrantedAuthoritiesMapper oidcMapper() {
    return granted ->
        granted.stream()
            .filter(OidcUserAuthority.class::isInstance)
            .map(OidcUserAuthority.class::cast)
            .flatMap(user -> authorities(user.getAttributes()).stream())
            .toList();
  }

  /** The authorities that {@link Viewer} reads. */
  Collection<GrantedAuthority> authorities(Map<String, Object> claims) {
    List<GrantedAuthority> authorities = new ArrayList<>();
    List<Role> roles = roles(claims.get(role));
    if (roles.size() == 1) {
      authorities.add(new SimpleGrantedAuthority("ROLE_" + roles.getFirst()));
    }
    text(claims, region)
        .flatMap(Region::find)
        .ifPresent(r -> authorities.add(new SimpleGrantedAuthority("REGION_" + r.slug())));
    text(claims, site).ifPresent(s -> authorities.add(new SimpleGrantedAuthority("SITE_" + s)));
    text(claims, cleaner)
        .ifPresent(c -> authorities.add(new SimpleGrantedAuthority("CLEANER_" + c)));
    return authorities;
  }

  private static List<Role> roles(@Nullable Object claim) {
    Collection<?> claimed =
        claim instanceof Collection<?> list ? list : List.of(String.valueOf(claim));
    return Arrays.stream(Role.values()).filter(r -> claimed.contains(r.name())).toList();
  }

  private static Optional<String> text(Map<String, Object> claims, String name) {
    return Optional.ofNullable(claims.get(name)).map(Object::toString).filter(s -> !s.isBlank());
  }
}
