package org.workforceledger.pages.cleaners;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.workforceledger.hours.read.AdoStatement;
import org.workforceledger.hours.read.SummerLeaveStatement;
import org.workforceledger.pages.Address;
import org.workforceledger.pages.Choice;
import org.workforceledger.pages.Text;
import org.workforceledger.pages.Tile;
import org.workforceledger.pages.cleaners.StatementPage.FlagLine;
import org.workforceledger.pages.cleaners.StatementPage.StepLine;

/**
 * Turns a statement into the texts of its page.
 *
 * @param head the engagement it is of
 * @param summer the annual leave of the summer that begins in its year
 * @param asked what the address asks for
 * @param linksToLog whether lines lead to their events
 */
record StatementView(
    AdoStatement statement,
    Head head,
    StatementAsked asked,
    SummerLeaveStatement summer,
    @Nullable LocalDate termsBegin,
    boolean linksToLog) {

  StatementPage page() {
    StatementCharts charts = new StatementCharts(statement);
    return new StatementPage(
        statement.cleanerId(),
        head.name(),
        statement.engagementId(),
        head.facts(),
        head.engagements(),
        statement.year(),
        years(),
        asked.asAtText(),
        asked.knownAtText(),
        asked.says(),
        figures(),
        flags(),
        charts.chart(termsBegin),
        charts.says(),
        charts.months(),
        statement.explanation().stream()
            .map(
                step ->
                    new StepLine(step.clause(), Text.says(step.says()), Text.says(step.result())))
            .toList(),
        LineTexts.of(statement.lines(), linksToLog),
        other("days").href(),
        other("forecast").href(),
        other("toil").without("year").without("asAt").href(),
        other("leave").href(),
        LeaveView.block(summer),
        csv(),
        linksToLog ? journal() : null);
  }

  private List<FlagLine> flags() {
    List<FlagLine> flags = new ArrayList<>(LineTexts.flags(statement.flags()));
    flags.addAll(LineTexts.flags(summer.flags()));
    return flags;
  }

  private List<Choice> years() {
    int begun = head.firstYear();
    List<Choice> years = new ArrayList<>();
    for (int year = statement.year() - 1; year <= statement.year() + 1; year++) {
      if (year >= begun && year <= asked.today().getYear() + 1) {
        Map<String, String> link =
            Map.of("year", Integer.toString(year), "engagementId", statement.engagementId());
        years.add(
            new Choice(
                Integer.toString(year),
                new Address("/cleaners/" + statement.cleanerId() + "/ado", link).href(),
                year == statement.year()));
      }
    }
    return years;
  }

  private List<Tile> figures() {
    String by = "by " + Text.date(statement.asAt());
    List<Tile> tiles = new ArrayList<>();
    tiles.add(
        new Tile(
            "Required in " + statement.year(),
            Text.hours(statement.requiredHours()),
            "for the whole year"));
    tiles.add(new Tile("Credited", Text.hours(statement.creditedHours()), by));
    tiles.add(new Tile("Taken", Text.hours(statement.takenHours()), by));
    if (statement.settledHours().signum() != 0) {
      tiles.add(
          new Tile("Settled", Text.hours(statement.settledHours()), "paid, adjusted or moved"));
    }
    tiles.add(new Tile("Balance", Text.hours(statement.balanceHours()), balance()));
    tiles.add(
        new Tile(
            "Shortfall",
            Text.hours(statement.shortfallHours()),
            statement.shortfallHours().signum() == 0
                ? "nothing more is required"
                : isClosed() ? "was not credited" : "still to be credited"));
    return tiles;
  }

  /** An account closes on 31 December of its year (8.7(f)(v)). */
  private boolean isClosed() {
    return asked.today().getYear() > statement.year()
        && statement.asAt().equals(LocalDate.of(statement.year(), 12, 31));
  }

  private String balance() {
    if (isFlagged("8.7(i)(ii)")) {
      return "to be paid out on leaving";
    }
    if (isFlagged("8.7(i)(iv)")) {
      return "may be adjusted against pay on leaving";
    }
    return switch (statement.balanceHours().signum()) {
      case 1 -> isClosed() ? "awaits settlement" : "left to take";
      case -1 -> isClosed() ? "taken beyond what was credited" : "taken in advance";
      default -> "nothing left to take";
    };
  }

  private boolean isFlagged(String clause) {
    return statement.flags().stream().anyMatch(flag -> flag.clause().equals(clause));
  }

  /** Another page about the same engagement. */
  private Address other(String page) {
    return asked
        .address()
        .with("engagementId", statement.engagementId())
        .at("/cleaners/" + statement.cleanerId() + "/" + page);
  }

  private String journal() {
    Map<String, String> link =
        Map.of(
            "engagementId",
            statement.engagementId(),
            "asAt",
            statement.asAt().toString(),
            "knownAt",
            asked.knownAt() == null ? "" : statement.knownAt().toString());
    return new Address("/api/audit/journal", link).href();
  }

  private String csv() {
    return asked
        .csv(statement.engagementId())
        .with("year", Integer.toString(statement.year()))
        .at("/api/cleaners/" + statement.cleanerId() + "/ado")
        .href();
  }
}
