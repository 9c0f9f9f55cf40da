package org.workforceledger.hours.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.calendar.api.SchoolCalendar;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.fixtures.ACalendar;
import org.workforceledger.fixtures.AnEngagement;
import org.workforceledger.ledger.Flag;
import org.workforceledger.sites.api.SiteKind;

/** Who has ADO: 8.7(c), R-19, R-130. Terms of 2024: 22 Jan-28 Mar, 15 Apr-21 Jun, 8 Jul-13 Sep. */
class AdoEligibilityTest {
  private static final SchoolCalendar CALENDAR = ACalendar.queensland(2024, 2025);
  private static final SchoolCalendar NOTHING_PUBLISHED = new SchoolCalendar(Map.of());

  /** The clause that bars the engagement on its first day; "none" if it is eligible. */
  private static String bar(AnEngagement given) {
    return bar(given, CALENDAR);
  }

  private static String bar(AnEngagement given, SchoolCalendar calendar) {
    LocalDate day = given.engagement().commencedOn();
    return bar(given, day, calendar, SiteKind.PRIMARY).map(Flag::clause).orElse("none");
  }

  private static Optional<Flag> bar(
      AnEngagement given, LocalDate day, SchoolCalendar calendar, SiteKind kind) {
    return AdoEligibility.bar(given.engagement(), day, calendar, _ -> Optional.of(kind));
  }

  private static boolean isEligible(AnEngagement given, int month, int day) {
    LocalDate date = LocalDate.of(2024, month, day);
    return AdoEligibility.isEligible(given.engagement(), date, CALENDAR, _ -> Optional.empty());
  }

  @Nested
  class Paragraph8_7_c_i {

    @Clause("8.7(c)(i)")
    @Test
    void givesPermanentCleanersAdo() {
      assertThat(bar(AnEngagement.permanent("38"))).isEqualTo("none");
      assertThat(bar(AnEngagement.permanent("7.6"))).isEqualTo("none");
    }

    @Test
    void givesItWhileTheEngagementLasts() {
      var given = AnEngagement.permanent("38", "2024-02-05").ended("2024-05-03");
      assertThat(isEligible(given, 2, 4)).isFalse();
      assertThat(isEligible(given, 2, 5)).isTrue();
      assertThat(isEligible(given, 5, 3)).isTrue();
      assertThat(isEligible(given, 5, 4)).isFalse();
    }
  }

  @Nested
  class Paragraph8_7_c_iii {

    @Clause("8.7(c)(iii)")
    @Test
    void barsCasuals() {
      assertThat(bar(AnEngagement.casual())).isEqualTo("8.7(c)(iii)");
    }

    @Clause("8.7(c)(iii)")
    @Test
    void barsThemUntilTheDayOfConversion() {
      var given = AnEngagement.casual().convertedTo(Tenure.PERMANENT, "30", "2024-05-06", null);
      assertThat(isEligible(given, 5, 5)).isFalse();
      assertThat(isEligible(given, 5, 6)).isTrue();
    }
  }

  @Nested
  class Paragraph8_7_c_iv {

    @Clause("8.7(c)(iv)")
    @ParameterizedTest
    @CsvSource({
      "2024-02-26, 2024-04-20, 8.7(c)(iv)",
      "2024-02-26, 2024-04-21, none",
      "2024-02-26, 2024-04-22, none",
      "2024-02-26, 2024-02-26, 8.7(c)(iv)"
    })
    void barsFewerThan56DaysBothEndsIncluded(String from, String to, String bar) {
      assertThat(bar(AnEngagement.fixedTerm("38", from, to))).isEqualTo(bar);
    }

    @Test
    void countsAnExtendedTermAsOne() {
      var given =
          AnEngagement.fixedTerm("38", "2024-02-26", "2024-04-20")
              .convertedTo(Tenure.FIXED_TERM, "38", "2024-04-21", "2024-04-30");
      assertThat(bar(given, LocalDate.of(2024, 4, 21), CALENDAR, SiteKind.PRIMARY)).isEmpty();
    }

