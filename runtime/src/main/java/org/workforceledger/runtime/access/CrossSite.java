package org.workforceledger.runtime.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;

/**
 * Which requests need a CSRF token: those that change something and that a browser may have sent on
 * its own. An {@code Authorization} header is the caller's own doing, unless a browser that
 * remembers a password adds it to another site's form; such a request says where it comes from.
 */
final class CrossSite {

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
  private static final Set<String> OURS = Set.of("same-origin", "none");

  private CrossSite() {}

  static boolean needsToken(HttpServletRequest request) {
    if (SAFE.contains(request.getMethod())) {
      return false;
    }
    return !(authorises(request) && isOurs(request));
  }

  /** Whether the request authenticates by a header. */
  static boolean authorises(HttpServletRequest request) {
    String header = request.getHeader("Authorization");
    if (header == null) {
      return false;
    }
    String scheme = header.toLowerCase(Locale.ROOT);
    return scheme.startsWith("basic ") || scheme.startsWith("bearer ");
  }

  private static boolean isOurs(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    return site == null || OURS.contains(site);
  }
}
