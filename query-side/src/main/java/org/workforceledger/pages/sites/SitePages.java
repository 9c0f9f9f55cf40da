package org.workforceledger.pages.sites;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.workforceledger.access.read.Scope;
import org.workforceledger.hours.read.SiteSheets;
import org.workforceledger.queries.read.Moment;
import org.workforceledger.runtime.access.Viewer;
import org.workforceledger.runtime.web.LedgerClock;

/** A site's page. */
@Controller
class SitePages {

  private final Clock clock;
  private final SiteSheets sheets;

  SitePages(Clock clock, SiteSheets sheets) {
    this.clock = clock;
    this.sheets = sheets;
  }

  @GetMapping("/sites/{id}")
  String site(@PathVariable String id, Viewer viewer, Model page) {
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, LedgerClock.BRISBANE);
    page.addAttribute(
        "p", SitePage.of(sheets.of(id, Scope.of(viewer), new Moment(today, null, now))));
    return "sites/site";
  }
}