    @Clause("8.7(c)(iv)A")
    @ParameterizedTest
    @CsvSource({
      "2024-01-22, 2024-12-12, none",
      "2024-01-22, 2024-12-13, none",
      "2024-01-22, 2024-12-14, 8.7(c)(iv)A",
      "2024-07-08, 2025-04-11, 8.7(c)(iv)A",
      "2024-05-06, 2024-12-13, none"
    })
    void barsATermBeyondTheSchoolYearsEnd(String from, String to, String bar) {
      assertThat(bar(AnEngagement.fixedTerm("38", from, to))).isEqualTo(bar);
    }

    @Clause("8.7(c)(iv)A")
    @Test
    void countsATermBegunInTheSummerVacationToTheNextSchoolYear() {
      assertThat(bar(AnEngagement.fixedTerm("38", "2024-12-14", "2025-06-27"))).isEqualTo("none");
    }

    @Test
    void takesTheCalendarYearWhileTheSchoolYearIsNotPublished() {
      var within = AnEngagement.fixedTerm("38", "2024-05-06", "2024-12-31");
      var beyond = AnEngagement.fixedTerm("38", "2024-05-06", "2025-01-01");
      assertThat(bar(within, NOTHING_PUBLISHED)).isEqualTo("none");
      assertThat(bar(beyond, NOTHING_PUBLISHED)).isEqualTo("8.7(c)(iv)A");
    }

    @Test
    void barsATermWithoutAnEnd() {
      assertThat(bar(AnEngagement.engaged(Tenure.FIXED_TERM, "38", "2024-01-22", null)))
          .isEqualTo("8.7(c)(iv)A");
    }

    /** The spring vacation of 2024 begins on 14 September. */
    @Clause("8.7(c)(iv)B")
    @ParameterizedTest
    @CsvSource({
      "2024-07-08, 2024-09-13, 8.7(c)(iv)B",
      "2024-07-08, 2024-09-14, 8.7(c)(iv)B",
      "2024-07-08, 2024-09-15, none",
      "2024-09-13, 2024-12-13, none",
      "2024-09-14, 2024-12-13, 8.7(c)(iv)B"
    })
    void barsATermWithoutAVacationToTakeAdoIn(String from, String to, String bar) {
      assertThat(bar(AnEngagement.fixedTerm("38", from, to))).isEqualTo(bar);
    }

    @Clause({"8.7(c)(ii)", "8.7(c)(iv)B"})
    @Test
    void needsNoVacationWhereAdoIsTakenAtAnyTime() {
      var given = AnEngagement.fixedTerm("38", "2024-07-08", "2024-09-13");
      LocalDate day = LocalDate.of(2024, 8, 1);
      assertThat(bar(given, day, CALENDAR, SiteKind.HIGH)).isPresent();
      assertThat(bar(given, day, CALENDAR, SiteKind.NON_SCHOOL)).isEmpty();
    }
  }

  @Nested
  class Paragraph8_7_i {

    @Clause({"8.7(i)", "8.7(c)(iii)"})
    @Test
    void isSettledByTheLastDayOrTheEveOfBecomingACasual() {
      var stays = AnEngagement.permanent("38");
      var leaves = AnEngagement.permanent("38").ended("2024-05-03");
      var casual = AnEngagement.permanent("38").convertedTo(Tenure.CASUAL, "0", "2024-05-06", null);
      assertThat(settledBy(stays, 2024)).isEmpty();
      assertThat(settledBy(leaves, 2024)).contains(LocalDate.of(2024, 5, 3));
      assertThat(settledBy(leaves, 2025)).isEmpty();
      assertThat(settledBy(casual, 2024)).contains(LocalDate.of(2024, 5, 5));
      assertThat(settledBy(casual, 2025)).isEmpty();
      assertThat(settledBy(casual.ended("2024-06-28"), 2024)).contains(LocalDate.of(2024, 5, 5));
      assertThat(settledBy(AnEngagement.casual().ended("2024-06-28"), 2024))
          .contains(LocalDate.of(2024, 6, 28));
    }

    private static Optional<LocalDate> settledBy(AnEngagement given, int year) {
      return AdoEligibility.lastDay(given.engagement(), year);
    }
  }
}
