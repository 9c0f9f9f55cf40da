package org.workforceledger.pages.cleaners;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.workforceledger.access.read.Scope;
import org.workforceledger.hours.read.CleanerAtRisk;
import org.workforceledger.hours.read.CleanerBalances.Filter;
import org.workforceledger.hours.read.CleanersAtRisk;
import org.workforceledger.hours.read.SimulatedWork;
import org.workforceledger.pages.Address;
import org.workforceledger.pages.Choice;
import org.workforceledger.pages.Listing;
import org.workforceledger.pages.Text;
import org.workforceledger.runtime.access.Viewer;

/** Whose accrued days off will not cover the vacations. */
@Controller
class AtRiskPages {

  private final Clock clock;
  private final SimulatedWork simulated;
  private final CleanersAtRisk atRisk;

  AtRiskPages(Clock clock, SimulatedWork simulated, CleanersAtRisk atRisk) {
    this.clock = clock;
    this.simulated = simulated;
    this.atRisk = atRisk;
  }

  @GetMapping("/forecast")
  String list(Viewer viewer, @RequestParam Map<String, String> params, Model page) {
    Address address = new Address("/forecast", params);
    StatementAsked asked = StatementAsked.of(address, clock.instant(), simulated.lastDay());
    LocalDate asAt = asked.asAt();
    Optional<List<CleanerAtRisk>> found =
        atRisk.list(Scope.of(viewer), Filter.NONE, asked.year(), asAt);
    List<AtRiskRow> rows =
        found.orElse(List.of()).stream().map(row -> AtRiskRow.of(row, asked)).toList();
    AtRiskFilter filter = new AtRiskFilter(address);
    page.addAttribute("address", address);
    page.addAttribute("asAt", Text.date(asAt) + asked.whyThen());
    page.addAttribute("asAtField", asked.asAtText());
    page.addAttribute("published", found.isPresent());
    page.addAttribute("csv", filter.csv(asked));
    page.addAttribute("year", asked.year());
    page.addAttribute(
        "years",
        CleanerFilter.years(address.without("asAt"), asked.year(), asked.today().getYear()));
    page.addAttribute("regions", Choice.regions(address));
    page.addAttribute("sites", filter.sites(rows));
    page.addAttribute(
        "list",
        Listing.of(
            filter.matching(rows), AtRiskFilter.columns(), address, "engagement", "engagements"));
    return "cleaners/at-risk";
  }
}
