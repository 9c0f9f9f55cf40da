package org.workforceledger.hours.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.agreement.api.Explained;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.fixtures.ACalendar;
import org.workforceledger.fixtures.AnEngagement;
import org.workforceledger.ledger.Hours;
import org.workforceledger.sites.api.SiteKind;

/**
 * Required additional hours of 2024: 8.7(d), R-10, R-130. Its vacations begin on 29 March, 22 June,
 * 14 September and 14 December.
 */
class RequiredHoursTest {

  private static Explained<Hours> explained(AnEngagement given, int year, SiteKind kind) {
    return RequiredHours.of(
        given.engagement(), year, ACalendar.queensland(2022, 2024), _ -> Optional.of(kind));
  }

  private static String required(AnEngagement given) {
    return shown(explained(given, 2024, SiteKind.PRIMARY));
  }

  private static String shown(Explained<Hours> hours) {
    return hours.value().toDecimal().toPlainString();
  }

  /** ADO days of a full-time cleaner who commences on a day. */
  private static String days(AnEngagement fullTime) {
    long seconds = explained(fullTime, 2024, SiteKind.PRIMARY).value().seconds();
    assertThat(seconds % 27_360).isZero();
    return String.valueOf(seconds / 27_360);
  }

  @Nested
  class Paragraph8_7_d_i {

    @Clause("8.7(d)(i)")
    @Test
    void requiresElevenDaysOfAWholeYear() {
      assertThat(days(AnEngagement.permanent("38"))).isEqualTo("11");
    }

    @Clause("8.7(d)(i)")
    @Test
    void saysHowTheyCameAbout() {
      var given = explained(AnEngagement.permanent("38"), 2024, SiteKind.PRIMARY);
      assertThat(given.steps().getFirst().says())
          .isEqualTo("Autumn vacation from 2024-03-29: 2 ADO days x 7.6 h a day");
      assertThat(given.steps().getLast().result()).isEqualTo("83.6 h");
    }

    @Test
    void requiresNothingOfAYearThatIsNotPublished() {
      var given = explained(AnEngagement.permanent("38"), 2023, SiteKind.PRIMARY);
      assertThat(shown(given)).isEqualTo("0");
      assertThat(given.steps().getFirst().says()).contains("2023 is not published");
    }

    @Test
    void measuresAYearThatBeganBeforeTheAgreementByItsFirstFigures() {
      assertThat(shown(explained(AnEngagement.permanent("38"), 2022, SiteKind.PRIMARY)))
          .isEqualTo("83.6");
    }
  }

  @Nested
  class Paragraph8_7_d_iii {

    @Clause("8.7(d)(iii)A")
    @Test
    void requires83Point6HoursAt38() {
      assertThat(required(AnEngagement.permanent("38"))).isEqualTo("83.6");
    }

    @Clause("8.7(d)(iii)B")
    @Test
    void requires66HoursAt30() {
      assertThat(required(AnEngagement.permanent("30"))).isEqualTo("66");
    }

    @Clause({"8.7(b)(v)", "8.7(d)(iii)"})
    @ParameterizedTest
    @CsvSource({"37.9997, 83.5994", "22.8, 50.16", "20, 44", "7.6, 16.72", "1, 2.2"})
    void requiresOfPartTimeCleanersAFifthOfTheWeekForEachDay(String weekly, String hours) {
      assertThat(required(AnEngagement.permanent(weekly))).isEqualTo(hours);
    }

    @Clause({"8.7(b)(v)", "8.7(d)(iii)"})
    @ParameterizedTest
    @CsvSource({
      "2024-03-29, 66", "2024-03-30, 69.2", "2024-06-22, 69.2",
      "2024-06-23, 77.2", "2024-09-14, 77.2", "2024-09-15, 83.6"
    })
    void goesByTheHoursInForceOnEachVacationsFirstDay(String changed, String hours) {
      assertThat(required(AnEngagement.permanent("38").changedTo("30", changed))).isEqualTo(hours);
    }
  }

  @Nested
  class Paragraph8_7_d_iv {

    @Clause("8.7(d)(iv)")
    @ParameterizedTest
    @CsvSource({
      "2024-03-30, 2024-06-24, 5",
      "2024-06-23, 2024-09-20, 4",
      "2024-09-15, 2024-12-31, 0",
      "2024-01-01, 2024-04-30, 2"
    })
    void requiresTwoFiveFourAndNoDays(String from, String lastDay, String days) {
      assertThat(days(AnEngagement.permanent("38", from).ended(lastDay))).isEqualTo(days);
    }
  }

  @Nested
  class Paragraph8_7_d_v {

    @Clause("8.7(d)(v)")
    @ParameterizedTest
    @CsvSource({
      "2023-12-31, 11",
      "2024-01-22, 11",
      "2024-02-19, 11",
      "2024-03-28, 11",
      "2024-03-29, 9",
      "2024-04-15, 9",
      "2024-06-21, 9",
      "2024-06-22, 4",
      "2024-07-08, 4",
      "2024-09-13, 4",
      "2024-09-14, 0",
      "2024-09-30, 0",
      "2024-12-13, 0"
    })
    void requiresTheVacationsThatBeginAfterCommencement(String from, String days) {
      assertThat(days(AnEngagement.permanent("38", from))).isEqualTo(days);
    }

    @Clause("8.7(d)(v)")
    @Test
    void countsACasualFromTheDayOfConversion() {
      var casual = AnEngagement.casual();
      assertThat(days(casual)).isEqualTo("0");
      assertThat(days(casual.convertedTo(Tenure.PERMANENT, "38", "2024-06-21", null)))
          .isEqualTo("9");
      assertThat(days(casual.convertedTo(Tenure.PERMANENT, "38", "2024-06-22", null)))
          .isEqualTo("4");
    }

    @Test
    void requiresNothingOnceEmploymentHasEnded() {
      var given = AnEngagement.permanent("38");
      assertThat(days(given.ended("2024-06-21"))).isEqualTo("2");
      assertThat(days(given.ended("2024-06-23"))).isEqualTo("7");
    }
  }

  @Nested
  class Paragraph8_7_c_iv_C {

    @Clause("8.7(c)(iv)C")
    @ParameterizedTest
    @CsvSource({
      "2024-01-22, 2024-06-21, 2",
      "2024-01-22, 2024-06-22, 2",
      "2024-01-22, 2024-06-23, 7",
      "2024-01-22, 2024-12-13, 11",
      "2024-04-15, 2024-12-13, 9",
      "2024-07-08, 2024-09-13, 0",
      "2024-03-01, 2024-04-24, 0"
    })
    void requiresOfAFixedTermTheVacationsWithinIt(String from, String to, String days) {
      assertThat(days(AnEngagement.fixedTerm("38", from, to))).isEqualTo(days);
    }
  }

  @Nested
  class NonSchoolSites {

    @ParameterizedTest
    @CsvSource({"2009-08-19, 83.6", "2009-08-20, 83.6", "2009-08-21, 0"})
    void requireNothingOfWhoWasEngagedAfter20August2009(String commencedOn, String hours) {
      var given = AnEngagement.permanent("38", commencedOn);
      assertThat(shown(explained(given, 2024, SiteKind.NON_SCHOOL))).isEqualTo(hours);
    }
  }
}
