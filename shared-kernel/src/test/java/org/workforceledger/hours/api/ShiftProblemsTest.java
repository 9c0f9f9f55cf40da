package org.workforceledger.hours.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.fixtures.AnEngagement;
import org.workforceledger.hours.api.Authorisation.Compensation;
import org.workforceledger.hours.api.WorkCommand.RecordShift;
import org.workforceledger.ledger.FieldProblem;

class ShiftProblemsTest {

  private static String fields(
      String start, String finish, @Nullable Integer unpaid, @Nullable Authorisation given) {
    List<FieldProblem> problems =
        new RecordShift(
                "w1",
                "c1",
                null,
                "s1",
                LocalDate.of(2024, 5, 6),
                LocalTime.parse(start),
                LocalTime.parse(finish),
                unpaid,
                null,
                given,
                null)
            .problems();
    return String.join(" ", problems.stream().map(FieldProblem::field).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "06:00, 06:01, , ''",
    "06:00, 06:00, , finish",
    "22:00, 02:00, , finish",
    "06:00, 06:30, 29, ''",
    "06:00, 06:30, 30, unpaidBreakMinutes",
    "06:00, 06:30, 31, unpaidBreakMinutes"
  })
  void ofAShiftWithoutPaidTime(
      String start, String finish, @Nullable Integer unpaid, String fields) {
    assertThat(fields(start, finish, unpaid, null)).isEqualTo(fields);
  }

  @ParameterizedTest
  @CsvSource({
    "PAID, , ''",
    "TOIL, , ''",
    "MIXED, 15, ''",
    "MIXED, , authorisation.toilMinutes",
    "PAID, 15, authorisation.toilMinutes"
  })
  void ofAnAuthorisationThatIsHalfSaid(
      Compensation compensation, @Nullable Integer toilMinutes, String fields) {
    var given =
        new Authorisation(AnEngagement.SECRET, compensation, toilMinutes, AnEngagement.SECRET);
    assertThat(fields("06:00", "14:00", null, given)).isEqualTo(fields);
  }
}
