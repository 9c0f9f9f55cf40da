package org.workforceledger.pages.cleaners;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.workforceledger.hours.read.AdoForecast;
import org.workforceledger.hours.read.AskedMinutes;
import org.workforceledger.pages.Address;
import org.workforceledger.pages.Choice;
import org.workforceledger.pages.Text;
import org.workforceledger.pages.Tile;
import org.workforceledger.pages.cleaners.ForecastPage.Result;

/**
 * Turns a forecast into the texts of its page.
 *
 * @param agreed by the agreed roster; null if the school year is not published
 * @param whatIf by the minutes asked about; null if none are
 */
record ForecastView(
    String cleanerId,
    String name,
    String engagementId,
    List<String> engagementIds,
    @Nullable AdoForecast agreed,
    @Nullable AdoForecast whatIf,
    @Nullable LocalDate summerEnds,
    StatementAsked asked) {

  ForecastPage page() {
    Address of = asked.address().with("engagementId", engagementId);
    Address plain = withoutWhatIf(of);
    return new ForecastPage(
        cleanerId,
        name,
        engagementId,
        asked.year(),
        years(plain),
        engagementIds.stream().map(id -> new Choice(id, id, id.equals(engagementId))).toList(),
        asked.asAtText(),
        asked.knownAtText(),
        plain.at("/cleaners/" + cleanerId + "/ado").href(),
        plain.at("/cleaners/" + cleanerId + "/days").href(),
        agreed == null ? unpublished() : null,
        agreed == null ? List.of() : LineTexts.flags(agreed.flags()),
        agreed == null ? null : result(agreed, of));
  }

  private String unpublished() {
    return "The school year %d is not published yet, so its vacations are not known."
        .formatted(asked.year());
  }

  private List<Choice> years(Address of) {
    return IntStream.rangeClosed(asked.year() - 1, asked.year() + 1)
        .filter(year -> year <= asked.today().getYear() + 1)
        .mapToObj(
            year ->
                new Choice(
                    "" + year,
                    of.without("asAt").with("year", "" + year).href(),
                    year == asked.year()))
        .toList();
  }

  private Result result(AdoForecast roster, Address of) {
    AdoForecast shown = Objects.requireNonNullElse(whatIf, roster);
    ForecastCharts charts = new ForecastCharts(shown);
    return new Result(
        "As at %s%s, if the agreed roster is worked from then on."
            .formatted(Text.date(shown.asAt()), asked.whyThen()),
        whatIf == null ? null : ForecastWords.compared(whatIf, roster),
        figures(shown),
        ForecastWords.sliders(shown.roster()),
        ForecastWords.rostered(roster.roster()),
        shown.vacations().stream().map(ForecastWords::vacation).toList(),
        ForecastWords.yearEnd(shown),
        shown.shortfallHours().signum() == 0 ? "notice-good" : "notice-warn",
        ForecastWords.additional(shown),
        charts.chart(summerEnds),
        charts.says(),
        charts.months(),
        withoutWhatIf(of).href(),
        csv(shown, of));
  }

  private static List<Tile> figures(AdoForecast shown) {
    return List.of(
        new Tile(
            "Required in " + shown.year(), Text.hours(shown.requiredHours()), "for the whole year"),
        new Tile("Credited", Text.hours(shown.creditedHours()), "by " + Text.date(shown.asAt())),
        new Tile("Expected", Text.hours(shown.expectedHours()), "by the year's end"),
        new Tile(
            "Short at the year's end",
            Text.hours(shown.shortfallHours()),
            shown.shortfallHours().signum() == 0 ? "nothing" : "would not be credited"));
  }

  private static Address withoutWhatIf(Address of) {
    Address plain = of.without(AskedMinutes.EVERY_DAY);
    for (DayOfWeek day : DayOfWeek.values()) {
      plain = plain.without(AskedMinutes.of(day));
    }
    return plain;
  }

  private String csv(AdoForecast shown, Address of) {
    return of.with("year", "" + shown.year())
        .with("asAt", shown.asAt().toString())
        .with("knownAt", asked.knownAt() == null ? "" : asked.knownAt().toString())
        .with("format", "csv")
        .at("/api/cleaners/" + cleanerId + "/forecast")
        .href();
  }
}
