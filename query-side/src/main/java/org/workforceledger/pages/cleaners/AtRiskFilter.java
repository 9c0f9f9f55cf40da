package org.workforceledger.pages.cleaners;

import java.util.List;
import java.util.Map;
import org.workforceledger.pages.Address;
import org.workforceledger.pages.Choice;
import org.workforceledger.pages.Listing.Column;

/** What the list of cleaners at risk is narrowed to. */
record AtRiskFilter(Address address) {

  List<AtRiskRow> matching(List<AtRiskRow> rows) {
    return rows.stream()
        .filter(row -> Choice.takes(address, row.risk().region()))
        .filter(row -> is("site", row.risk().siteId()))
        .toList();
  }

  private boolean is(String key, String value) {
    String asked = address.get(key);
    return asked.isEmpty() || asked.equals(value);
  }

  List<Choice> sites(List<AtRiskRow> rows) {
    return new CleanerFilter(address).sites(rows, row -> row.risk().siteId(), AtRiskRow::site);
  }

  String csv(StatementAsked asked) {
    return new Address("/api/forecast", Map.of("format", "csv"))
        .with("year", "" + asked.year())
        .with("asAt", asked.asAt().toString())
        .with("region", address.get("region"))
        .with("site", address.get("site"))
        .href();
  }

  static List<Column<AtRiskRow>> columns() {
    return List.of(
        Column.of("name", "Name", AtRiskRow::name),
        Column.of("place", "Work location", AtRiskRow::site),
        Column.of("what", "First not covered", AtRiskRow::begins),
        Column.number("shortfall", "Short by then", row -> row.risk().shortfallHours()),
        Column.number("year", "Short at the year's end", row -> row.risk().yearEndShortfallHours()),
        Column.of("act", "Act by", AtRiskRow::actBy));
  }
}
