package org.workforceledger.runtime.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns away at the door: machines get problem details (RFC 9457), people the sign-in page or a
 * friendly refusal.
 */
final class Doorkeeper implements AuthenticationEntryPoint, AccessDeniedHandler {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final @Nullable String signInPath;
  private final String scheme;

  /**
   * @param signInPath null where this side has no pages
   * @param scheme {@code Basic} or {@code Bearer}: what an anonymous machine should try
   */
  Doorkeeper(@Nullable String signInPath, String scheme) {
    this.signInPath = signInPath;
    this.scheme = scheme;
  }

  /** Whether the answer is read by a program rather than shown as a page. */
  static boolean isForMachines(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    return path.startsWith("/api/")
        || path.equals("/api")
        || path.startsWith("/actuator")
        || path.startsWith("/v3/api-docs")
        || CrossSite.authorises(request);
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
      throws IOException {
    String signIn = signInPath;
    if (signIn == null || isForMachines(request)) {
      challenge(request, response);
      problem(request, response, HttpStatus.UNAUTHORIZED, "sign in first: no valid credentials");
    } else if (isHtmx(request)) {
      response.setHeader("HX-Redirect", request.getContextPath() + signIn);
      response.setStatus(HttpStatus.UNAUTHORIZED.value());
    } else {
      response.sendRedirect(request.getContextPath() + signIn);
    }
  }

  /** No challenge for a script of our pages: the browser would ask for a password by itself. */
  private void challenge(HttpServletRequest request, HttpServletResponse response) {
    if (isHtmx(request) || request.getHeader("X-Requested-With") != null) {
      return;
    }
    String sent = Objects.requireNonNullElse(request.getHeader("Authorization"), "");
    boolean badToken = sent.regionMatches(true, 0, "bearer ", 0, 7);
    response.setHeader(
        "WWW-Authenticate",
        badToken
            ? "Bearer error=\"invalid_token\""
            : scheme + " realm=\"Workforce Ledger\", charset=\"UTF-8\"");
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
      throws IOException {
    String signIn = signInPath;
    boolean nobody =
        SecurityContextHolder.getContext().getAuthentication() == null
            && !CrossSite.authorises(request);
    if (e instanceof CsrfException && nobody && isForMachines(request)) {
      challenge(request, response);
      problem(request, response, HttpStatus.UNAUTHORIZED, "sign in first: no valid credentials");
    } else if (signIn == null || isForMachines(request)) {
      problem(request, response, HttpStatus.FORBIDDEN, reason(e));
    } else if (e instanceof CsrfException && request.getRequestURI().endsWith(signIn)) {
      response.sendRedirect(request.getContextPath() + signIn + "?expired");
    } else {
      response.sendError(HttpStatus.FORBIDDEN.value());
    }
  }

  private static String reason(AccessDeniedException e) {
    return switch (e) {
      case CsrfException _ -> "the request carries no valid CSRF token";
      case AuthorizationDeniedException _ -> "this is not open to your role";
      default -> Objects.requireNonNullElse(e.getMessage(), "this is not open to you");
    };
  }

  private static boolean isHtmx(HttpServletRequest request) {
    return request.getHeader("HX-Request") != null;
  }

  static void problem(
      HttpServletRequest request, HttpServletResponse response, HttpStatus status, String detail)
      throws IOException {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "about:blank");
    body.put("title", status.getReasonPhrase());
    body.put("status", status.value());
    body.put("detail", detail);
    body.put("instance", request.getRequestURI());
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.getOutputStream().write(JSON.writeValueAsBytes(body));
  }
}
