package org.workforceledger.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.workforceledger.runtime.access.Viewer;
import org.workforceledger.runtime.web.LedgerClock;
import org.workforceledger.runtime.web.Progress;

/** Puts the frame around every page, error pages included. */
@Component
class Frames implements HandlerInterceptor {

  private final Clock clock;
  private final ObjectProvider<Progress> tasks;

  Frames(Clock clock, ObjectProvider<Progress> tasks) {
    this.clock = clock;
    this.tasks = tasks;
  }

  @Override
  public void postHandle(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable ModelAndView page) {
    if (page != null && page.getViewName() != null && !page.getViewName().startsWith("redirect:")) {
      page.addObject(
          "frame", Frame.of(viewer(request), request.getRequestURI(), today(), running()));
    }
  }

  /** Today in Brisbane, by the ledger's clock. */
  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), LedgerClock.BRISBANE);
  }

  /** The long tasks that are not finished. */
  List<Progress.State> running() {
    return tasks.orderedStream().map(Progress::now).filter(state -> !state.finished()).toList();
  }

  private static Optional<Viewer> viewer(HttpServletRequest request) {
    if (!(request.getUserPrincipal() instanceof Authentication authentication)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Viewer.of(authentication));
    } catch (AccessDeniedException nobodyOfOurs) {
      return Optional.empty();
    }
  }
}
