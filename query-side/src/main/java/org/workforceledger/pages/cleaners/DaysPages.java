package org.workforceledger.pages.cleaners;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.workforceledger.access.read.People;
import org.workforceledger.access.read.Scope;
import org.workforceledger.employment.read.Cleaners;
import org.workforceledger.employment.read.KnownEngagement;
import org.workforceledger.hours.read.DayRow;
import org.workforceledger.hours.read.Days;
import org.workforceledger.pages.Address;
import org.workforceledger.runtime.access.Viewer;

/** What each day of a cleaner's year has come to. */
@Controller
class DaysPages {

  private final Clock clock;
  private final Cleaners cleaners;
  private final Days days;
  private final People people;

  DaysPages(Clock clock, Cleaners cleaners, Days days, People people) {
    this.clock = clock;
    this.cleaners = cleaners;
    this.days = days;
    this.people = people;
  }

  @GetMapping("/cleaners/{id}/days")
  String days(
      @PathVariable String id,
      Viewer viewer,
      @RequestParam Map<String, String> params,
      Model page) {
    Address address = new Address("/cleaners/" + id + "/days", params);
    StatementAsked asked = StatementAsked.of(address, clock.instant());
    Scope scope = Scope.of(viewer);
    scope.requireCleaner(id);
    List<KnownEngagement> known = cleaners.engagementsOf(id, scope, asked.moment());
    KnownEngagement chosen = asked.choose(known);
    List<DayRow> rows = days.of(chosen, asked.year(), asked.moment());
    page.addAttribute(
        "p",
        new DaysView(
                id,
                people.reveal(chosen.engagement().engaged().name()),
                chosen.engagementId(),
                rows,
                asked)
            .page());
    return "cleaners/days";
  }
}
