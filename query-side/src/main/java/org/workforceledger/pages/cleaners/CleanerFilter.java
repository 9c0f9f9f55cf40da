package org.workforceledger.pages.cleaners;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.workforceledger.employment.api.Basis;
import org.workforceledger.pages.Address;
import org.workforceledger.pages.Choice;
import org.workforceledger.pages.Listing.Column;
import org.workforceledger.pages.Text;

/** What the list of cleaners is narrowed to. */
record CleanerFilter(Address address) {

  List<CleanerRow> matching(List<CleanerRow> rows) {
    String text = address.get("text").strip().toLowerCase(Locale.ENGLISH);
    return rows.stream()
        .filter(row -> Choice.takes(address, row.balance().region()))
        .filter(row -> is("site", row.balance().siteId()))
        .filter(row -> is("basis", row.balance().basis().name()))
        .filter(row -> text.isEmpty() || row.searched().contains(text))
        .toList();
  }

  private boolean is(String key, String value) {
    String asked = address.get(key);
    return asked.isEmpty() || asked.equals(value);
  }

  List<Choice> sites(List<CleanerRow> rows) {
    return sites(rows, row -> row.balance().siteId(), CleanerRow::site);
  }

  /** The sites of some rows, by name. */
  <R> List<Choice> sites(List<R> rows, Function<R, String> id, Function<R, String> name) {
    Map<String, String> names = rows.stream().collect(Collectors.toMap(id, name, (a, _) -> a));
    List<Choice> choices = new ArrayList<>(List.of(new Choice("All work locations", "", false)));
    names.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(site -> choices.add(choice("site", site.getValue(), site.getKey())));
    return choices;
  }

  List<Choice> bases() {
    List<Choice> choices = new ArrayList<>(List.of(new Choice("All", "", false)));
    Arrays.stream(Basis.values())
        .forEach(basis -> choices.add(choice("basis", Text.basis(basis), basis.name())));
    return choices;
  }

  private Choice choice(String key, String label, String value) {
    return new Choice(label, value, address.get(key).equals(value));
  }

  static List<Choice> years(Address address, int chosen, int thisYear) {
    List<Choice> years = new ArrayList<>();
    for (int year = chosen - 1; year <= Math.min(chosen + 1, thisYear + 1); year++) {
      String text = Integer.toString(year);
      years.add(new Choice(text, address.with("year", text).href(), year == chosen));
    }
    return years;
  }

  static List<Column<CleanerRow>> columns() {
    return List.of(
        Column.of("name", "Name", CleanerRow::name),
        Column.of("place", "Work location", CleanerRow::site),
        Column.of("status", "Engaged", CleanerRow::status),
        Column.number("required", "Required", row -> row.balance().requiredHours()),
        Column.number("credited", "Credited", row -> row.balance().creditedHours()),
        Column.number("taken", "Taken", row -> row.balance().takenHours()),
        Column.number("balance", "Balance", row -> row.balance().balanceHours()),
        Column.number("shortfall", "Shortfall", row -> row.balance().shortfallHours()));
  }
}
