package org.workforceledger.pages.committees;

import java.util.Objects;
import org.workforceledger.committees.read.Difference;
import org.workforceledger.committees.read.Difference.Change;
import org.workforceledger.reports.read.FullTimeLine;
import org.workforceledger.reports.read.ReportLine;

/** What happened to a row since it was tabled, said beside the row. */
record Marks(QuarterReport report, QuarterReader.Rows rows) {

  private static final Mark NONE = new Mark("", "");

  /** A word and a colour. */
  record Mark(String label, String css) {}

  Mark of(ReportLine line) {
    return rows.changes().stream()
        .filter(d -> QuarterReport.ofField(d.report()) == report)
        .filter(d -> isAbout(d, line))
        .findFirst()
        .map(d -> of(d.change()))
        .orElse(NONE);
  }

  /** Committees get no ids, so for them a row is known by its name and work location. */
  private boolean isAbout(Difference d, ReportLine line) {
    return d.engagementId() != null && line.engagementId() != null
        ? d.engagementId().equals(line.engagementId())
        : Objects.equals(d.name(), line.name()) && place(d).equals(line.workLocation());
  }

  private String place(Difference d) {
    return d.fields().stream()
        .filter(field -> field.field().equals("workLocation"))
        .map(field -> rows.asTabled() ? field.tabled() : field.now())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(d.workLocation());
  }

  Mark of(FullTimeLine line) {
    return rows.changes().stream()
        .filter(d -> QuarterReport.ofField(d.report()) == report)
        .filter(d -> line.siteId().equals(d.siteId()))
        .findFirst()
        .map(d -> of(d.change()))
        .orElse(NONE);
  }

  private static Mark of(Change change) {
    return switch (change) {
      case ADDED -> new Mark("Added since", "row-new");
      case CHANGED -> new Mark("Changed since", "row-changed");
      case REMOVED -> new Mark("No longer so", "row-gone");
    };
  }
}
