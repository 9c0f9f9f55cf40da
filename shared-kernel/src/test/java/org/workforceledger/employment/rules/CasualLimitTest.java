package org.workforceledger.employment.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.workforceledger.fixtures.AnEngagement.SECRET;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.calendar.api.SchoolCalendar;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.EngagementEvent.CleanerEngaged;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.employment.rules.CasualLimit.Circumstances;
import org.workforceledger.fixtures.ACalendar;
import org.workforceledger.fixtures.AnEngagement;
import org.workforceledger.leave.api.LeaveBook;
import org.workforceledger.leave.api.LeaveEvent.LeaveGranted;
import org.workforceledger.leave.api.LeaveType;
import org.workforceledger.ledger.Flag;
import org.workforceledger.ledger.Refusal;

/** Term 2 of 2025 is 22 April to 27 June, Term 3 begins on 14 July. */
class CasualLimitTest {

  private static final SchoolCalendar YEARS = ACalendar.queensland(2025, 2026);

  private static Engagement casual(String from, @Nullable String to, @Nullable String backfillFor) {
    LocalDate first = LocalDate.parse(from);
    return Engagement.evolve(
        null,
        new CleanerEngaged(
            "c1",
            "e1",
            SECRET,
            SECRET,
            "Cleaner",
            "s1",
            first,
            Tenure.CASUAL,
            0,
            1,
            first,
            to == null ? null : LocalDate.parse(to),
            backfillFor,
            null));
  }

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

  private static void assertRefusal(
      Engagement engagement, List<Absence> absences, @Nullable String clause) {
    LocalDate from = engagement.commencedOn();
    var circumstances = new Circumstances(YEARS, absences);
    if (clause == null) {
      assertThatCode(() -> CasualLimit.refuse(engagement, from, circumstances))
          .doesNotThrowAnyException();
    } else {
      assertThatThrownBy(() -> CasualLimit.refuse(engagement, from, circumstances))
          .isInstanceOfSatisfying(
              Refusal.class, refusal -> assertThat(refusal.reference()).isEqualTo(clause));
    }
  }

  @ParameterizedTest
  @CsvSource({"2025-06-27, 0", "2025-06-28, 1"})
  @Clause("5.5(d)")
  void isFlaggedFromTheDayAfter(LocalDate date, int flags) {
    assertThat(limit("2025-04-22", null).passed(LocalDate.parse("2025-04-22"), date).stream())
        .hasSize(flags);
  }

  /** Twelve weeks from 22 April end on 14 July. */
  @Nested
  class WorkersCompensation {

    private static List<Absence> granted(String... spans) {
      LeaveBook book = LeaveBook.EMPTY;
      for (String span : spans) {
        String[] days = span.split("/", -1);
        book =
            book.evolve(
                new LeaveGranted(
                    "c2",
                    "e2",
                    span,
                    LeaveType.WORKERS_COMPENSATION,
                    LocalDate.parse(days[0]),
                    LocalDate.parse(days[1]),
                    null,
                    null,
                    null));
      }
      return Absence.onCompensation(book);
    }

    @Test
    @Clause("5.5(e)")
    void thatWasExtendedMovesTheLimit() {
      List<Absence> extended = granted("2025-07-01/2025-08-29", "2025-04-22/2025-06-30");
      assertThat(extended).hasSize(1);
      assertThat(
              CasualLimit.of(
                  casual("2025-04-22", null, "c2"),
                  LocalDate.parse("2025-08-01"),
                  new Circumstances(YEARS, extended)))
          .contains(new CasualLimit(LocalDate.parse("2025-08-29"), "5.5(e)"));
    }

    @Test
    @Clause("5.5(e)")
    void thatWasNotExtendedMovesNothing() {
      for (List<Absence> absences :
          List.of(
              granted("2025-04-22/2025-06-30"),
              granted("2025-04-22/2025-08-29"),
              granted("2025-04-22/2025-06-30", "2025-07-04/2025-08-29"))) {
        assertThat(
                CasualLimit.of(
                    casual("2025-04-22", null, "c2"),
                    LocalDate.parse("2025-08-01"),
                    new Circumstances(YEARS, absences)))
            .map(CasualLimit::clause)
            .contains("5.5(c)");
      }
    }

    @ParameterizedTest
    @CsvSource({"2025-07-13, ", "2025-07-14, ", "2025-07-15, 5.5(e)(i)"})
    @Clause("5.5(e)(i)")
    void knownToBeLongerThanTwelveWeeksIsNoneForACasual(String last, @Nullable String clause) {
      assertRefusal(
          casual("2025-04-22", "2025-05-30", "c2"), granted("2025-04-22/" + last), clause);
    }
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
