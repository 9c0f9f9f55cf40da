package org.workforceledger.calendar.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.workforceledger.calendar.api.SchoolYearCommand.PublishSchoolYear;
import org.workforceledger.calendar.api.Term;

class QueenslandTermsTest {

  @Test
  void areThoseOfTheDepartment() {
    assertThat(QueenslandTerms.of(2024))
        .containsExactly(
            new Term(1, LocalDate.of(2024, 1, 22), LocalDate.of(2024, 3, 28)),
            new Term(2, LocalDate.of(2024, 4, 15), LocalDate.of(2024, 6, 21)),
            new Term(3, LocalDate.of(2024, 7, 8), LocalDate.of(2024, 9, 13)),
            new Term(4, LocalDate.of(2024, 9, 30), LocalDate.of(2024, 12, 13)));
  }

  @ParameterizedTest
  @ValueSource(ints = {2022, 2023, 2024, 2025, 2026})
  void canBePublishedWithTheHolidaysOfTheirYear(int year) {
    var command =
        new PublishSchoolYear(year, QueenslandTerms.of(year), null, QueenslandHolidays.of(year));
    assertThat(command.problems()).isEmpty();
  }

  @Test
  void areNotGuessedForOtherYears() {
    assertThat(QueenslandTerms.years()).containsExactly(2022, 2023, 2024, 2025, 2026);
    assertThatThrownBy(() -> QueenslandTerms.of(2021)).hasMessageContaining("2021");
    assertThatThrownBy(() -> QueenslandTerms.of(2027)).hasMessageContaining("2027");
  }
}
