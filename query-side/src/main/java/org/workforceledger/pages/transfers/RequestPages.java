package org.workforceledger.pages.transfers;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.workforceledger.access.read.CaseScope;
import org.workforceledger.pages.Address;
import org.workforceledger.pages.Choice;
import org.workforceledger.pages.Listing;
import org.workforceledger.pages.Listing.Column;
import org.workforceledger.pages.Names;
import org.workforceledger.pages.Text;
import org.workforceledger.queries.read.Moment;
import org.workforceledger.runtime.access.Viewer;
import org.workforceledger.sites.api.Region;
import org.workforceledger.transfers.read.RequestedTransfers;
import org.workforceledger.transfers.read.RequestedTransfers.Filter;
import org.workforceledger.transfers.read.TransferRequestLine;

/** Transfers that cleaners ask for. */
@Controller
class RequestPages {

  private final Clock clock;
  private final RequestedTransfers requests;
  private final Names names;

  RequestPages(Clock clock, RequestedTransfers requests, Names names) {
    this.clock = clock;
    this.requests = requests;
    this.names = names;
  }

  /** A request in words. */
  record RequestRow(
      TransferRequestLine line,
      String place,
      String cleaner,
      String kind,
      String from,
      String willing,
      String requested,
      String considered,
      String objection,
      String state,
      String css) {

    static RequestRow of(TransferRequestLine line, UnaryOperator<String> name) {
      List<String> willing = new ArrayList<>(line.siteIds());
      line.regions().forEach(region -> willing.add(region.printed()));
      return new RequestRow(
          line,
          line.place() == null ? "" : line.place().toString(),
          name.apply(line.cleanerId()),
          Text.words(line.kind()),
          TransferRow.place(line.workLocation(), line.siteId()),
          String.join(", ", willing),
          Text.date(line.requestedOn()),
          Text.date(line.consideredFrom()),
          line.objection() == null ? "" : Text.words(line.objection()),
          Text.words(line.state()),
          switch (line.state()) {
            case OPEN -> "chip-warn";
            case APPROVED -> "chip-good";
            case NOT_APPROVED, WITHDRAWN -> "";
          });
    }

    private int order() {
      return line.place() == null ? Integer.MAX_VALUE : line.place();
    }
  }

  @GetMapping("/transfer-requests")
  String list(Viewer viewer, @RequestParam Map<String, String> params, Model page) {
    Address address = new Address("/transfer-requests", params);
    Moment now = Moment.today(clock.instant());
    Filter filter = new Filter(Region.find(address.get("region")).orElse(null), null);
    List<TransferRequestLine> lines = requests.list(CaseScope.of(viewer), filter, now);
    UnaryOperator<String> name =
        names.orIds(lines.stream().map(TransferRequestLine::cleanerId).distinct().toList(), now);
    List<RequestRow> rows = lines.stream().map(line -> RequestRow.of(line, name)).toList();
    page.addAttribute("address", address);
    page.addAttribute("asAt", Text.date(now.asAt()));
    page.addAttribute(
        "regions",
        viewer.siteId() == null && viewer.cleanerId() == null
            ? Choice.regions(address)
            : List.of());
    page.addAttribute(
        "csv",
        new Address("/api/transfer-requests", Map.of("format", "csv"))
            .with("region", address.get("region"))
            .href());
    page.addAttribute("list", Listing.of(rows, columns(), address, "request", "requests"));
    return "transfers/requests";
  }

  private static List<Column<RequestRow>> columns() {
    return List.of(
        Column.number("order", "Order", RequestRow::order),
        Column.of("cleaner", "Cleaner", RequestRow::cleaner),
        Column.of("kind", "Kind", row -> row.line().kind()),
        Column.of("from", "From", RequestRow::from),
        Column.of("willing", "Willing to work at", RequestRow::willing),
        Column.of("requested", "Requested", row -> row.line().requestedOn()),
        Column.of("considered", "Considered from", row -> row.line().consideredFrom()),
        Column.of("objection", "School's objection", RequestRow::objection),
        Column.of("state", "State", row -> row.line().state()));
  }
}
