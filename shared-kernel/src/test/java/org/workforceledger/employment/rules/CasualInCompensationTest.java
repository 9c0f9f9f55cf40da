package org.workforceledger.employment.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.rules.CasualLimit.Circumstances;
import org.workforceledger.leave.api.LeaveBook;
import org.workforceledger.leave.api.LeaveEvent.LeaveGranted;
import org.workforceledger.leave.api.LeaveType;

/** Twelve weeks from 22 April end on 14 July. */
class CasualInCompensationTest extends ACasual {

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
    assertRefusal(casual("2025-04-22", "2025-05-30", "c2"), granted("2025-04-22/" + last), clause);
  }
}
