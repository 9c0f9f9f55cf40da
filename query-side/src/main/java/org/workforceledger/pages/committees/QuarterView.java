package org.workforceledger.pages.committees;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.workforceledger.access.read.Scope;
import org.workforceledger.committees.api.Quarter;
import org.workforceledger.committees.read.Committee;
import org.workforceledger.committees.read.CommitteeQuarter;
import org.workforceledger.pages.Choice;
import org.workforceledger.pages.Text;
import org.workforceledger.pages.Tile;
import org.workforceledger.pages.committees.QuarterPage.Tab;
import org.workforceledger.reports.read.FullTimeLine;
import org.workforceledger.runtime.access.Role;
import org.workforceledger.sites.api.Region;

/** Turns a quarter's rows into the texts of its page. */
record QuarterView(QuarterAsked asked, QuarterReader.Rows rows, Scope scope) {

  QuarterPage page() {
    QuarterTables tables = new QuarterTables(asked, rows, scope);
    QuarterReport report = asked.report();
    boolean sites = report == QuarterReport.FULL_TIME;
    boolean changes = report == QuarterReport.CHANGES;
    return new QuarterPage(
        asked.committee().toString(),
        name(asked.committee()),
        committees(),
        asked.quarter().toString(),
        Text.quarter(asked.quarter()),
        neighbour(asked.quarter().previous()),
        neighbour(asked.quarter().next()),
        says(),
        rows.tabled() != null,
        rows.tabled() == null || changes ? List.of() : views(),
        figures(),
        new QuarterMake(rows.status(), asked.isStatewide()).make(),
        tabs(),
        report.key(),
        report.about(),
        asked.isStatewide(),
        sites ? tables.filter().ofSites() : tables.filter().ofPeople(),
        sites || changes ? null : tables.people(),
        sites ? tables.sites() : null,
        changes ? tables.changes() : null,
        asked.address().at(asked.address().path() + "/rows.csv").href(),
        asked.address());
  }

  static String name(Committee committee) {
    Region region = committee.region();
    return region == null
        ? "Joint Cleaning Consultative Committee"
        : "Regional Consultative Committee, " + region.printed();
  }

  private List<Choice> committees() {
    if (scope.viewer().role() == Role.RCC_MEMBER) {
      return List.of();
    }
    List<Choice> all = new ArrayList<>(List.of(choice(new Committee(null), "JCCC, state-wide")));
    for (Region region : Region.values()) {
      all.add(choice(new Committee(region), "RCC " + region.printed()));
    }
    return all;
  }

  private Choice choice(Committee committee, String label) {
    return new Choice(label, committee.toString(), committee.equals(asked.committee()));
  }

  /** Quarters that have not begun have no reports. */
  private @Nullable Choice neighbour(Quarter quarter) {
    return quarter.firstDay().isAfter(asked.today())
        ? null
        : new Choice(quarter.toString(), asked.quarterHref(quarter), false);
  }

  private String says() {
    CommitteeQuarter tabled = rows.tabled();
    if (tabled == null) {
      return "Not tabled. These are the figures as now known, as at %s."
          .formatted(Text.date(asked.asAt()));
    }
    String changed =
        switch (tabled.changedSince().size()) {
          case 0 -> "Nothing has changed since.";
          case 1 -> "One row has changed since.";
          default -> tabled.changedSince().size() + " rows have changed since.";
        };
    return "Tabled on %s, as at %s. %s"
        .formatted(Text.date(tabled.tabledOn()), Text.date(tabled.asAt()), changed);
  }

  private List<Choice> views() {
    return List.of(
        new Choice("As tabled", asked.tabledView(), rows.asTabled()),
        new Choice("As now known", asked.viewAsNowKnown(), !rows.asTabled()));
  }

  private List<Tile> figures() {
    List<Tile> figures = new ArrayList<>();
    int employed = rows.status().size();
    int permanent = new QuarterMake(rows.status(), true).permanent();
    long below = rows.fullTime().stream().filter(line -> !line.compliant()).count();
    figures.add(
        new Tile("Current engagements", Text.count(employed), "on " + Text.date(asked.asAt())));
    figures.add(new Tile("New starters", Text.count(rows.starters().size()), "in the quarter"));
    figures.add(
        new Tile(
            "Permanent",
            employed == 0 ? "–" : Math.round(100f * permanent / employed) + "%",
            Text.count(permanent) + " of " + Text.count(employed)));
    figures.add(new Tile("Below minimum full-time", Text.count(below), of(rows.fullTime())));
    if (rows.tabled() != null) {
      figures.add(new Tile("Changed since tabled", Text.count(rows.changes().size()), "rows"));
    }
    return figures;
  }

  private static String of(List<FullTimeLine> sites) {
    return "of " + Text.count(sites.size(), "site", "sites");
  }

  private List<Tab> tabs() {
    List<Tab> tabs = new ArrayList<>();
    for (QuarterReport report : QuarterReport.values()) {
      if (report != QuarterReport.CHANGES || rows.tabled() != null) {
        tabs.add(
            new Tab(
                report.title(), asked.reportHref(report), size(report), report == asked.report()));
      }
    }
    return tabs;
  }

  private int size(QuarterReport report) {
    return switch (report) {
      case STARTERS -> rows.starters().size();
      case STATUS -> rows.status().size();
      case FULL_TIME -> rows.fullTime().size();
      case CHANGES -> rows.changes().size();
    };
  }
}
