package org.workforceledger.pages;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.workforceledger.access.read.Scope;
import org.workforceledger.committees.read.Committee;
import org.workforceledger.committees.read.CommitteeQuarters;
import org.workforceledger.projections.read.Projections;
import org.workforceledger.runtime.access.Viewer;

/** Where everybody arrives: what they can do here, and how the ledger is. */
@Controller
class HomePage {

  private static final int QUARTERS = 6;

  private final Projections projections;
  private final CommitteeQuarters quarters;

  HomePage(Projections projections, CommitteeQuarters quarters) {
    this.projections = projections;
    this.quarters = quarters;
  }

  @GetMapping("/")
  String home(Viewer viewer, Model page) {
    page.addAttribute(
        "ways", Roles.ways(viewer).stream().filter(way -> !way.says().isEmpty()).toList());
    page.addAttribute("readsLog", Scope.of(viewer).seesEverything());
    page.addAttribute("events", Text.count(projections.head()));
    page.addAttribute("readsReports", Roles.readsReports(viewer));
    page.addAttribute("quarters", tabled(new Committee(viewer.region())));
    return "home";
  }

  /** The latest quarters tabled, as links to the viewer's own committee's reports. */
  private List<Choice> tabled(Committee committee) {
    return quarters.tabledQuarters(null).stream()
        .limit(QUARTERS)
        .map(
            quarter ->
                new Choice(
                    Text.quarter(quarter),
                    "/committees/" + committee + "/quarters/" + quarter,
                    false))
        .toList();
  }
}
