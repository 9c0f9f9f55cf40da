package org.workforceledger.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.workforceledger.projections.read.NotYetFolded;

/**
 * Sends people to {@link ErrorPages} where a program would get problem details. What is not known
 * here goes its ordinary way: a refusal to the door, anything else to the log and a page that says
 * nothing of it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageErrors implements HandlerExceptionResolver {

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception error) {
    int status = status(error);
    if (status == 0 || !isForPeople(request)) {
      return null;
    }
    try {
      response.sendError(status);
      return new ModelAndView();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int status(Exception error) {
    return switch (error) {
      case ErrorResponse answer -> answer.getStatusCode().value();
      case TypeMismatchException _ -> 400;
      case NotYetFolded _ -> 503;
      default -> declared(error);
    };
  }

  private static int declared(Exception error) {
    ResponseStatus status =
        AnnotatedElementUtils.findMergedAnnotation(error.getClass(), ResponseStatus.class);
    return status == null ? 0 : status.code().value();
  }

  private static boolean isForPeople(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    String accept = request.getHeader("Accept");
    boolean forPrograms =
        path.startsWith("/api/") || path.startsWith("/actuator") || path.startsWith("/v3/");
    return !forPrograms && accept != null && accept.contains("text/html");
  }
}
