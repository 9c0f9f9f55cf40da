package org.workforceledger.hours.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.hours.write.Work.cancelAdo;
import static org.workforceledger.hours.write.Work.place;
import static org.workforceledger.hours.write.Work.takeAdo;
import static org.workforceledger.testing.Known.WORDS;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.EngagementEvent.AdditionalAdoAgreed;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.api.AdoEvent.AdoDayAgreed;
import org.workforceledger.hours.api.AdoEvent.DayOffCancelled;
import org.workforceledger.hours.api.AdoEvent.SupplementaryDayPlaced;
import org.workforceledger.hours.api.Cause;
import org.workforceledger.hours.api.Posting;
import org.workforceledger.hours.api.WorkEvent.DaysAccounted;
import org.workforceledger.leave.api.LeaveType;
import org.workforceledger.sites.api.SiteEvent.SummerClosureRecorded;
import org.workforceledger.sites.api.SiteKind;
import org.workforceledger.testing.Given;
import org.workforceledger.testing.InMemoryFacts;
import org.workforceledger.testing.Known;

/** Supplementary days, and days off taken back. */
class DaysOffTest {

  private static final String VACATION = "2025-07-01";

  private final InMemoryFacts facts =
      new InMemoryFacts()
          .with(Known.site("s1", SiteKind.PRIMARY), Known.permanent("38"))
          .with(Known.year(2025, "2025-07-03"), Known.roster("2025-01-01"));

  private Given<WorkYearAggregate> given() {
    return new Given<>(WorkYearAggregate.class, WorkYearAggregate::new, facts);
  }

  private static SupplementaryDayPlaced placed(String date) {
    return new SupplementaryDayPlaced(
        "c1", "c1-1", LocalDate.parse(date), WORDS, List.of(), List.of());
  }

  @Nested
  class Supplementary {

    @Test
    @Clause("8.7(d)(i)")
    void coversTheOrdinaryHoursOfAVacationDay() {
      SupplementaryDayPlaced day = given().when(place(VACATION), SupplementaryDayPlaced.class);
      assertThat(Work.posted(day))
          .containsExactly(Tuple.tuple(VACATION, Account.SUPPLEMENTARY, 27_360L));
    }

    @Test
    @Clause("8.7(d)(i)")
    void isRefusedForAFifthTimeInACalendarYear() {
      for (String date : List.of("2025-04-07", "2025-04-08", "2025-04-09")) {
        facts.add("work-2025-c1-1", placed(date));
      }
      assertThat(given().when(place(VACATION)).events()).hasSize(1);
      facts.add("work-2025-c1-1", placed("2025-04-10"));
      assertThat(given().refusal(place(VACATION))).isEqualTo("RULE 8.7(d)(i)");
    }

    @Test
    @Clause("8.7(d)(i)")
    void isRefusedWhereLeaveCoversTheDay() {
      facts.with(Known.leave("l1", LeaveType.ANNUAL, VACATION, VACATION));
      assertThat(given().refusal(place(VACATION))).isEqualTo("RULE 8.7(d)(i)");
    }

    @ParameterizedTest
    @CsvSource({"2025-06-27, 8.7(d)(i)", "2025-07-03, 8.7(d)(ii)", "2025-07-05, 8.7(f)(i)"})
    void isRefusedInTermOnAHolidayAndWithoutRosteredHours(String date, String clause) {
      assertThat(given().refusal(place(date))).isEqualTo("RULE " + clause);
    }

    @Test
    @Clause("8.7(c)(iii)")
    void isRefusedToACasual() {
      InMemoryFacts casual =
          new InMemoryFacts()
              .with(
                  Known.site("s1", SiteKind.PRIMARY),
                  Known.engaged(Tenure.CASUAL, "0", "2020-01-28", null))
              .with(Known.year(2025));
      assertThat(
              new Given<>(WorkYearAggregate.class, WorkYearAggregate::new, casual)
                  .refusal(place(VACATION)))
          .isEqualTo("RULE 8.7(c)(iii)");
    }

    @Test
    void doesNotShareADayWithAnAdoDay() {
      Given<WorkYearAggregate> ado = given();
      ado.history(ado.when(takeAdo(VACATION, null), AdoDayAgreed.class));
      assertThat(ado.refusal(place(VACATION))).isEqualTo("RULE R-15");
      assertThat(given().history(placed(VACATION)).refusal(takeAdo(VACATION, null)))
          .isEqualTo("RULE R-15");
      assertThat(given().history(placed(VACATION)).refusal(place(VACATION))).isEqualTo("RULE R-15");
    }
  }

