package org.workforceledger.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What people read when a page cannot be shown: what happened and what to do, nothing inside. */
@Component
class ErrorPages implements ErrorViewResolver {

  /** An error in plain words. */
  record Trouble(int status, String title, String says) {}

  @Override
  public @Nullable ModelAndView resolveErrorView(
      HttpServletRequest request, HttpStatus status, Map<String, Object> details) {
    ModelAndView page = new ModelAndView("error", Map.of("trouble", of(status)));
    page.setStatus(status);
    return page;
  }

  private static Trouble of(HttpStatus status) {
    return switch (status) {
      case FORBIDDEN ->
          new Trouble(
              403,
              "This is not open to you",
              "Your role does not include this page, or it belongs to another region. Nothing is"
                  + " wrong with your account; ask the ledger's administrator if you need it.");
      case NOT_FOUND ->
          new Trouble(
              404,
              "There is nothing at this address",
              "The address may be mistyped, or the record does not exist in the ledger.");
      case BAD_REQUEST, METHOD_NOT_ALLOWED ->
          new Trouble(
              status.value(),
              "The ledger could not read that request",
              "A date, quarter or number in the address is not of the expected form, such as"
                  + " 2025-03-31 or 2025-Q1.");
      case SERVICE_UNAVAILABLE ->
          new Trouble(
              503,
              "The ledger is still catching up",
              "What you asked for is recorded but not yet worked into this page. Try again in a few"
                  + " seconds.");
      default ->
          new Trouble(
              status.value(),
              "Something went wrong on our side",
              "The page could not be made. Nothing in the ledger was changed by this. Try again; if"
                  + " it happens again, tell the ledger's administrator the time and the address.");
    };
  }
}
