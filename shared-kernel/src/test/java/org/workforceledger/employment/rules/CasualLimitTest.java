package org.workforceledger.employment.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.rules.CasualLimit.Circumstances;
import org.workforceledger.fixtures.ACalendar;
import org.workforceledger.fixtures.AnEngagement;
import org.workforceledger.ledger.Flag;

/** Twelve weeks or the term, in somebody's place and in nobody's. */
class CasualLimitTest extends ACasual {

  private static CasualLimit limit(String from, @Nullable String backfillFor) {
    return CasualLimit.of(
            casual(from, null, backfillFor),
            LocalDate.parse(from),
            new Circumstances(YEARS, List.of()))
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "2025-04-22, 2025-06-27",
    "2025-06-02, 2025-06-27",
    "2025-04-07, 2025-06-27",
    "2025-12-15, 2026-03-08"
  })
  @Clause("5.5(d)")
  void ofRegularWorkIsTwelveWeeksOrTheTerm(String from, LocalDate last) {
    assertThat(limit(from, null)).isEqualTo(new CasualLimit(last, "5.5(d)"));
  }

  @ParameterizedTest
  @CsvSource({"2025-04-22, 2025-07-13", "2025-06-02, 2025-07-13", "2025-04-07, 2025-07-13"})
  @Clause("5.5(c)")
  void inSomebodysPlaceAddsTheVacation(String from, LocalDate last) {
    assertThat(limit(from, "c2")).isEqualTo(new CasualLimit(last, "5.5(c)"));
  }

  @Test
  @Clause({"5.5(c)", "5.5(d)"})
  void isTwelveWeeksWhereNoTermIsPublished() {
    var unknown = new Circumstances(ACalendar.of2024(), List.of());
    LocalDate from = LocalDate.parse("2025-04-22");
    for (String replaced : new String[] {null, "c2"}) {
      assertThat(CasualLimit.of(casual("2025-04-22", null, replaced), from, unknown))
          .map(CasualLimit::lastDay)
          .contains(LocalDate.parse("2025-07-14"));
    }
  }

  @Test
  void isUnknownWhileTheTermAfterTheVacationIs() {
    var oneYear = new Circumstances(ACalendar.queensland(2025), List.of());
    assertThat(
            CasualLimit.of(
                casual("2025-10-07", null, "c2"), LocalDate.parse("2025-10-07"), oneYear))
        .isEmpty();
  }

  @Test
  void isNobodysButACasuals() {
    assertThat(
            CasualLimit.of(
                AnEngagement.permanent("20").engagement(),
                LocalDate.parse("2025-04-22"),
                new Circumstances(YEARS, List.of())))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    ", 2025-06-26, ",
    ", 2025-06-27, ",
    ", 2025-06-28, 5.5(d)",
    "c2, 2025-07-13, ",
    "c2, 2025-07-14, 5.5(c)"
  })
  @Clause({"5.5(c)", "5.5(d)"})
  void refusesWhatIsAgreedBeyondIt(
      @Nullable String replaced, String endsOn, @Nullable String clause) {
    assertRefusal(casual("2025-04-22", endsOn, replaced), List.of(), clause);
  }

  @ParameterizedTest
  @CsvSource({"2025-06-27, 0", "2025-06-28, 1"})
  @Clause("5.5(d)")
  void isFlaggedFromTheDayAfter(LocalDate date, int flags) {
    assertThat(limit("2025-04-22", null).passed(LocalDate.parse("2025-04-22"), date).stream())
        .hasSize(flags);
  }

  @ParameterizedTest
  @CsvSource({"2025-06-20, 0", "2025-06-21, 1", "2025-06-27, 1"})
  @Clause("5.5(b)")
  void aFixedTermIsPreferredFromTwoMonthsOn(String endsOn, int flags) {
    Engagement engagement = casual("2025-04-22", endsOn, null);
    assertThat(CasualLimit.preferred(engagement.on(engagement.commencedOn())).stream())
        .extracting(Flag::clause)
        .hasSize(flags);
  }
}
