package org.workforceledger.hours.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.hours.write.Work.takeAdo;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.api.AdoEvent.AdoDayAgreed;
import org.workforceledger.hours.api.Cause;
import org.workforceledger.hours.api.Posting;
import org.workforceledger.hours.api.WorkCommand.AccountDays;
import org.workforceledger.hours.api.WorkCommand.MoveShiftAway;
import org.workforceledger.hours.api.WorkEvent.DaysAccounted;
import org.workforceledger.hours.api.WorkEvent.ShiftMovedAway;
import org.workforceledger.hours.api.WorkEvent.ShiftRecorded;
import org.workforceledger.leave.api.LeaveType;
import org.workforceledger.sites.api.SiteKind;
import org.workforceledger.testing.Given;
import org.workforceledger.testing.InMemoryFacts;
import org.workforceledger.testing.Known;

/** ADO days as they are agreed, and days accounted anew. */
class AdoDaysTest {

  /** A Tuesday of the winter vacation. */
  private static final String VACATION = "2025-07-01";

  private final InMemoryFacts facts =
      new InMemoryFacts()
          .with(Known.site("s1", SiteKind.PRIMARY), Known.permanent("38"))
          .with(Known.year(2025, "2025-07-03"), Known.roster("2025-01-01"));

  private static Given<WorkYearAggregate> given(InMemoryFacts facts) {
    return new Given<>(WorkYearAggregate.class, WorkYearAggregate::new, facts);
  }

  private static InMemoryFacts worldOf(SiteKind kind, Tenure tenure, String hours) {
    return new InMemoryFacts()
        .with(Known.site("s1", kind), Known.engaged(tenure, hours, "2020-01-28", null))
        .with(Known.year(2025));
  }

  private static List<Long> taken(AdoDayAgreed agreed) {
    return agreed.postings().stream()
        .filter(posting -> posting.account() == Account.ADO_TAKEN)
        .map(Posting::seconds)
        .toList();
  }

  @Nested
  class TakeAdo {

    @Test
    @Clause("8.7(d)(ii)")
    void takesTheOrdinaryHoursRosteredThatDay() {
      AdoDayAgreed agreed = given(facts).when(takeAdo(VACATION, null), AdoDayAgreed.class);
      assertThat(agreed.agreedSeconds()).isNull();
      assertThat(taken(agreed)).containsExactly(27_360L);
    }

    @ParameterizedTest
    @CsvSource({"3.8, 13680", "7.6, 27360", "8, 27360"})
    void takesTheHoursGivenUpToThoseRostered(String hours, long seconds) {
      AdoDayAgreed agreed = given(facts).when(takeAdo(VACATION, hours), AdoDayAgreed.class);
      assertThat(taken(agreed)).containsExactly(seconds);
    }

    @Test
    void againWithOtherHoursHoldsTheLaterRecorded() {
      Given<WorkYearAggregate> work = given(facts);
      work.history(work.when(takeAdo(VACATION, null), AdoDayAgreed.class));
      assertThat(taken(work.when(takeAdo(VACATION, "3.8"), AdoDayAgreed.class)))
          .containsExactly(-13_680L);
    }

    @Test
    void isAgreedForTheFuture() {
      facts.today("2025-01-28");
      assertThat(taken(given(facts).when(takeAdo(VACATION, null), AdoDayAgreed.class)))
          .containsExactly(27_360L);
    }

    @Test
    void takesNothingOnAHolidayOrADayOfLeave() {
      assertThat(given(facts).when(takeAdo("2025-07-03", null), AdoDayAgreed.class).postings())
          .allMatch(posting -> posting.account() == Account.ADO_HOLIDAY);
      facts.with(Known.leave("l1", LeaveType.ANNUAL, VACATION, VACATION));
      assertThat(given(facts).when(takeAdo(VACATION, null), AdoDayAgreed.class).postings())
          .isEmpty();
    }

    @Test
    @Clause("8.7(c)(iii)")
    void isRefusedToACasual() {
      InMemoryFacts casual = worldOf(SiteKind.PRIMARY, Tenure.CASUAL, "0");
      assertThat(given(casual).refusal(takeAdo(VACATION, null))).isEqualTo("RULE 8.7(c)(iii)");
    }

