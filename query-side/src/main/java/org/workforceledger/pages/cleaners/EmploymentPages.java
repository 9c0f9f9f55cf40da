package org.workforceledger.pages.cleaners;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.workforceledger.access.read.Scope;
import org.workforceledger.employment.read.EmploymentDue;
import org.workforceledger.employment.read.EmploymentLives;
import org.workforceledger.employment.read.EmploymentLives.Filter;
import org.workforceledger.hours.read.AskedAccount;
import org.workforceledger.hours.read.CleanerAccounts;
import org.workforceledger.hours.read.SimulatedWork;
import org.workforceledger.pages.Address;
import org.workforceledger.pages.Choice;
import org.workforceledger.pages.Listing;
import org.workforceledger.pages.Listing.Column;
import org.workforceledger.pages.Text;
import org.workforceledger.runtime.access.Viewer;
import org.workforceledger.sites.api.Region;

/** The life of an engagement, and what is due of all of them. */
@Controller
class EmploymentPages {

  private final Clock clock;
  private final SimulatedWork simulated;
  private final CleanerAccounts accounts;
  private final EmploymentLives lives;
  private final Heads heads;

  EmploymentPages(
      Clock clock,
      SimulatedWork simulated,
      CleanerAccounts accounts,
      EmploymentLives lives,
      Heads heads) {
    this.clock = clock;
    this.simulated = simulated;
    this.accounts = accounts;
    this.lives = lives;
    this.heads = heads;
  }

  @GetMapping("/cleaners/{id}/employment")
  String employment(
      @PathVariable String id,
      Viewer viewer,
      @RequestParam Map<String, String> params,
      Model page) {
    Scope.of(viewer).requireCleaner(id);
    Address address = new Address("/cleaners/" + id + "/employment", params);
    StatementAsked asked = StatementAsked.of(address, clock.instant(), simulated.lastDay());
    AskedAccount account = asked.account(accounts, id, viewer);
    page.addAttribute(
        "p",
        new EmploymentView(
                lives.of(account.chosen(), account.moment()),
                heads.of(account),
                asked,
                account.linksToLog())
            .page());
    return "cleaners/employment";
  }

  @GetMapping("/employment/due")
  String due(Viewer viewer, @RequestParam Map<String, String> params, Model page) {
    Scope scope = Scope.of(viewer);
    scope.requirePeople();
    Address address = new Address("/employment/due", params);
    StatementAsked asked = StatementAsked.of(address, clock.instant(), simulated.lastDay());
    LocalDate until = EmploymentLives.ahead(asked.asAt());
    List<Row> rows =
        lives.due(scope, Filter.NONE, asked.asAt(), until).stream()
            .map(due -> row(due, asked))
            .toList();
    List<Row> matching =
        rows.stream()
            .filter(row -> Choice.takes(address, row.due().region()))
            .filter(row -> List.of("", row.due().siteId()).contains(address.get("site")))
            .toList();
    page.addAttribute("address", address);
    page.addAttribute("asAt", Text.date(asked.asAt()) + asked.whyThen());
    page.addAttribute("until", Text.date(until));
    page.addAttribute("asAtField", asked.asAtText());
    page.addAttribute("regions", Choice.regions(address));
    page.addAttribute(
        "sites", new CleanerFilter(address).sites(rows, row -> row.due().siteId(), Row::site));
    page.addAttribute("csv", csv(address, asked));
    page.addAttribute("list", Listing.of(matching, columns(), address, "matter", "matters"));
    return "cleaners/due";
  }

  private static String csv(Address address, StatementAsked asked) {
    return new Address("/api/employment/due", Map.of("format", "csv"))
        .with("asAt", asked.asAt().toString())
        .with("region", address.get("region"))
        .with("site", address.get("site"))
        .href();
  }

  private static List<Column<Row>> columns() {
    return List.of(
        Column.of("by", "By", row -> row.due().by()),
        Column.of("name", "Name", row -> row.due().name()),
        Column.of("place", "Work location", Row::site),
        Column.of("what", "What", Row::what),
        Column.of("clause", "Clause", row -> row.due().clause()));
  }

  /** A line with its texts. */
  record Row(EmploymentDue due, String by, String site, String region, String what, String href) {}

  private static Row row(EmploymentDue due, StatementAsked asked) {
    Region region = due.region();
    Address life =
        new Address(
            "/cleaners/" + due.cleanerId() + "/employment",
            Map.of("engagementId", due.engagementId()));
    return new Row(
        due,
        Text.dayDate(due.by()),
        Objects.requireNonNullElse(due.workLocation(), due.siteId()),
        region == null ? "" : region.printed(),
        Text.says(due.says()),
        life.with("asAt", asked.asAtText()).href());
  }
}
