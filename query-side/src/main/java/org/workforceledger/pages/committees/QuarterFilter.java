package org.workforceledger.pages.committees;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.workforceledger.employment.api.Basis;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.pages.Address;
import org.workforceledger.pages.Choice;
import org.workforceledger.pages.Text;
import org.workforceledger.reports.read.FullTimeLine;
import org.workforceledger.reports.read.ReportLine;

/** What a quarter's table is narrowed to. */
record QuarterFilter(Address address, boolean statewide) {

  private static final String MET = "met";

  List<ReportLine> people(List<ReportLine> rows) {
    return rows.stream()
        .filter(row -> Choice.takes(address, row.region()))
        .filter(row -> is("tenure", row.tenure().name()))
        .filter(row -> is("basis", row.basis().name()))
        .filter(row -> has(row.name(), row.workEmail(), row.workLocation(), row.jobTitle()))
        .toList();
  }

  List<FullTimeLine> sites(List<FullTimeLine> rows) {
    return rows.stream()
        .filter(row -> Choice.takes(address, row.region()))
        .filter(row -> is(MET, row.compliant() ? "yes" : "no"))
        .filter(row -> has(row.workLocation()))
        .toList();
  }

  private boolean is(String key, String value) {
    String asked = address.get(key);
    return asked.isEmpty() || asked.equals(value);
  }

  private boolean has(String... texts) {
    String wanted = address.get("text").strip().toLowerCase(Locale.ENGLISH);
    return wanted.isEmpty() || String.join(" ", texts).toLowerCase(Locale.ENGLISH).contains(wanted);
  }

  /** The choices of the form above a table of people. */
  QuarterPage.Filter ofPeople() {
    List<Choice> tenures = all("All");
    for (Tenure tenure : Tenure.values()) {
      tenures.add(choice("tenure", Text.tenure(tenure), tenure.name()));
    }
    List<Choice> bases = all("All");
    for (Basis basis : Basis.values()) {
      bases.add(choice("basis", Text.basis(basis), basis.name()));
    }
    return new QuarterPage.Filter(address.get("text"), regions(), tenures, bases, List.of());
  }

  /** The choices of the form above a table of sites. */
  QuarterPage.Filter ofSites() {
    List<Choice> met = all("All");
    met.add(choice(MET, "Not met", "no"));
    met.add(choice(MET, "Met", "yes"));
    return new QuarterPage.Filter(address.get("text"), regions(), List.of(), List.of(), met);
  }

  private List<Choice> regions() {
    return statewide ? Choice.regions(address) : List.of();
  }

  private static List<Choice> all(String label) {
    return new ArrayList<>(List.of(new Choice(label, "", false)));
  }

  private Choice choice(String key, String label, String value) {
    return new Choice(label, value, address.get(key).equals(value));
  }
}
