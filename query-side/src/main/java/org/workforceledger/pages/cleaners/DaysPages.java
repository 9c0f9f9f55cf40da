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
import org.workforceledger.employment.read.KnownEngagement;
import org.workforceledger.hours.read.AskedAccount;
import org.workforceledger.hours.read.CleanerAccounts;
import org.workforceledger.hours.read.DayRow;
import org.workforceledger.hours.read.Days;
import org.workforceledger.pages.Address;
import org.workforceledger.runtime.access.Viewer;

/** What each day of a cleaner's year has come to. */
@Controller
class DaysPages {

  private final Clock clock;
  private final CleanerAccounts accounts;
  private final Days days;
  private final People people;

  DaysPages(Clock clock, CleanerAccounts accounts, Days days, People people) {
    this.clock = clock;
    this.accounts = accounts;
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
    AskedAccount account = asked.account(accounts, id, viewer);
    KnownEngagement chosen = account.chosen();
    List<DayRow> rows = days.of(chosen, account.year(), account.moment());
    page.addAttribute(
        "p",
        new DaysView(
                id,
                people.reveal(chosen.engagement().engaged().name()),
                chosen.engagementId(),
                rows,
                asked)
            .page());
    page.addAttribute(
        "directions",
        days.directions(chosen, account.year(), account.moment()).stream()
            .map(direction -> DirectionLine.of(direction, people))
            .toList());
    return "cleaners/days";
  }
}
