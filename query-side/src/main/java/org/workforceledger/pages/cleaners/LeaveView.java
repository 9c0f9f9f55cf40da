package org.workforceledger.pages.cleaners;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.workforceledger.hours.read.SummerLeaveStatement;
import org.workforceledger.hours.read.WorkCoverClaimRow;
import org.workforceledger.hours.rules.SummerLeave.Applies;
import org.workforceledger.pages.Address;
import org.workforceledger.pages.Choice;
import org.workforceledger.pages.Text;
import org.workforceledger.pages.Tile;
import org.workforceledger.pages.cleaners.LeavePage.Claim;
import org.workforceledger.pages.cleaners.LeavePage.Day;
import org.workforceledger.pages.cleaners.StatementPage.StepLine;

/** Turns a year's leave into the texts of its page. */
record LeaveView(
    SummerLeaveStatement summer, List<WorkCoverClaimRow> claims, Head head, StatementAsked asked) {

  LeavePage page() {
    String cleaner = "/cleaners/" + summer.cleanerId();
    Address of = asked.address().with("engagementId", summer.engagementId());
    Address csv = asked.csv(summer.engagementId()).with("year", "" + summer.year());
    return new LeavePage(
        summer.cleanerId(),
        head.name(),
        summer.engagementId(),
        head.facts(),
        head.engagements(),
        summer.year(),
        years(of),
        asked.asAtText(),
        asked.knownAtText(),
        asked.says(),
        block(summer),
        figures(),
        LineTexts.flags(summer.flags()),
        summer.explanation().stream()
            .map(
                step ->
                    new StepLine(step.clause(), Text.says(step.says()), Text.says(step.result())))
            .toList(),
        summer.rows().stream().map(LeaveView::day).toList(),
        claims.stream().map(LeaveView::claim).toList(),
        of.at(cleaner + "/ado").href(),
        csv.at("/api" + cleaner + "/summer-leave").href(),
        csv.at("/api" + cleaner + "/workcover-claims").href());
  }

  /** {@code Annual leave in summer: 15 December 2025 to 14 January 2026, 20 days.} */
  static String block(SummerLeaveStatement summer) {
    LocalDate first = summer.firstDay();
    LocalDate last = summer.lastDay();
    if (first == null || last == null) {
      return "No block of annual leave in the summer that begins in " + summer.year() + ".";
    }
    String says =
        "Annual leave in summer: %s to %s, %s."
            .formatted(
                Text.date(first),
                Text.date(last),
                Text.count(summer.rows().size(), "leave day", "leave days"));
    return summer.applies() == Applies.ENCOURAGED
        ? says + " At a non-school location it is encouraged, not required."
        : says;
  }

  private List<Choice> years(Address of) {
    return IntStream.rangeClosed(summer.year() - 1, summer.year() + 1)
        .filter(year -> year >= head.firstYear() && year <= asked.today().getYear() + 1)
        .mapToObj(
            year ->
                new Choice(
                    "" + year,
                    of.without("asAt").with("year", "" + year).href(),
                    year == summer.year()))
        .toList();
  }

  private List<Tile> figures() {
    if (summer.applies() == Applies.NONE) {
      return List.of();
    }
    return List.of(
        new Tile("Accrued", Text.hours(summer.accruedHours()), "and not taken before the block"),
        new Tile(
            "Annual leave",
            Text.hours(summer.annualHours()),
            Text.count(summer.annualDays(), "whole day", "whole days") + " of the block"),
        new Tile("Without pay", Text.hours(summer.unpaidHours()), unpaid()),
        new Tile(
            "At another time",
            Text.hours(summer.preventedHours()),
            "prevented by workers' compensation"));
  }

  private String unpaid() {
    LocalDate from = summer.unpaidFrom();
    return from == null ? "all four weeks are accrued" : "special leave from " + Text.date(from);
  }

  private static Day day(SummerLeaveStatement.Row row) {
    return new Day(
        Text.dayDate(row.date()),
        row.date().toString(),
        Text.hours(row.hours()),
        Text.hours(row.annualHours()),
        Text.hours(row.unpaidHours()),
        row.granted() == null ? "" : Text.words(row.granted()));
  }

  private static Claim claim(WorkCoverClaimRow claim) {
    return new Claim(
        claim.leaveId(),
        Text.dayDate(claim.firstDay()),
        Text.dayDate(claim.lastDay()),
        Text.count(claim.days()),
        Text.hours(claim.ordinaryHours()));
  }
}
