package org.workforceledger.agreement.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
  private static final LocalDate FIRST_DAY = LocalDate.of(2022, 9, 1);

  private final Edition edition = Editions.queensland2022();
  private final Figures figures = edition.figures();

  @ParameterizedTest
  @CsvSource({
    "ado.required-days, 11",
    "ado.nominal-days.summer, 0",
    "ado.nominal-days.autumn, 2",
    "ado.nominal-days.winter, 5",
    "ado.nominal-days.spring, 4",
    "ado.holiday-credit-hours, 0.35",
    "hours.ordinary.full-time-per-week, 38",
    "hours.spread.start, 360",
    "hours.spread.end, 1080",
    "ado.fixed-term-minimum-days, 56"
  })
  void givesTheFiguresOfTheAgreement(String key, BigDecimal expected) {
    assertThat(figures.at(key, FIRST_DAY)).isEqualByComparingTo(expected);
  }

  @Test
  void nominalDaysOfAllVacationsMakeTheRequiredDays() {
    int sum =
        List.of("summer", "autumn", "winter", "spring").stream()
            .mapToInt(vacation -> figures.wholeAt("ado.nominal-days." + vacation, FIRST_DAY))
            .sum();
    assertThat(sum).isEqualTo(figures.wholeAt("ado.required-days", FIRST_DAY));
  }

  @ParameterizedTest
  @CsvSource({"2024-09-22, 0.23", "2024-09-23, 0.25", "2030-01-01, 0.25"})
  void aValueHoldsUntilTheNext(LocalDate date, BigDecimal loading) {
    assertThat(figures.at("wages.casual-loading", date)).isEqualByComparingTo(loading);
  }

  @Test
  void aDateBeforeTheFirstValueIsAnErrorAndNeverZero() {
    assertThatThrownBy(() -> figures.at("ado.required-days", FIRST_DAY.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ado.required-days")
        .hasMessageContaining("2022-08-31");
  }

  @Test
  void aKeyThatIsNotThereIsAnErrorThatNamesIt() {
    assertThatThrownBy(() -> figures.at("ado.unheard-of", FIRST_DAY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ado.unheard-of");
    assertThat(figures.find("cleaning.dusting.bitumen")).isEmpty();
  }

  @Test
  void aFigureWithoutAValueSaysSo() {
    assertThat(figures.figure("allowance.broken-work").recorded()).isFalse();
    assertThatThrownBy(() -> figures.at("allowance.broken-work", FIRST_DAY))
        .hasMessageContaining("no value on record");
  }

  @Test
  void readsADateThatIsAFigure() {
    assertThat(figures.dateAt("ado.non-school.employed-by", FIRST_DAY))
        .isEqualTo(LocalDate.of(2009, 8, 20));
  }

  @Test
  void wholeNumbersAreNotTruncated() {
    assertThatThrownBy(() -> figures.wholeAt("ado.holiday-credit-hours", FIRST_DAY))
        .hasMessageContaining("no whole number");
  }

  @Test
  void anExplanationWarnsOfAFigureThatIsNotVerified() {
    Step unverified = figures.explained("award.overtime.sunday.rate", FIRST_DAY).steps().getFirst();
    Step verified = figures.explained("ado.required-days", FIRST_DAY).steps().getFirst();
    assertThat(unverified.says()).contains("not verified");
    assertThat(verified)
        .isEqualTo(
            new Step(
                "8.7(d)(i)",
                "ADO days required for pay in all vacations of a year, from 2022-09-01",
                "11 days"));
  }

  @Test
  void everyFigureNamesAClauseAndEveryValueASource() {
    assertThat(figures.all())
        .allSatisfy(
            figure -> {
              assertThat(edition.clauses().find(figure.clause())).as(figure.key()).isPresent();
              assertThat(figure.key()).matches("[a-z0-9-]+(\\.[a-z0-9-]+)+");
              assertThat(figure.values()).allMatch(value -> !value.source().isBlank());
            });
  }

  @Test
  void everyFigureThatTheSeedsDoNotGiveIsNotVerified() {
    assertThat(figures.all())
        .filteredOn(figure -> !figure.verified())
        .extracting(Figure::key)
        .contains("award.overtime.saturday.first-rate", "cleaning.rating.non-school")
        .hasSize(17);
  }

  @Test
  void refusesTwoValuesFromOneDateAndTwoFiguresOfOneKey() {
    var value = new Figure.DatedValue(FIRST_DAY, BigDecimal.ONE, "source");
    assertThatThrownBy(() -> new Figure("a.b", "1.3", "days", "twice", true, List.of(value, value)))
        .hasMessageContaining("a.b");
    var figure = new Figure("a.b", "1.3", "days", "once", true, List.of(value));
    assertThatThrownBy(() -> new Figures(List.of(figure, figure))).hasMessageContaining("a.b");
  }
}
