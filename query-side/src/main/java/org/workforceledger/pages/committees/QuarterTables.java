package org.workforceledger.pages.committees;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.workforceledger.access.read.Scope;
import org.workforceledger.ledger.Hours;
import org.workforceledger.pages.Listing;
import org.workforceledger.pages.Listing.Column;
import org.workforceledger.pages.Text;
import org.workforceledger.pages.committees.QuarterPage.Change;
import org.workforceledger.pages.committees.QuarterPage.Person;
import org.workforceledger.pages.committees.QuarterPage.Place;
import org.workforceledger.queries.read.Table;
import org.workforceledger.reports.read.FullTimeLine;
import org.workforceledger.reports.read.ReportLine;

/** A quarter's tables: filtered, sorted, in pages; and the same rows to be saved. */
record QuarterTables(QuarterAsked asked, QuarterReader.Rows rows, Scope scope) {

  QuarterFilter filter() {
    return new QuarterFilter(asked.address(), asked.isStatewide());
  }

  private List<ReportLine> ofReport() {
    return asked.report() == QuarterReport.STARTERS ? rows.starters() : rows.status();
  }

  Listing<Person> people() {
    Marks marks = new Marks(asked.report(), rows);
    List<Person> shown =
        filter().people(ofReport()).stream().map(line -> person(line, marks)).toList();
    return Listing.of(shown, personColumns(), asked.address(), "engagement", "engagements");
  }

  private static Person person(ReportLine line, Marks marks) {
    return new Person(
        line.name(),
        line.jobTitle(),
        line.workEmail(),
        line.workLocation(),
        line.region().printed(),
        Text.status(line.tenure(), line.basis()),
        line.commencedOn(),
        Text.shortDate(line.commencedOn()),
        marks.of(line).label(),
        marks.of(line).css());
  }

  private List<Column<Person>> personColumns() {
    Stream<Column<Person>> columns =
        Stream.of(
            Column.of("name", "Name", Person::name),
            Column.of("job", "Job title", Person::jobTitle),
            Column.of("email", "E-mail", Person::workEmail),
            Column.of("place", "Work location", Person::workLocation),
            Column.of("region", "Region", Person::region),
            Column.of("status", "Status", Person::status),
            Column.of("commenced", "Commenced", Person::commencedOn));
    return columns.filter(this::isShown).toList();
  }

  private boolean isShown(Column<?> column) {
    return asked.isStatewide() || !column.key().equals("region");
  }

  Listing<Place> sites() {
    Marks marks = new Marks(asked.report(), rows);
    List<Place> shown =
        filter().sites(rows.fullTime()).stream().map(line -> place(line, marks)).toList();
    Stream<Column<Place>> columns =
        Stream.of(
            Column.of("place", "Work location", Place::workLocation),
            Column.of("region", "Region", Place::region),
            Column.number("allocated", "Allocated a week", Place::allocatedSeconds),
            Column.number("required", "Required", Place::required),
            Column.number("actual", "Actual", Place::actual),
            Column.of("met", "Minimum", Place::compliant));
    return Listing.of(
        shown, columns.filter(this::isShown).toList(), asked.address(), "site", "sites");
  }

  private static Place place(FullTimeLine line, Marks marks) {
    return new Place(
        line.siteId(),
        line.workLocation(),
        line.region().printed(),
        Hours.of(line.allocatedHours()).seconds(),
        Text.hours(line.allocatedHours()),
        line.required(),
        line.actual(),
        line.compliant(),
        marks.of(line).label(),
        marks.of(line).css());
  }

  Listing<Change> changes() {
    boolean links = scope.seesEverything();
    List<Change> shown = rows.changes().stream().map(d -> ChangeWords.of(d, links)).toList();
    List<Column<Change>> columns =
        List.of(
            Column.of("who", "Row", Change::who),
            Column.of("report", "Report", Change::report),
            Column.plain("Difference"),
            new Column<>("recorded", "Because of", "", Comparator.comparingLong(Change::position)));
    return Listing.of(shown, columns, asked.address(), "difference", "differences");
  }

  /** The rows of the table that is shown, as they are in the reports. */
  Table.Source csv() {
    String name = asked.committee() + "-" + asked.quarter() + "-" + asked.report().key();
    String file = name + (rows.asTabled() ? "-as-tabled" : "-as-now-known");
    Table<?> table =
        switch (asked.report()) {
          case STARTERS, STATUS ->
              new Table<>(
                  file,
                  ReportLine.class,
                  filter().people(ofReport()),
                  scope.seesIds() ? Set.of() : ReportLine.IDS);
          case FULL_TIME -> new Table<>(file, FullTimeLine.class, filter().sites(rows.fullTime()));
          case CHANGES ->
              new Table<>(
                  name, ChangeLine.class, rows.changes().stream().flatMap(ChangeLine::of).toList());
        };
    return () -> table;
  }
}
