package org.workforceledger.pages.committees;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.workforceledger.employment.api.Basis;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.pages.ChartData;
import org.workforceledger.pages.Text;
import org.workforceledger.pages.committees.QuarterPage.Make;
import org.workforceledger.pages.committees.QuarterPage.MakeRow;
import org.workforceledger.reports.read.ReportLine;
import org.workforceledger.sites.api.Region;

/** How the workforce is made up: by region for the state, by work location for a region. */
record QuarterMake(List<ReportLine> status, boolean statewide) {

  /** Bars that one chart can show and a reader can take in. */
  private static final int MOST_BARS = 16;

  /** The kinds of engagement that the chart tells apart, in its order and colours. */
  private enum Kind {
    PERMANENT_FULL_TIME("Permanent full-time", "series-1"),
    PERMANENT_PART_TIME("Permanent part-time", "series-2"),
    FIXED_TERM("Fixed-term", "series-3"),
    CASUAL("Casual", "series-4");

    private final String label;
    private final String colour;

    Kind(String label, String colour) {
      this.label = label;
      this.colour = colour;
    }

    static Kind of(ReportLine line) {
      return switch (line.tenure()) {
        case PERMANENT ->
            line.basis() == Basis.FULL_TIME ? PERMANENT_FULL_TIME : PERMANENT_PART_TIME;
        case FIXED_TERM -> FIXED_TERM;
        case CASUAL -> CASUAL;
      };
    }
  }

  Make make() {
    Map<String, List<ReportLine>> groups = groups();
    List<String> heads = new ArrayList<>(List.of(statewide ? "Region" : "Work location"));
    Stream.of(Kind.values()).forEach(kind -> heads.add(kind.label));
    heads.add("All");
    return new Make(
        "Employment status by " + (statewide ? "region" : "work location"),
        chart(largest(groups)).json(),
        says(),
        heads,
        rows(groups));
  }

  private static ChartData chart(Map<String, List<ReportLine>> groups) {
    List<ChartData.Stack> stacks = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      List<Integer> counts = groups.values().stream().map(group -> count(group, kind)).toList();
      stacks.add(new ChartData.Stack(kind.label, kind.colour, counts));
    }
    return new ChartData.Bars(List.copyOf(groups.keySet()), stacks, "engagements");
  }

  /** The largest groups in their order, and the others as one: a chart of hundreds says nothing. */
  private static Map<String, List<ReportLine>> largest(Map<String, List<ReportLine>> groups) {
    if (groups.size() <= MOST_BARS) {
      return groups;
    }
    Set<String> shown =
        groups.entrySet().stream()
            .sorted(Comparator.comparingInt(group -> -group.getValue().size()))
            .limit(MOST_BARS - 1)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    Map<String, List<ReportLine>> bars = new LinkedHashMap<>(groups);
    bars.keySet().retainAll(shown);
    bars.put(
        "%d other work locations".formatted(groups.size() - shown.size()),
        groups.entrySet().stream()
            .filter(group -> !shown.contains(group.getKey()))
            .flatMap(group -> group.getValue().stream())
            .toList());
    return bars;
  }

  private Map<String, List<ReportLine>> groups() {
    Map<String, List<ReportLine>> groups = new TreeMap<>();
    if (statewide) {
      for (Region region : Region.values()) {
        groups.put(region.printed(), List.of());
      }
    }
    Function<ReportLine, String> of =
        line -> statewide ? line.region().printed() : line.workLocation();
    groups.putAll(status.stream().collect(Collectors.groupingBy(of)));
    return groups;
  }

  private static int count(List<ReportLine> lines, Kind kind) {
    return (int) lines.stream().filter(line -> Kind.of(line) == kind).count();
  }

  private List<MakeRow> rows(Map<String, List<ReportLine>> groups) {
    List<MakeRow> rows = new ArrayList<>();
    groups.forEach((label, lines) -> rows.add(row(label, lines)));
    rows.add(row("All", status));
    return rows;
  }

  private static MakeRow row(String label, List<ReportLine> lines) {
    List<String> cells = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      cells.add(Text.count(count(lines, kind)));
    }
    cells.add(Text.count(lines.size()));
    return new MakeRow(label, cells);
  }

  private String says() {
    return "%s: %s permanent full-time, %s permanent part-time, %s fixed-term and %s casual."
        .formatted(
            Text.count(status.size(), "engagement", "engagements"),
            Text.count(count(status, Kind.PERMANENT_FULL_TIME)),
            Text.count(count(status, Kind.PERMANENT_PART_TIME)),
            Text.count(count(status, Kind.FIXED_TERM)),
            Text.count(count(status, Kind.CASUAL)));
  }

  /** How many of them are permanent. */
  int permanent() {
    return (int) status.stream().filter(line -> line.tenure() == Tenure.PERMANENT).count();
  }
}
