package org.workforceledger.reports.read;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.workforceledger.access.read.People;
import org.workforceledger.access.read.Scope;
import org.workforceledger.committees.api.ReportRow;
import org.workforceledger.employment.api.Engagement;

/** Joins names and e-mail addresses to rows that hold none. */
@Component
public class ReportLines {

  private final People people;

  ReportLines(People people) {
    this.people = people;
  }

  /**
   * The rows that the scope sees, with names.
   *
   * @param engagements those that the rows are about
   */
  public List<ReportLine> of(List<ReportRow> rows, List<Engagement> engagements, Scope scope) {
    Map<String, Engagement> byId =
        engagements.stream()
            .collect(Collectors.toMap(Engagement::engagementId, engagement -> engagement));
    List<ReportRow> visible = scope.visible(rows);
    people.expect(visible.stream().map(ReportRow::cleanerId));
    return visible.stream()
        .map(row -> line(row, byId.get(row.engagementId()), scope.seesIds()))
        .toList();
  }

  private ReportLine line(ReportRow row, @Nullable Engagement engagement, boolean ids) {
    return new ReportLine(
        engagement == null ? "" : people.reveal(engagement.engaged().name()),
        row.jobTitle(),
        engagement == null ? "" : people.reveal(engagement.engaged().workEmail()),
        row.workLocation(),
        row.tenure(),
        row.basis(),
        row.region(),
        row.commencedOn(),
        ids ? row.cleanerId() : null,
        ids ? row.engagementId() : null,
        ids ? row.siteId() : null);
  }
}
