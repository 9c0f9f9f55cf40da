package org.workforceledger.runtime.access;

import java.security.Principal;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.workforceledger.sites.api.Region;

/**
 * Who asks: a user, the one role, and what the role is bound to.
 *
 * @param region of an RCC_MEMBER
 * @param siteId of a PRINCIPAL
 * @param cleanerId of a CLEANER
 */
public record Viewer(
    String name,
    Role role,
    @Nullable Region region,
    @Nullable String siteId,
    @Nullable String cleanerId) {

  private static final String ROLE = "ROLE_";
  private static final String REGION = "REGION_";
  private static final String SITE = "SITE_";
  private static final String CLEANER = "CLEANER_";

  /**
   * The viewer that signed in.
   *
   * @throws AccessDeniedException if nobody did, or somebody without a role in the ledger
   */
  public static Viewer of(@Nullable Principal principal) {
    if (principal instanceof Authentication authentication) {
      return of(authentication);
    }
    throw new AccessDeniedException("nobody is signed in");
  }

  /**
   * The viewer that an authentication stands for: authorities {@code ROLE_RCC_MEMBER} and {@code
   * REGION_metropolitan-north}, {@code SITE_...} or {@code CLEANER_...}.
   *
   * @throws AccessDeniedException if it has no role, or a bound role without its bound
   */
  public static Viewer of(Authentication authentication) {
    Role role =
        Arrays.stream(Role.values())
            .filter(r -> has(authentication, ROLE + r.name()))
            .findFirst()
            .orElseThrow(() -> new AccessDeniedException("the user has no role in the ledger"));
    Viewer viewer =
        new Viewer(
            authentication.getName(),
            role,
            value(authentication, REGION).flatMap(Region::find).orElse(null),
            value(authentication, SITE).orElse(null),
            value(authentication, CLEANER).orElse(null));
    if (viewer.lacksBound()) {
      throw new AccessDeniedException("the role " + role + " is bound to nothing");
    }
    return viewer;
  }

  private boolean lacksBound() {
    return switch (role) {
      case RCC_MEMBER -> region == null;
      case PRINCIPAL -> siteId == null;
      case CLEANER -> cleanerId == null;
      case HR_SYSTEM, JCCC_MEMBER, AUDITOR, ADMIN -> false;
    };
  }

  private static boolean has(Authentication authentication, String authority) {
    return authentication.getAuthorities().stream()
        .anyMatch(a -> authority.equals(a.getAuthority()));
  }

  private static Optional<String> value(Authentication authentication, String prefix) {
    return authentication.getAuthorities().stream()
        .map(GrantedAuthority::getAuthority)
        .filter(a -> a != null && a.startsWith(prefix))
        .map(a -> a.substring(prefix.length()))
        .findFirst();
  }
}
