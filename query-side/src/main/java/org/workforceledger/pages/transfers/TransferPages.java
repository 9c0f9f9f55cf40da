package org.workforceledger.pages.transfers;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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
import org.workforceledger.transfers.read.TransferLine;
import org.workforceledger.transfers.read.TransferSheet;
import org.workforceledger.transfers.read.TransferSheet.CandidateRow;
import org.workforceledger.transfers.read.Transfers;
import org.workforceledger.transfers.read.Transfers.Filter;

/** Required transfers, and one of them told as a story. */
@Controller
class TransferPages {

  private final Clock clock;
  private final Transfers transfers;
  private final Names names;

  TransferPages(Clock clock, Transfers transfers, Names names) {
    this.clock = clock;
    this.transfers = transfers;
    this.names = names;
  }

  @GetMapping("/transfers")
  String list(Viewer viewer, @RequestParam Map<String, String> params, Model page) {
    Address address = new Address("/transfers", params);
    Moment now = Moment.today(clock.instant());
    Filter filter = new Filter(Region.find(address.get("region")).orElse(null), null);
    List<TransferLine> lines = transfers.list(CaseScope.of(viewer), filter, now);
    UnaryOperator<String> name =
        names.orIds(
            lines.stream().flatMap(line -> Stream.ofNullable(line.cleanerId())).toList(), now);
    List<TransferRow> rows = lines.stream().map(line -> TransferRow.of(line, name)).toList();
    page.addAttribute("address", address);
    page.addAttribute("asAt", Text.date(now.asAt()));
    page.addAttribute(
        "regions",
        viewer.siteId() == null && viewer.cleanerId() == null
            ? Choice.regions(address)
            : List.of());
    page.addAttribute(
        "csv",
        new Address("/api/transfers", Map.of("format", "csv"))
            .with("region", address.get("region"))
            .href());
    page.addAttribute("list", Listing.of(rows, columns(), address, "transfer", "transfers"));
    return "transfers/list";
  }

  private static List<Column<TransferRow>> columns() {
    return List.of(
        Column.of("from", "From", TransferRow::from),
        Column.of("to", "To", TransferRow::to),
        Column.of("identified", "Identified", row -> row.line().identifiedOn()),
        Column.number("surplus", "To spare a week", row -> row.line().surplusHours()),
        Column.plain("Cleaner"),
        Column.of("state", "State", row -> row.line().state()));
  }

  @GetMapping("/transfers/{id}")
  String one(@PathVariable String id, Viewer viewer, Model page) {
    Moment now = Moment.today(clock.instant());
    TransferSheet sheet = transfers.one(id, CaseScope.of(viewer), now);
    List<String> invited = sheet.candidates().stream().map(CandidateRow::cleanerId).toList();
    page.addAttribute("p", TransferPage.of(sheet, names.orIds(invited, now)));
    return "transfers/transfer";
  }
}
