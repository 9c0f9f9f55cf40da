package org.workforceledger.employment.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.testing.Known.WORDS;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.EngagementCommand.RecordOpeningBalances;
import org.workforceledger.employment.api.EngagementCommand.SetPayPoint;
import org.workforceledger.employment.api.EngagementCommand.TransferCleaner;
import org.workforceledger.employment.api.EngagementCommand.TransferKind;
import org.workforceledger.employment.api.EngagementEvent.CleanerEngaged;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.ledger.Command;
import org.workforceledger.ledger.FieldProblem;
import org.workforceledger.ledger.Hours;
import org.workforceledger.testing.Known;

/** Who is engaged, on which terms, and when that ends. */
class EngagementsTest extends OfAnEngagement {

  @Nested
  class Engage {

    @Test
    void fillsInWhatIsLeftOut() {
      CleanerEngaged engaged =
          engagement.when(engage("s1", Tenure.PERMANENT, "38", null), CleanerEngaged.class);
      assertThat(engaged.jobTitle()).isEqualTo("Cleaner");
      assertThat(engaged.payPointSince()).isEqualTo(DAY);
      assertThat(engaged.ordinarySecondsPerWeek()).isEqualTo(136_800);
    }

    @ParameterizedTest
    @CsvSource({
      "PERMANENT, 38, 5.2, PERMANENT / FULL_TIME",
      "PERMANENT, 37.9833, 5.3(a), PERMANENT / PART_TIME",
      "FIXED_TERM, 38, 5.2, FIXED_TERM / FULL_TIME",
      "CASUAL, , 5.4(a), CASUAL"
    })
    @Clause({"5.2", "5.3(a)", "5.4(a)"})
    void saysWhatEmploymentItIs(
        Tenure tenure, @Nullable String hours, String clause, String status) {
      var step = engagement.when(engage("s1", tenure, hours, null)).explanation().getFirst();
      assertThat(step.clause()).isEqualTo(clause);
      assertThat(step.result()).isEqualTo(status);
    }

    @Test
    void isRefusedTwiceAndAtASiteThatNobodyRegistered() {
      assertThat(engagement.refusal(engage("s9", Tenure.CASUAL, null, null)))
          .isEqualTo("UNKNOWN siteId");
      engagement.history(Known.permanent("38"));
      assertThat(engagement.refusal(engage("s1", Tenure.CASUAL, null, null)))
          .isEqualTo("DUPLICATE engagementId");
    }

    @ParameterizedTest
    @CsvSource({
      "PERMANENT, , , ordinaryHoursPerWeek",
      "FIXED_TERM, , , ordinaryHoursPerWeek",
      "CASUAL, 20, , ordinaryHoursPerWeek",
      "PERMANENT, 0, , ordinaryHoursPerWeek",
      "PERMANENT, 38, 2025-06-27, endsOn",
      "FIXED_TERM, 38, 2025-05-11, endsOn",
      "FIXED_TERM, 38, 2025-05-12, ",
      "CASUAL, , 2025-06-27, ",
      "CASUAL, , , "
    })
    void isMalformedWhereItsTermsContradictEachOther(
        Tenure tenure, @Nullable String hours, @Nullable LocalDate endsOn, @Nullable String field) {
      assertThat(engage("s1", tenure, hours, endsOn).problems())
          .extracting(FieldProblem::field)
          .isEqualTo(field == null ? List.of() : List.of(field));
    }
  }

  /** Every change needs the engagement on its day. */
  @Nested
  class Changes {

    private List<Command> on(LocalDate day) {
      return List.of(
          changeHours(day),
          new SetPayPoint("c1", "c1-1", 3, day, WORDS),
          new TransferCleaner("c1", "c1-1", "s2", day, TransferKind.REQUESTED, WORDS),
          new RecordOpeningBalances("c1", "c1-1", day, Hours.of("4"), null, null, WORDS));
    }

    @Test
    void areTakenFromTheFirstDayToTheLast() {
      engagement.history(Known.permanent("38"), Known.ended("2025-06-27"));
      for (String day : List.of("2020-01-28", "2025-06-27")) {
        on(LocalDate.parse(day))
            .forEach(command -> assertThat(engagement.when(command).events()).hasSize(1));
      }
    }

    @Test
    void areRefusedBeforeAndAfter() {
      engagement.history(Known.permanent("38"), Known.ended("2025-06-27"));
      for (String day : List.of("2020-01-27", "2025-06-28")) {
        on(LocalDate.parse(day))
            .forEach(command -> assertThat(engagement.refusal(command)).isEqualTo("RULE R-0"));
      }
    }

    @Test
    void ofTheSiteNeedARegisteredOne() {
      engagement.history(Known.permanent("38"));
      assertThat(
              engagement.refusal(
                  new TransferCleaner("c1", "c1-1", "s9", DAY, TransferKind.REQUIRED, WORDS)))
          .isEqualTo("UNKNOWN siteId");
    }

    @Test
    @Clause("5.4(a)")
    void ofHoursAreRefusedToACasual() {
      engagement.history(Known.casual());
      assertThat(engagement.refusal(changeHours(DAY))).isEqualTo("RULE 5.4(a)");
    }
  }
}
