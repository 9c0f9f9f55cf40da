package org.workforceledger.employment.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.testing.Known.WORDS;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.EngagementCommand.ConvertTenure;
import org.workforceledger.employment.api.EngagementCommand.RecordOpeningBalances;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.ledger.Hours;
import org.workforceledger.testing.Known;

/** What becomes of an engagement that began. */
class EngagementCareersTest extends OfAnEngagement {

  @Nested
  class OpeningBalances {

    private RecordOpeningBalances open(@Nullable String ado, LocalDate asOf) {
      return new RecordOpeningBalances(
          "c1", "c1-1", asOf, ado == null ? null : Hours.of(ado), Hours.of("2"), null, WORDS);
    }

    @Test
    @Clause("8.7(c)(iii)")
    void ofAdoAreRefusedToACasual() {
      engagement.history(Known.casual());
      assertThat(engagement.refusal(open("4", DAY))).isEqualTo("RULE 8.7(c)(iii)");
      assertThat(engagement.when(open("0", DAY)).events()).hasSize(1);
      assertThat(engagement.when(open(null, DAY)).events()).hasSize(1);
    }

    @Test
    void areRefusedFromTheFuture() {
      facts.today("2025-05-12");
      engagement.history(Known.permanent("38"));
      assertThat(engagement.refusal(open("4", DAY.plusDays(1)))).isEqualTo("RULE R-24");
      assertThat(engagement.when(open("4", DAY)).events()).hasSize(1);
    }
  }

  @Nested
  class Convert {

    @Test
    void ofACasualNeedsHours() {
      engagement.history(Known.casual());
      assertThat(engagement.refusal(convert(Tenure.PERMANENT, null, DAY)))
          .isEqualTo("MALFORMED ordinaryHoursPerWeek");
      assertThat(engagement.when(convert(Tenure.PERMANENT, "20", DAY)).explanation().getFirst())
          .extracting(step -> step.result())
          .isEqualTo("PERMANENT / PART_TIME");
    }

    @Test
    void keepsTheHoursThatAreLeftOut() {
      engagement.history(Known.engaged(Tenure.FIXED_TERM, "38", "2025-01-28", "2025-06-27"));
      assertThat(engagement.when(convert(Tenure.PERMANENT, null, DAY)).explanation().getFirst())
          .extracting(step -> step.result())
          .isEqualTo("PERMANENT / FULL_TIME");
    }

    @Test
    void extendsAFixedTermUntilTheDayAfterItAndNoLater() {
      engagement.history(Known.engaged(Tenure.FIXED_TERM, "38", "2025-01-28", "2025-06-27"));
      ConvertTenure next = convert(Tenure.PERMANENT, null, LocalDate.parse("2025-06-28"));
      assertThat(engagement.when(next).events()).hasSize(1);
      ConvertTenure late = convert(Tenure.PERMANENT, null, LocalDate.parse("2025-06-29"));
      assertThat(engagement.refusal(late)).isEqualTo("RULE R-0");
    }

    @Test
    void isRefusedAfterTheEndWasRecorded() {
      engagement.history(Known.permanent("38"), Known.ended("2025-05-11"));
      assertThat(engagement.refusal(convert(Tenure.CASUAL, null, DAY))).isEqualTo("RULE R-0");
    }
  }

  @Nested
  class End {

    @Test
    void mayBeOnTheFirstDayAndNotBefore() {
      engagement.history(Known.permanent("38"));
      assertThat(engagement.when(end(LocalDate.parse("2020-01-28"))).events()).hasSize(1);
      assertThat(engagement.refusal(end(LocalDate.parse("2020-01-27")))).isEqualTo("RULE R-0");
    }

    @Test
    void isNoLaterThanTheTermThatWasAgreed() {
      engagement.history(Known.engaged(Tenure.FIXED_TERM, "38", "2025-01-28", "2025-06-27"));
      assertThat(engagement.when(end(LocalDate.parse("2025-06-27"))).events()).hasSize(1);
      assertThat(engagement.refusal(end(LocalDate.parse("2025-06-28")))).isEqualTo("RULE R-0");
    }

    @Test
    void mayBeRecordedAnewEarlierAndLater() {
      engagement.history(Known.permanent("38"), Known.ended("2025-05-12"));
      assertThat(engagement.when(end(DAY.minusDays(30))).events()).hasSize(1);
      assertThat(engagement.when(end(DAY.plusDays(30))).events()).hasSize(1);
    }
  }
}