    @Test
    @Clause("8.7(b)(iii)")
    void isRefusedInTermAtASchoolAndTakenAtAnyTimeElsewhere() {
      assertThat(given(facts).refusal(takeAdo("2025-06-27", null))).isEqualTo("RULE 8.7(b)(iii)");
      assertThat(given(facts).refusal(takeAdo("2025-07-14", null))).isEqualTo("RULE 8.7(b)(iii)");
      InMemoryFacts office = worldOf(SiteKind.NON_SCHOOL, Tenure.PERMANENT, "38");
      office.with(Known.roster("2025-01-01"));
      assertThat(given(office).when(takeAdo("2025-06-27", null)).events()).hasSize(1);
    }

    @Test
    void isRefusedInAYearThatIsNotPublished() {
      assertThat(given(facts).refusal(takeAdo("2026-07-01", null))).isEqualTo("RULE 8.7(b)(iii)");
    }

    @Test
    void isRefusedWithoutRosteredHours() {
      assertThat(given(facts).refusal(takeAdo("2025-07-05", null))).isEqualTo("RULE 8.7(f)(i)");
      InMemoryFacts unrostered = worldOf(SiteKind.PRIMARY, Tenure.PERMANENT, "38");
      assertThat(given(unrostered).refusal(takeAdo(VACATION, null))).isEqualTo("RULE 8.7(f)(i)");
    }

    @Test
    void isRefusedOutsideTheEngagement() {
      facts.with(Known.ended("2025-06-30"));
      assertThat(given(facts).refusal(takeAdo(VACATION, null))).isEqualTo("RULE R-0");
      assertThat(given(facts).when(takeAdo("2025-06-30", null)).events()).hasSize(1);
    }
  }

  @Nested
  class AccountDaysAnew {

    private final Cause cause = new Cause("hours.RosterAgreed", "roster-c1-1", 0);

    private AccountDays days(String from, String to) {
      LocalDate first = LocalDate.parse(from);
      return new AccountDays("c1", "c1-1", first, first, LocalDate.parse(to), cause);
    }

    @Test
    @Clause("8.7(f)(iii)")
    void postsWhatIsDueAndNothingTwice() {
      Given<WorkYearAggregate> work = given(facts);
      DaysAccounted accounted = work.when(days("2025-06-30", "2025-07-06"), DaysAccounted.class);
      assertThat(accounted.cause()).isEqualTo(cause);
      assertThat(accounted.postings())
          .extracting(Posting::date, Posting::account, Posting::seconds)
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple(
                  LocalDate.parse("2025-07-03"), Account.ADO_HOLIDAY, 1260L));
      facts.add("work-2025-c1-1", accounted);
      assertThat(
              Week.postings(
                  Day.circumstances("c1-1", facts),
                  facts.work("c1-1", 2025),
                  List.of(
                      Day.circumstances("c1-1", facts)
                          .dayFacts(LocalDate.parse("2025-07-03"), facts.work("c1-1", 2025)))))
          .isEmpty();
    }

    @Test
    void makesNoEventWhereNothingIsDue() {
      Given<WorkYearAggregate> work =
          given(facts).history(Known.recorded("w1", "2025-03-03", "06:00", "07:00"));
      assertThat(work.when(days("2025-05-12", "2025-05-18")).events()).isEmpty();
    }
  }

  @Nested
  class MovingAShiftAway {

    private final MoveShiftAway away =
        new MoveShiftAway("w1", "c1", "c1-1", LocalDate.parse("2025-05-12"));

    @Test
    void takesBackWhatTheShiftPostedAndIsDoneOnce() {
      Given<WorkYearAggregate> work = given(facts);
      work.history(
          work.when(Work.record("w1", "2025-05-12", "06:00", "07:00"), ShiftRecorded.class));
      ShiftMovedAway moved = work.when(away, ShiftMovedAway.class);
      assertThat(moved.postings()).extracting(Posting::seconds).containsExactly(-3600L);
    }

    @Test
    void makesNoEventWhereTheShiftIsNot() {
      Given<WorkYearAggregate> work =
          given(facts).history(Known.recorded("w2", "2025-05-12", "06:00", "07:00"));
      assertThat(work.when(away).events()).isEmpty();
    }
  }
}
