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
import org.workforceledger.agreement.api.Step;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.api.AdoEvent.AdoDayAgreed;
import org.workforceledger.hours.api.Cause;
import org.workforceledger.hours.api.Posting;
import org.workforceledger.hours.api.WorkCommand.AccountDays;
import org.workforceledger.hours.api.WorkEvent.DaysAccounted;
import org.workforceledger.leave.api.LeaveType;
import org.workforceledger.ledger.Flag;
import org.workforceledger.ledger.Hours;
import org.workforceledger.log.write.Decision;
import org.workforceledger.sites.api.SiteKind;
import org.workforceledger.testing.Given;
import org.workforceledger.testing.InMemoryFacts;
import org.workforceledger.testing.Known;

/** What the answer to an agreed ADO day says: by which paragraph, what is cut, what is too much. */
class AdoAnswersTest {

  /** A Tuesday of the winter vacation. */
  private static final String VACATION = "2025-07-01";

  private static final Cause CAUSE = new Cause("leave.LeaveGranted", "leave-c1-1", 0);

  private final InMemoryFacts facts = world(SiteKind.PRIMARY, "2020-01-28");

  private static InMemoryFacts world(SiteKind kind, String from) {
    return new InMemoryFacts()
        .with(Known.site("s1", kind), Known.engaged(Tenure.PERMANENT, "38", from, null))
        .with(Known.year(2025, "2025-07-03"), Known.roster("2025-01-01"));
  }

  private static Given<WorkYearAggregate> given(InMemoryFacts facts) {
    return new Given<>(WorkYearAggregate.class, WorkYearAggregate::new, facts);
  }

  private static void post(InMemoryFacts facts, String date, Account account, String hours) {
    Posting posting =
        new Posting(LocalDate.parse(date), account, Hours.of(hours).seconds(), "8.7", null);
    facts.add(
        "work-2025-c1-1", new DaysAccounted("c1", "c1-1", CAUSE, List.of(posting), List.of()));
  }

  private static List<String> said(Decision<?> decision) {
    return decision.explanation().stream()
        .map(step -> step.clause() + " " + step.result())
        .toList();
  }

  @Test
  void agreedTwiceInTheSameHoursIsOneEvent() {
    Given<WorkYearAggregate> work = given(facts);
    work.history(work.when(takeAdo(VACATION, null), AdoDayAgreed.class));
    Decision<?> again = work.when(takeAdo(VACATION, null));
    assertThat(again.events()).isEmpty();
    assertThat(said(again)).containsExactly("8.7(d)(ii) 7.6 h");
    assertThat(work.when(takeAdo(VACATION, "7.6")).events()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-07-01, 3.8, ''",
    "2025-07-01, 7.6, ''",
    "2025-07-01, 8, R-132 7.6 h",
    "2025-07-03, '', R-132 0 h"
  })
  void sayWhatOfTheHoursIsNotTaken(String date, String hours, String cut) {
    List<String> steps = said(given(facts).when(takeAdo(date, hours.isEmpty() ? null : hours)));
    assertThat(steps.stream().filter(step -> step.startsWith("R-132")).toList())
        .isEqualTo(cut.isEmpty() ? List.of() : List.of(cut));
  }

  /** 11 days of 7.6 h are required. */
  @ParameterizedTest
  @CsvSource({"75.99, ''", "76, ''", "76.01, R-15"})
  void flagDaysBeyondTheYearsRequirement(String taken, String flag) {
    post(facts, "2025-09-22", Account.ADO_TAKEN, taken);
    List<Flag> flags = List.copyOf(given(facts).when(takeAdo(VACATION, null)).flags());
    assertThat(String.join(" ", flags.stream().map(Flag::clause).toList())).isEqualTo(flag);
  }

  @Nested
  class ByWhichParagraph {

    @Test
    @Clause("8.7(d)(ii)")
    void inAVacation() {
      assertThat(said(given(facts).when(takeAdo(VACATION, null))).getFirst())
          .isEqualTo("8.7(d)(ii) 7.6 h");
    }

    @Test
    @Clause("8.7(h)(ii)")
    void inTermAfterCompensation() {
      post(facts, "2025-03-03", Account.ADO_WORKED, "7.6");
      facts.with(Known.leave("l1", LeaveType.WORKERS_COMPENSATION, VACATION, VACATION));
      facts.add("work-2025-c1-1", given(facts).when(takeAdo(VACATION, null), AdoDayAgreed.class));
      assertThat(said(given(facts).when(takeAdo("2025-07-28", null))).getFirst())
          .isEqualTo("8.7(h)(ii) 7.6 h");
    }

    @Test
    @Clause("8.7(i)(i)")
    void inTermBeforeLeaving() {
      post(facts, "2025-03-03", Account.ADO_WORKED, "7.6");
      facts.with(Known.ended("2025-06-20"));
      assertThat(said(given(facts).when(takeAdo("2025-06-20", null))).getFirst())
          .isEqualTo("8.7(i)(i) 7.6 h");
    }

    @ParameterizedTest
    @Clause("8.7(j)(ii)")
    @CsvSource({
      "2009-08-20, 2025-06-20, 8.7(j)(ii)",
      "2009-08-20, 2025-07-01, 8.7(d)(ii)",
      "2009-08-21, 2025-07-01, 8.7(j)(ii)"
    })
    void atNonSchoolLocations(String from, String date, String clause) {
      InMemoryFacts office = world(SiteKind.NON_SCHOOL, from);
      assertThat(given(office).when(takeAdo(date, null)).explanation().getFirst().clause())
          .isEqualTo(clause);
    }
  }

  @Nested
  class DuringCompensation {

    private List<Step> granted() {
      facts.with(Known.leave("l1", LeaveType.WORKERS_COMPENSATION, "2025-06-16", VACATION));
      LocalDate first = LocalDate.parse("2025-06-16");
      LocalDate last = LocalDate.parse(VACATION);
      return given(facts)
          .history(agreed())
          .when(new AccountDays("c1", "c1-1", first, first, last, CAUSE))
          .explanation();
    }

    @Test
    @Clause({"8.7(h)(i)", "8.7(h)(ii)"})
    void agreedDaysAreSaidToBeDeemedTakenOnlySoFarAsTheAccountDeemsThem() {
      post(facts, "2025-03-03", Account.ADO_WORKED, "3");
      assertThat(granted())
          .filteredOn(step -> step.says().startsWith(VACATION))
          .extracting(step -> step.clause() + " " + step.result())
          .contains("8.7(h)(i) 4.6 h", "8.7(h)(ii) 3 h");
    }

    @Test
    @Clause("8.7(h)(i)")
    void whatNeverAccruedIsDeemedTakenWhole() {
      assertThat(granted())
          .filteredOn(step -> step.says().contains("deemed taken"))
          .extracting(Step::result)
          .containsExactly("7.6 h");
    }

    private static AdoDayAgreed agreed() {
      return new AdoDayAgreed("c1", "c1-1", LocalDate.parse(VACATION), null, List.of(), List.of());
    }
  }
}
