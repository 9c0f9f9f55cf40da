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
import org.workforceledger.employment.api.EngagementCommand.ChangeHours;
import org.workforceledger.employment.api.EngagementCommand.ConvertTenure;
import org.workforceledger.employment.api.EngagementCommand.EndEmployment;
import org.workforceledger.employment.api.EngagementCommand.EndReason;
import org.workforceledger.employment.api.EngagementCommand.EngageCleaner;
import org.workforceledger.employment.api.EngagementCommand.RecordOpeningBalances;
import org.workforceledger.employment.api.EngagementCommand.SetPayPoint;
import org.workforceledger.employment.api.EngagementCommand.TransferCleaner;
import org.workforceledger.employment.api.EngagementCommand.TransferKind;
import org.workforceledger.employment.api.EngagementEvent.CleanerEngaged;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.ledger.Command;
import org.workforceledger.ledger.FieldProblem;
import org.workforceledger.ledger.Hours;
import org.workforceledger.sites.api.SiteKind;
import org.workforceledger.testing.Given;
import org.workforceledger.testing.InMemoryFacts;
import org.workforceledger.testing.Known;

/** Who is engaged, on which terms, and when that ends. */
class EngagementsTest {

  private static final LocalDate DAY = LocalDate.parse("2025-05-12");

  private final InMemoryFacts facts =
      new InMemoryFacts()
          .with(Known.site("s1", SiteKind.PRIMARY), Known.site("s2", SiteKind.PRIMARY));
  private final Given<EngagementAggregate> engagement =
      new Given<>(EngagementAggregate.class, EngagementAggregate::new, facts);

  private static EngageCleaner engage(
      String siteId, Tenure tenure, @Nullable String hours, @Nullable LocalDate endsOn) {
    return new EngageCleaner(
        "c1",
        "c1-1",
        WORDS,
        WORDS,
        null,
        siteId,
        DAY,
        tenure,
        hours == null ? null : Hours.of(hours),
        1,
        null,
        endsOn,
        null,
        null);
  }

  private static ChangeHours changeHours(LocalDate from) {
    return new ChangeHours("c1", "c1-1", Hours.of("30"), from, WORDS);
  }

  private static ConvertTenure convert(Tenure tenure, @Nullable String hours, LocalDate from) {
    return new ConvertTenure(
        "c1", "c1-1", tenure, hours == null ? null : Hours.of(hours), null, from, WORDS);
  }

  private static EndEmployment end(LocalDate lastDay) {
    return new EndEmployment("c1", "c1-1", lastDay, EndReason.RESIGNATION);
  }

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
        Tenure tenure,
        @Nullable String hours,
        @Nullable LocalDate endsOn,
        @Nullable String field) {
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
    void mayBeRecordedAnewEarlierAndLater() {
      engagement.history(Known.permanent("38"), Known.ended("2025-05-12"));
      assertThat(engagement.when(end(DAY.minusDays(30))).events()).hasSize(1);
      assertThat(engagement.when(end(DAY.plusDays(30))).events()).hasSize(1);
    }
  }
}
