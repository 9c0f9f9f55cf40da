package org.workforceledger.employment.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.employment.api.EngagementCommand.ConvertTenure;
import org.workforceledger.employment.api.EngagementCommand.EngageCleaner;
import org.workforceledger.fixtures.AnEngagement;
import org.workforceledger.ledger.FieldProblem;
import org.workforceledger.ledger.Hours;

/** Fields that cannot go together; the engagement or conversion begins on 2024-05-06. */
class EngagementProblemsTest {
  private static final LocalDate MAY_6 = LocalDate.of(2024, 5, 6);

  private static String fields(List<FieldProblem> problems) {
    return String.join(" ", problems.stream().map(FieldProblem::field).toList());
  }

  private static @Nullable Hours hours(@Nullable String text) {
    return text == null ? null : Hours.of(text);
  }

  @ParameterizedTest
  @CsvSource({
    "PERMANENT, 38, , ''",
    "PERMANENT, , , ordinaryHoursPerWeek",
    "PERMANENT, 0, , ordinaryHoursPerWeek",
    "PERMANENT, 38, 2024-12-13, endsOn",
    "FIXED_TERM, 38, 2024-05-06, ''",
    "FIXED_TERM, 38, 2024-05-05, endsOn",
    "FIXED_TERM, , 2024-12-13, ordinaryHoursPerWeek",
    "CASUAL, , 2024-12-13, ''",
    "CASUAL, 20, , ordinaryHoursPerWeek"
  })
  void ofAnEngagement(
      Tenure tenure, @Nullable String weekly, @Nullable LocalDate endsOn, String fields) {
    var command =
        new EngageCleaner(
            "c1",
            null,
            AnEngagement.SECRET,
            AnEngagement.SECRET,
            null,
            "s1",
            MAY_6,
            tenure,
            hours(weekly),
            1,
            null,
            endsOn,
            null,
            null);
    assertThat(fields(command.problems())).isEqualTo(fields);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-06, 2024-05-06, ''",
    "2024-05-07, , payPointSince",
    ", 2024-05-07, continuousServiceSince"
  })
  void ofServiceThatBeganLaterThanTheEngagement(
      @Nullable LocalDate payPointSince, @Nullable LocalDate serviceSince, String fields) {
    var command =
        new EngageCleaner(
            "c1",
            null,
            AnEngagement.SECRET,
            AnEngagement.SECRET,
            null,
            "s1",
            MAY_6,
            Tenure.PERMANENT,
            Hours.of("38"),
            1,
            payPointSince,
            null,
            null,
            serviceSince);
    assertThat(fields(command.problems())).isEqualTo(fields);
  }

  @ParameterizedTest
  @CsvSource({
    "PERMANENT, , , ''",
    "PERMANENT, 30, 2024-12-13, endsOn",
    "FIXED_TERM, 30, 2024-05-06, ''",
    "FIXED_TERM, 30, 2024-05-05, endsOn",
    "CASUAL, 30, , ordinaryHoursPerWeek"
  })
  void ofAConversion(
      Tenure tenure, @Nullable String weekly, @Nullable LocalDate endsOn, String fields) {
    var command =
        new ConvertTenure("c1", null, tenure, hours(weekly), endsOn, MAY_6, AnEngagement.SECRET);
    assertThat(fields(command.problems())).isEqualTo(fields);
  }
}
