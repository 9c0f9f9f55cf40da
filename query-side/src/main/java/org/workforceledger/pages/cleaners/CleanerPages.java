package org.workforceledger.pages.cleaners;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.workforceledger.access.read.Scope;
import org.workforceledger.hours.read.CleanerBalances;
import org.workforceledger.hours.read.CleanerBalances.Filter;
import org.workforceledger.ledger.Id;
import org.workforceledger.pages.Address;
import org.workforceledger.pages.Choice;
import org.workforceledger.pages.Listing;
import org.workforceledger.pages.Text;
import org.workforceledger.queries.read.NothingFound;
import org.workforceledger.runtime.access.Viewer;

/** Everybody whose records the viewer may read, with the ADO of a year. */
@Controller
class CleanerPages {

  private final Clock clock;
  private final CleanerBalances balances;

  CleanerPages(Clock clock, CleanerBalances balances) {
    this.clock = clock;
    this.balances = balances;
  }

  /** The statement is what there is to see first of a cleaner. */
  @GetMapping("/cleaners/{id}")
  String cleaner(@PathVariable String id, @RequestParam Map<String, String> params) {
    if (!id.matches(Id.PATTERN)) {
      throw new NothingFound("no cleaner has such an id");
    }
    return "redirect:" + new Address("/cleaners/" + id + "/ado", params).href();
  }

  @GetMapping("/cleaners")
  String list(Viewer viewer, @RequestParam Map<String, String> params, Model page) {
    Scope scope = Scope.of(viewer);
    Address address = new Address("/cleaners", params);
    StatementAsked asked = StatementAsked.of(address, clock.instant());
    CleanerFilter filter = new CleanerFilter(address);
    LocalDate asAt = asked.asAt();
    List<CleanerRow> rows =
        balances.list(scope, Filter.NONE, asAt).stream()
            .map(line -> CleanerRow.of(line, asked.year()))
            .toList();
    page.addAttribute("address", address);
    page.addAttribute("asAt", Text.date(asAt));
    page.addAttribute("csv", "/api/cleaners?format=csv&asAt=" + asAt);
    page.addAttribute("year", asked.year());
    page.addAttribute("years", CleanerFilter.years(address, asked.year(), asked.today().getYear()));
    page.addAttribute("regions", Choice.regions(address));
    page.addAttribute("sites", filter.sites(rows));
    page.addAttribute("bases", filter.bases());
    page.addAttribute(
        "list",
        Listing.of(
            filter.matching(rows), CleanerFilter.columns(), address, "engagement", "engagements"));
    return "cleaners/list";
  }
}
