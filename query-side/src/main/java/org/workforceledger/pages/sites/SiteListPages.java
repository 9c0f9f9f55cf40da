package org.workforceledger.pages.sites;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.workforceledger.access.read.CaseScope;
import org.workforceledger.access.read.Scope;
import org.workforceledger.pages.Address;
import org.workforceledger.pages.Choice;
import org.workforceledger.pages.Listing;
import org.workforceledger.pages.Listing.Column;
import org.workforceledger.pages.Text;
import org.workforceledger.queries.read.Moment;
import org.workforceledger.runtime.access.Viewer;
import org.workforceledger.sites.api.Region;
import org.workforceledger.sites.read.SiteLine;
import org.workforceledger.sites.read.SiteList;
import org.workforceledger.sites.read.SiteList.Filter;

/** The work locations that the viewer may see. */
@Controller
class SiteListPages {

  private final Clock clock;
  private final SiteList sites;

  SiteListPages(Clock clock, SiteList sites) {
    this.clock = clock;
    this.sites = sites;
  }

  @GetMapping("/sites")
  String list(Viewer viewer, @RequestParam Map<String, String> params, Model page) {
    Address address = new Address("/sites", params);
    Moment moment = Moment.today(clock.instant());
    List<SiteRow> rows =
        sites.list(Scope.of(viewer), filter(address), moment).stream().map(SiteRow::of).toList();
    page.addAttribute("address", address);
    page.addAttribute("asAt", Text.date(moment.asAt()));
    page.addAttribute("office", Scope.of(viewer).isOffice());
    page.addAttribute("people", Scope.of(viewer).seesIds());
    page.addAttribute("cases", CaseScope.of(viewer).seesAny());
    page.addAttribute("csv", csv(address));
    page.addAttribute("regions", viewer.region() == null ? Choice.regions(address) : List.of());
    page.addAttribute(
        "list", Listing.of(rows, columns(), address, "work location", "work locations"));
    return "sites/list";
  }

  private static Filter filter(Address address) {
    String text = address.get("text").strip();
    @Nullable Region region = Region.find(address.get("region")).orElse(null);
    return new Filter(text.isEmpty() ? null : text, region);
  }

  private static String csv(Address address) {
    return new Address("/api/sites", Map.of("format", "csv"))
        .with("q", address.get("text").strip())
        .with("region", address.get("region"))
        .href();
  }

  private static List<Column<SiteRow>> columns() {
    return List.of(
        Column.of("name", "Work location", row -> row.site().name()),
        Column.of("region", "Region", row -> row.site().region()),
        Column.of("kind", "Kind", SiteRow::kind),
        Column.number("enrolment", "Enrolment", SiteRow::students),
        Column.number("allocated", "Allocated a week", SiteRow::hours),
        Column.of("how", "How", SiteRow::how));
  }

  /** A line with its texts. */
  record SiteRow(SiteLine site, String kind, String enrolment, String allocated, String how) {

    static SiteRow of(SiteLine site) {
      return new SiteRow(
          site,
          Text.words(site.kind()),
          site.enrolment() == null ? "" : Text.count(site.enrolment()),
          site.allocatedHours() == null ? "" : Text.hours(site.allocatedHours()),
          how(site));
    }

    private static String how(SiteLine site) {
      LocalDate since = site.allocatedSince();
      return since == null
          ? "Nothing measured or determined"
          : (site.determined() ? "Determined from " : "Calculated from ") + Text.date(since);
    }

    private int students() {
      return site.enrolment() == null ? -1 : site.enrolment();
    }

    private BigDecimal hours() {
      return site.allocatedHours() == null ? BigDecimal.valueOf(-1) : site.allocatedHours();
    }
  }
}
