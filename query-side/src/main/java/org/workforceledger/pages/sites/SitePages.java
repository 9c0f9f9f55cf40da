package org.workforceledger.pages.sites;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.workforceledger.access.read.Scope;
import org.workforceledger.hours.read.SiteSheets;
import org.workforceledger.queries.read.Moment;
import org.workforceledger.runtime.access.Viewer;
import org.workforceledger.sites.read.CleaningTimes;

/** A site's page, and the working of its cleaning time. */
@Controller
class SitePages {

  private final Clock clock;
  private final SiteSheets sheets;
  private final CleaningTimes times;

  SitePages(Clock clock, SiteSheets sheets, CleaningTimes times) {
    this.clock = clock;
    this.sheets = sheets;
    this.times = times;
  }

  @GetMapping("/sites/{id}")
  String site(@PathVariable String id, Viewer viewer, Model page) {
    Scope scope = Scope.of(viewer);
    page.addAttribute("p", SitePage.of(sheets.of(id, scope, Moment.today(clock.instant()))));
    page.addAttribute("people", scope.seesIds());
    return "sites/site";
  }

  @GetMapping("/sites/{id}/cleaning-time")
  String cleaningTime(@PathVariable String id, Viewer viewer, Model page) {
    Scope scope = Scope.of(viewer);
    Moment now = Moment.today(clock.instant());
    String name = sheets.of(id, scope, now).name();
    page.addAttribute("p", CleaningPage.of(times.of(id, scope, now), name));
    page.addAttribute("office", scope.isOffice());
    return "sites/cleaning-time";
  }
}