  @Nested
  class Cancelling {

    @Test
    void givesBackWhatWasTaken() {
      Given<WorkYearAggregate> work = given();
      work.history(work.when(takeAdo(VACATION, null), AdoDayAgreed.class));
      DayOffCancelled cancelled = work.when(cancelAdo(VACATION), DayOffCancelled.class);
      assertThat(Work.posted(cancelled))
          .containsExactly(Tuple.tuple(VACATION, Account.ADO_TAKEN, -27_360L));
    }

    @Test
    void givesBackASupplementaryDay() {
      Given<WorkYearAggregate> work = given();
      work.history(work.when(place(VACATION), SupplementaryDayPlaced.class));
      assertThat(Work.posted(work.when(cancelAdo(VACATION), DayOffCancelled.class)))
          .containsExactly(Tuple.tuple(VACATION, Account.SUPPLEMENTARY, -27_360L));
    }

    @Test
    void isUnknownWhereNothingIsAgreed() {
      assertThat(given().refusal(cancelAdo(VACATION))).isEqualTo("UNKNOWN date");
    }
  }

  @Nested
  class InTermTime {

    private void accrued(long seconds) {
      Posting worked =
          new Posting(
              LocalDate.parse("2025-03-03"), Account.ADO_WORKED, seconds, "8.7(b)(ii)", null);
      Cause cause = new Cause("hours.RosterAgreed", "roster-c1-1", 1);
      facts.add(
          "work-2025-c1-1", new DaysAccounted("c1", "c1-1", cause, List.of(worked), List.of()));
    }

    @Test
    @Clause("8.7(i)(i)")
    void adoThatHasAccruedIsTakenBeforeLeaving() {
      facts.with(Known.ended("2025-06-30"));
      assertThat(given().refusal(takeAdo("2025-06-27", null))).isEqualTo("RULE 8.7(b)(iii)");
      accrued(27_359);
      assertThat(given().refusal(takeAdo("2025-06-27", null))).isEqualTo("RULE 8.7(b)(iii)");
      accrued(1);
      assertThat(given().when(takeAdo("2025-06-27", null)).events()).hasSize(1);
    }

    @Test
    @Clause("8.7(h)(ii)")
    void adoIsTakenThatHadAccruedAndWasMissedForCompensation() {
      accrued(27_360);
      facts.with(Known.leave("l1", LeaveType.WORKERS_COMPENSATION, VACATION, VACATION));
      AdoDayAgreed missed = given().when(takeAdo(VACATION, null), AdoDayAgreed.class);
      assertThat(Work.posted(missed))
          .containsExactly(Tuple.tuple(VACATION, Account.ADO_DEEMED, 27_360L));
      facts.add("work-2025-c1-1", missed);
      assertThat(given().when(takeAdo("2025-07-28", null)).events()).hasSize(1);
      assertThat(given().refusal(takeAdo("2025-06-27", null))).isEqualTo("RULE 8.7(b)(iii)");
      facts.add("work-2025-c1-1", given().when(takeAdo("2025-07-28", null), AdoDayAgreed.class));
      assertThat(given().refusal(takeAdo("2025-07-29", null))).isEqualTo("RULE 8.7(b)(iii)");
    }

    @Test
    @Clause("8.7(e)")
    void fiveMoreDaysAreTakenInTheAdditionalClosure() {
      facts.with(
          new SummerClosureRecorded(
              "s1", 2025, LocalDate.parse("2025-12-08"), LocalDate.parse("2025-12-12")));
      assertThat(given().refusal(takeAdo("2025-12-08", null))).isEqualTo("RULE 8.7(b)(iii)");
      facts.with(new AdditionalAdoAgreed("c1", "c1-1", 2025, WORDS, LocalDate.parse("2025-03-03")));
      assertThat(given().when(takeAdo("2025-12-08", null)).events()).hasSize(1);
      assertThat(given().refusal(takeAdo("2025-12-05", null))).isEqualTo("RULE 8.7(b)(iii)");
    }

    @Test
    @Clause("8.7(h)(i)")
    void nothingIsTakenThatHadNotAccrued() {
      facts.with(Known.leave("l1", LeaveType.WORKERS_COMPENSATION, VACATION, VACATION));
      facts.add("work-2025-c1-1", given().when(takeAdo(VACATION, null), AdoDayAgreed.class));
      assertThat(given().refusal(takeAdo("2025-07-28", null))).isEqualTo("RULE 8.7(b)(iii)");
    }
  }
}
