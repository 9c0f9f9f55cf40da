package org.workforceledger.pages.disputes;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.workforceledger.access.read.CaseScope;
import org.workforceledger.disputes.read.DisputeSheet;
import org.workforceledger.disputes.read.Disputes;
import org.workforceledger.disputes.read.Disputes.Filter;
import org.workforceledger.pages.Address;
import org.workforceledger.pages.Choice;
import org.workforceledger.pages.Listing;
import org.workforceledger.pages.Listing.Column;
import org.workforceledger.pages.Names;
import org.workforceledger.pages.Text;
import org.workforceledger.queries.read.Moment;
import org.workforceledger.runtime.access.Viewer;
import org.workforceledger.sites.api.Region;

/** Disputes, and one of them with its stages and what comes next. */
@Controller
class DisputePages {

  private final Clock clock;
  private final Disputes disputes;
  private final Names names;

  DisputePages(Clock clock, Disputes disputes, Names names) {
    this.clock = clock;
    this.disputes = disputes;
    this.names = names;
  }

  @GetMapping("/disputes")
  String list(Viewer viewer, @RequestParam Map<String, String> params, Model page) {
    Address address = new Address("/disputes", params);
    Moment now = Moment.today(clock.instant());
    CaseScope scope = CaseScope.of(viewer);
    Filter filter = new Filter(Region.find(address.get("region")).orElse(null), null);
    List<DisputeRow> rows = disputes.list(scope, filter, now).stream().map(DisputeRow::of).toList();
    page.addAttribute("address", address);
    page.addAttribute("asAt", Text.date(now.asAt()));
    page.addAttribute(
        "regions",
        viewer.siteId() == null && viewer.cleanerId() == null
            ? Choice.regions(address)
            : List.of());
    page.addAttribute("csv", csv(address));
    page.addAttribute("list", Listing.of(rows, columns(), address, "dispute", "disputes"));
    return "disputes/list";
  }

  private static String csv(Address address) {
    return new Address("/api/disputes", Map.of("format", "csv"))
        .with("region", address.get("region"))
        .href();
  }

  private static List<Column<DisputeRow>> columns() {
    return List.of(
        Column.of("subject", "Dispute", DisputeRow::subject),
        Column.of("place", "Work location", DisputeRow::place),
        Column.of("notified", "Notified", row -> row.line().notifiedAt()),
        Column.of("stage", "Stage", DisputeRow::stage),
        Column.of("due", "Due", DisputeRow::sortedDue),
        Column.of("state", "State", row -> row.line().state()));
  }

  @GetMapping("/disputes/{id}")
  String one(@PathVariable String id, Viewer viewer, Model page) {
    Moment now = Moment.today(clock.instant());
    DisputeSheet sheet = disputes.one(id, CaseScope.of(viewer), now);
    UnaryOperator<String> name = names.orIds(sheet.dispute().cleanerIds(), now);
    page.addAttribute("p", DisputePage.of(sheet, name));
    return "disputes/dispute";
  }
}
