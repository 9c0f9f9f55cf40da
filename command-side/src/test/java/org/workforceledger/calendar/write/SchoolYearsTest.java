package org.workforceledger.calendar.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.workforceledger.calendar.api.PublicHoliday;
import org.workforceledger.calendar.api.SchoolYearCommand.AmendSchoolYear;
import org.workforceledger.calendar.api.SchoolYearCommand.FinishCrediting;
import org.workforceledger.calendar.api.SchoolYearCommand.PublishSchoolYear;
import org.workforceledger.calendar.api.SchoolYearEvent.RostersCredited;
import org.workforceledger.calendar.api.SchoolYearEvent.SchoolYearAmended;
import org.workforceledger.calendar.api.SchoolYearEvent.SchoolYearPublished;
import org.workforceledger.calendar.api.Term;
import org.workforceledger.calendar.rules.QueenslandTerms;
import org.workforceledger.testing.Given;
import org.workforceledger.testing.InMemoryFacts;
import org.workforceledger.testing.Known;

/** What a school year may be, and become. */
class SchoolYearsTest {

  private static final PublicHoliday EKKA =
      new PublicHoliday(LocalDate.parse("2025-08-13"), "Ekka", List.of("Brisbane"));

  private final Given<SchoolYearAggregate> year =
      new Given<>(SchoolYearAggregate.class, SchoolYearAggregate::new, new InMemoryFacts());

  private static PublishSchoolYear publish(@Nullable List<PublicHoliday> holidays) {
    return new PublishSchoolYear(2025, QueenslandTerms.of(2025), null, holidays);
  }

  private static AmendSchoolYear amend(
      @Nullable List<Term> terms, List<PublicHoliday> add, String... remove) {
    List<LocalDate> removed = List.of(remove).stream().map(LocalDate::parse).toList();
    return new AmendSchoolYear(2025, terms, add, removed, null, "Gazetted");
  }

  private static Term term(int number, String first, String last) {
    return new Term(number, LocalDate.parse(first), LocalDate.parse(last));
  }

  @Nested
  class Publish {

    @Test
    void takesQueenslandsHolidaysWhereNoneAreGiven() {
      SchoolYearPublished published = year.when(publish(null), SchoolYearPublished.class);
      assertThat(published.publicHolidays()).extracting(PublicHoliday::name).contains("Anzac Day");
    }

    @Test
    void takesGivenHolidaysAlone() {
      assertThat(year.when(publish(List.of(EKKA)), SchoolYearPublished.class).publicHolidays())
          .containsExactly(EKKA);
      assertThat(year.when(publish(List.of()), SchoolYearPublished.class).publicHolidays())
          .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {2000, 2022, 2050, 2100})
    void knowsTheHolidaysOfEveryYearThatMayBePublished(int number) {
      List<Term> terms =
          QueenslandTerms.of(2025).stream()
              .map(
                  t ->
                      new Term(
                          t.term(), t.firstDay().withYear(number), t.lastDay().withYear(number)))
              .toList();
      PublishSchoolYear command = new PublishSchoolYear(number, terms, null, null);
      assertThat(command.problems()).isEmpty();
      assertThat(year.when(command, SchoolYearPublished.class).publicHolidays())
          .hasSizeGreaterThan(7)
          .allMatch(holiday -> holiday.date().getYear() == number);
    }

    @Test
    void isRefusedTwice() {
      year.history(Known.year(2025));
      assertThat(year.refusal(publish(null))).isEqualTo("DUPLICATE year");
    }

    @Test
    void sortsItsTerms() {
      List<Term> reversed = QueenslandTerms.of(2025).reversed();
      assertThat(
              year.when(
                      new PublishSchoolYear(2025, reversed, null, null), SchoolYearPublished.class)
                  .terms())
          .isEqualTo(QueenslandTerms.of(2025));
    }
  }

  @Nested
  class Amend {

    @Test
    void addsAndRemovesHolidaysAndReplacesTheTermsListed() {
      year.history(Known.year(2025, "2025-05-05"));
      List<Term> terms = List.of(term(1, "2025-01-29", "2025-04-04"));
      SchoolYearAmended amended =
          year.when(amend(terms, List.of(EKKA), "2025-05-05"), SchoolYearAmended.class);
      assertThat(amended.terms()).isEqualTo(terms);
      assertThat(amended.addedPublicHolidays()).containsExactly(EKKA);
      assertThat(amended.removedPublicHolidays()).containsExactly(LocalDate.parse("2025-05-05"));
    }

    @Test
    void isRefusedOfAYearThatIsNotPublished() {
      assertThat(year.refusal(amend(null, List.of(EKKA)))).isEqualTo("UNKNOWN year");
    }

    @Test
    void isRefusedForAHolidayThatIsNone() {
      year.history(Known.year(2025));
      assertThat(year.refusal(amend(null, List.of(), "2025-05-05")))
          .isEqualTo("MALFORMED removePublicHolidays");
    }

    @Test
    void isRefusedWhereATermWouldOverlapOneThatRemains() {
      year.history(Known.year(2025));
      LocalDate second = QueenslandTerms.of(2025).get(1).firstDay();
      List<Term> touching = List.of(new Term(1, LocalDate.parse("2025-01-28"), second));
      assertThat(year.refusal(amend(touching, List.of()))).isEqualTo("MALFORMED terms");
      List<Term> before = List.of(new Term(1, LocalDate.parse("2025-01-28"), second.minusDays(1)));
      assertThat(year.when(amend(before, List.of())).events()).hasSize(1);
    }
  }

  @Nested
  class Crediting {

    @Test
    void isFinishedOnceForEachChange() {
      year.history(Known.year(2025));
      RostersCredited credited = year.when(new FinishCrediting(2025, 0, 7), RostersCredited.class);
      year.history(credited);
      assertThat(year.when(new FinishCrediting(2025, 0, 7)).events()).isEmpty();
      assertThat(year.when(new FinishCrediting(2025, 2, 7)).events()).hasSize(1);
    }
  }
}
