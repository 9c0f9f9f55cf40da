package org.workforceledger.pages.audit;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.workforceledger.access.read.Scope;
import org.workforceledger.pages.Address;
import org.workforceledger.projections.read.EventSearch;
import org.workforceledger.projections.read.LogEntry;
import org.workforceledger.runtime.access.Viewer;

/** The log as people look through it: a list with filters, and every event by itself. */
@Controller
class EventPages {

  private final EventSearch log;
  private final Revealed revealed;

  EventPages(EventSearch log, Revealed revealed) {
    this.log = log;
    this.revealed = revealed;
  }

  @GetMapping("/audit/events")
  String list(Viewer viewer, @RequestParam Map<String, String> asked, Model page) {
    Scope.of(viewer).requireAudit();
    EventFilter filter = EventFilter.of(new Address("/audit/events", asked));
    List<LogEntry> found = log.find(filter.wanted());
    page.addAttribute("p", EventListPage.of(filter, found, revealed));
    return "audit/events";
  }

  @GetMapping("/audit/events/{position}")
  String one(Viewer viewer, @PathVariable long position, Model page) {
    Scope.of(viewer).requireAudit();
    LogEntry entry =
        log.at(position).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    page.addAttribute("e", EventListPage.line(entry, revealed));
    page.addAttribute("facts", EventFacts.of(entry, revealed));
    page.addAttribute("payload", revealed.pretty(entry.payload()));
    page.addAttribute("revealed", revealed.conceals(entry.payload()));
    page.addAttribute("previous", beside(position, false));
    page.addAttribute("next", beside(position, true));
    return "audit/event";
  }

  private @Nullable String beside(long position, boolean later) {
    return log.beside(position, later).map(p -> "/audit/events/" + p).orElse(null);
  }
}
