package org.workforceledger.runtime.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.GrantedAuthority;

class TokenClaimsTest {

  private final TokenClaims claims = new TokenClaims("sub", "roles", "region", "site", "cleaner");

  private List<String> granted(Map<String, Object> token) {
    return claims.authorities(token).stream().map(GrantedAuthority::getAuthority).toList();
  }

  @Test
  void bindARegionalMemberToTheRegionByNameOrSlug() {
    assertThat(granted(Map.of("roles", List.of("RCC_MEMBER"), "region", "Metropolitan North")))
        .containsExactly("ROLE_RCC_MEMBER", "REGION_metropolitan-north");
    assertThat(granted(Map.of("roles", "RCC_MEMBER", "region", "metropolitan-north")))
        .containsExactly("ROLE_RCC_MEMBER", "REGION_metropolitan-north");
  }

  @Test
  void bindPrincipalAndCleaner() {
    assertThat(granted(Map.of("roles", List.of("PRINCIPAL"), "site", "S-1")))
        .containsExactly("ROLE_PRINCIPAL", "SITE_S-1");
    assertThat(granted(Map.of("roles", List.of("CLEANER"), "cleaner", "C-1")))
        .containsExactly("ROLE_CLEANER", "CLEANER_C-1");
  }

  @Test
  void giveNoRoleForNoneOrSeveralOrUnknownOnes() {
    assertThat(granted(Map.of())).isEmpty();
    assertThat(granted(Map.of("roles", List.of("superuser")))).isEmpty();
    assertThat(granted(Map.of("roles", List.of("AUDITOR", "ADMIN")))).isEmpty();
  }

  @Test
  void mayBeNamedOtherwise() {
    TokenClaims others = new TokenClaims("sub", "ledger_role", "rcc", "site", "cleaner");
    assertThat(others.authorities(Map.of("ledger_role", "JCCC_MEMBER")))
        .extracting(GrantedAuthority::getAuthority)
        .containsExactly("ROLE_JCCC_MEMBER");
  }
}
