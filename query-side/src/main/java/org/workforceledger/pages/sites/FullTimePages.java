package org.workforceledger.pages.sites;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.workforceledger.access.read.Scope;
import org.workforceledger.pages.Address;
import org.workforceledger.pages.Choice;
import org.workforceledger.pages.Listing;
import org.workforceledger.pages.Listing.Column;
import org.workforceledger.pages.Text;
import org.workforceledger.queries.read.BadQuery;
import org.workforceledger.queries.read.Moment;
import org.workforceledger.reports.read.FullTimeNeed;
import org.workforceledger.reports.read.Reports;
import org.workforceledger.runtime.access.Viewer;
import org.workforceledger.sites.api.Region;

/** Which sites lack permanent full-time cleaners on a day, and what each would need (8.9(c)). */
@Controller
class FullTimePages {

  private final Clock clock;
  private final Reports reports;

  FullTimePages(Clock clock, Reports reports) {
    this.clock = clock;
    this.reports = reports;
  }

  @GetMapping("/minimum-full-time")
  String list(Viewer viewer, @RequestParam Map<String, String> params, Model page) {
    Scope scope = Scope.of(viewer);
    scope.requireSites();
    Address address = new Address("/minimum-full-time", params);
    Moment moment = moment(address.get("asAt"));
    @Nullable Region region = Region.find(address.get("region")).orElse(null);
    List<Row> rows = needs(scope, region, moment).stream().map(Row::of).toList();
    boolean lacking = address.get("show").equals("lacking");
    page.addAttribute("address", address);
    page.addAttribute("asAt", Text.date(moment.asAt()));
    page.addAttribute("asAtField", moment.asAt().toString());
    page.addAttribute("lacking", lacking);
    page.addAttribute("csv", csv(address, moment.asAt()));
    page.addAttribute("regions", viewer.region() == null ? Choice.regions(address) : List.of());
    page.addAttribute(
        "list",
        Listing.of(
            rows.stream().filter(row -> !lacking || row.need().missing() > 0).toList(),
            columns(),
            address,
            "work location",
            "work locations"));
    return "sites/minimum-full-time";
  }

  private List<FullTimeNeed> needs(Scope scope, @Nullable Region region, Moment moment) {
    try {
      return reports.fullTimeNeeds(scope, region, moment);
    } catch (BadQuery tooEarly) {
      throw unreadable(tooEarly);
    }
  }

  private Moment moment(String asked) {
    Moment today = Moment.today(clock.instant());
    try {
      return asked.isEmpty() ? today : new Moment(LocalDate.parse(asked), null, today.now());
    } catch (DateTimeParseException e) {
      throw unreadable(e);
    }
  }

  private static ResponseStatusException unreadable(RuntimeException cause) {
    return new ResponseStatusException(
        HttpStatus.BAD_REQUEST, "the day cannot be read, or is before the agreement", cause);
  }

  private static String csv(Address address, LocalDate asAt) {
    return new Address(
            "/api/reports/minimum-full-time", Map.of("format", "csv", "asAt", asAt.toString()))
        .with("region", address.get("region"))
        .href();
  }

  private static List<Column<Row>> columns() {
    return List.of(
        Column.of("name", "Work location", row -> row.need().workLocation()),
        Column.of("region", "Region", row -> row.need().region()),
        Column.number("allocated", "Allocated a week", row -> row.need().allocatedHours()),
        Column.number("required", "Required", row -> row.need().required()),
        Column.number("actual", "Full-time", row -> row.need().actual()),
        Column.number("needed", "Needs a week, at least", row -> row.need().hoursNeeded()),
        Column.of("how", "How", Row::how),
        Column.of("reviewed", "Last reviewed", Row::reviewed));
  }

  /** A line with its texts. */
  record Row(FullTimeNeed need, String allocated, String needed, String how, String reviewed) {

    static Row of(FullTimeNeed need) {
      LocalDate reviewed = need.lastReviewedOn();
      return new Row(
          need,
          Text.hours(need.allocatedHours()),
          need.missing() == 0 ? "" : Text.hours(need.hoursNeeded()),
          how(need),
          reviewed == null ? "" : Text.date(reviewed));
    }

    private static String how(FullTimeNeed need) {
      int made = need.missing() - need.newPositions();
      String topped =
          Text.count(made, "part-time cleaner", "part-time cleaners") + " made full-time";
      String positions = Text.count(need.newPositions(), "new position", "new positions");
      if (need.missing() == 0) {
        return "";
      }
      return made == 0 ? positions : need.newPositions() == 0 ? topped : topped + ", " + positions;
    }
  }
}
