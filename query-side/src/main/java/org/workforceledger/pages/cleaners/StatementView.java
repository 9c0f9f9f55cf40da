package org.workforceledger.pages.cleaners;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.workforceledger.employment.api.Basis;
import org.workforceledger.employment.read.EngagementView;
import org.workforceledger.hours.read.AdoLine;
import org.workforceledger.hours.read.AdoStatement;
import org.workforceledger.pages.Address;
import org.workforceledger.pages.Choice;
import org.workforceledger.pages.Text;
import org.workforceledger.pages.Tile;
import org.workforceledger.pages.cleaners.StatementPage.Fact;
import org.workforceledger.pages.cleaners.StatementPage.FlagLine;
import org.workforceledger.pages.cleaners.StatementPage.Line;
import org.workforceledger.pages.cleaners.StatementPage.StepLine;

/**
 * Turns a statement into the texts of its page.
 *
 * @param chosen the engagement it is of
 * @param all of the person's engagements
 * @param asked what the address asks for
 * @param linksToLog whether lines lead to their events
 */
record StatementView(
    AdoStatement statement,
    EngagementView chosen,
    List<EngagementView> all,
    StatementAsked asked,
    @Nullable LocalDate termsBegin,
    boolean linksToLog) {

  StatementPage page() {
    StatementCharts charts = new StatementCharts(statement);
    return new StatementPage(
        statement.cleanerId(),
        chosen.name(),
        statement.engagementId(),
        facts(),
        all.stream().map(this::engagement).toList(),
        statement.year(),
        years(),
        asked.isAsAtGiven() ? statement.asAt().toString() : "",
        asked.knownAtText(),
        says(),
        figures(),
        statement.flags().stream().map(f -> new FlagLine(f.clause(), Text.says(f.says()))).toList(),
        charts.chart(termsBegin),
        charts.says(),
        charts.months(),
        statement.explanation().stream()
            .map(step -> new StepLine(step.clause(), Text.says(step.says()), step.result()))
            .toList(),
        lines(),
        beside("days"),
        beside("forecast"),
        csv());
  }

  private List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Work location", Objects.requireNonNullElse(chosen.workLocation(), "")));
    String hours =
        chosen.basis() == Basis.CASUAL
            ? ""
            : ", " + Text.hours(chosen.ordinaryHoursPerWeek()) + " a week";
    facts.add(new Fact("Engaged", Text.status(chosen.tenure(), chosen.basis()) + hours));
    facts.add(new Fact("Commenced", Text.date(chosen.commencedOn())));
    if (chosen.endsOn() != null) {
      facts.add(new Fact(chosen.ended() ? "Ended" : "Ends", Text.date(chosen.endsOn())));
    }
    facts.add(new Fact("Engagement", statement.engagementId()));
    return facts;
  }

  private Choice engagement(EngagementView one) {
    String label = one.engagementId() + ", " + one.workLocation();
    return new Choice(
        label, one.engagementId(), one.engagementId().equals(statement.engagementId()));
  }

  private List<Choice> years() {
    int begun = all.stream().mapToInt(e -> e.commencedOn().getYear()).min().orElse(0);
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

  private String says() {
    String known =
        asked.knownAt() == null
            ? "as known now"
            : "as it was known at " + Text.time(asked.knownAt());
    return "As at " + Text.date(statement.asAt()) + ", " + known + ".";
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
    return switch (statement.balanceHours().signum()) {
      case 1 -> isClosed() ? "awaits settlement" : "left to take";
      case -1 -> isClosed() ? "taken beyond what was credited" : "taken in advance";
      default -> "nothing left to take";
    };
  }

  /** Each line begins with the balance that the one before it ended with. */
  private List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    BigDecimal was = BigDecimal.ZERO;
    for (AdoLine line : statement.lines()) {
      lines.add(line(was, line));
      was = line.balance();
    }
    return lines;
  }

  private Line line(BigDecimal was, AdoLine line) {
    String note = line.note() == null ? "" : ". " + line.note();
    return new Line(
        Text.dayDate(line.effectiveDate()),
        line.effectiveDate().toString(),
        Text.hours(was),
        Text.change(line.change()),
        line.change().signum() < 0 ? "minus" : "plus",
        Text.hours(line.balance()),
        line.reason() + note,
        line.clause(),
        Text.time(line.recordedAt()),
        Objects.requireNonNullElse(line.actor(), ""),
        Objects.requireNonNullElse(line.source(), ""),
        line.position(),
        linksToLog ? "/audit/events/" + line.position() : null);
  }

  private String beside(String page) {
    return asked
        .address()
        .with("engagementId", statement.engagementId())
        .at("/cleaners/" + statement.cleanerId() + "/" + page)
        .href();
  }

  private String csv() {
    return asked
        .address()
        .with("year", Integer.toString(statement.year()))
        .with("engagementId", statement.engagementId())
        .with("asAt", statement.asAt().toString())
        .with("knownAt", asked.knownAt() == null ? "" : asked.knownAt().toString())
        .with("format", "csv")
        .at("/api/cleaners/" + statement.cleanerId() + "/ado")
        .href();
  }
}
