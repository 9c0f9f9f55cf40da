package org.workforceledger.runtime.access;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What browsers are told about every answer: nothing from elsewhere, nothing inline, no frames. */
final class SecurityHeaders {

  /** {@code data:} images are the icons of the API's own documentation pages. */
  private static final String CONTENT =
      "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self';"
          + " form-action 'self'; frame-ancestors 'none'";

  private SecurityHeaders() {}

  /** Adds to Spring Security's own: no sniffing, no caching of answers, HSTS over TLS. */
  static void on(HttpSecurity http) throws Exception {
    http.headers(
        headers ->
            headers
                .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .frameOptions(frames -> frames.deny())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                    permissions ->
                        permissions.policy("camera=(), geolocation=(), microphone=(), usb=()")));
  }
}
