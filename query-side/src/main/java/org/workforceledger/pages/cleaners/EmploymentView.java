package org.workforceledger.pages.cleaners;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.workforceledger.employment.read.EmploymentLife;
import org.workforceledger.employment.read.EmploymentLife.DueLine;
import org.workforceledger.employment.read.EmploymentLife.LifeLine;
import org.workforceledger.pages.Address;
import org.workforceledger.pages.Text;
import org.workforceledger.pages.Tile;

/** Turns the life of an engagement into the texts of its page. */
record EmploymentView(EmploymentLife life, Head head, StatementAsked asked, boolean linksToLog) {

  EmploymentPage page() {
    String cleaner = "/cleaners/" + life.cleanerId();
    Address of = asked.address().with("engagementId", life.engagementId()).without("asAt");
    return new EmploymentPage(
        life.cleanerId(),
        head.name(),
        life.engagementId(),
        head.facts(),
        head.engagements(),
        asked.asAtText(),
        asked.knownAtText(),
        asked.says(),
        figures(),
        LineTexts.flags(life.flags()),
        life.due().stream().map(EmploymentView::due).toList(),
        life.lines().stream().map(this::line).toList(),
        of.at(cleaner + "/ado").href(),
        asked.csv(life.engagementId()).without("year").at("/api" + cleaner + "/employment").href());
  }

  private List<Tile> figures() {
    return List.of(
        new Tile("In service since", date(life.serviceSince()), "with the Department, unbroken"),
        new Tile("At this location since", date(life.atSiteSince()), "unbroken"),
        new Tile(
            "Probation",
            life.probationUntil() == null ? "None" : "To " + date(life.probationUntil()),
            life.probationUntil() == null ? "over, or served before" : "unless it is extended"),
        new Tile("Performance improvement", improvement(), monitored()),
        new Tile(
            "A fortnight, all engagements",
            Text.hours(life.ordinaryHoursPerFortnight()),
            "at most 76 ordinary hours"));
  }

  private String improvement() {
    return life.inPerformanceImprovement() ? "Under way" : "None";
  }

  private String monitored() {
    LocalDate until = life.monitoredUntil();
    return until == null ? "" : "monitored to " + Text.date(until);
  }

  private static String date(@Nullable LocalDate date) {
    return date == null ? "Not employed" : Text.date(date);
  }

  private static EmploymentPage.Due due(DueLine due) {
    return new EmploymentPage.Due(
        Text.dayDate(due.by()),
        due.by().toString(),
        due.overdue(),
        Text.says(due.says()),
        due.clause());
  }

  private EmploymentPage.Line line(LifeLine line) {
    return new EmploymentPage.Line(
        Text.dayDate(line.effectiveDate()),
        line.effectiveDate().toString(),
        Text.says(line.says()),
        Objects.requireNonNullElse(line.words(), ""),
        line.clause(),
        Text.time(line.recordedAt()),
        Objects.requireNonNullElse(line.actor(), ""),
        line.position(),
        linksToLog ? "/audit/events/" + line.position() : null);
  }
}
