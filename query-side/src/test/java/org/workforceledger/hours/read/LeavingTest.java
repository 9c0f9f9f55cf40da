package org.workforceledger.hours.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.EngagementCommand.EndReason;
import org.workforceledger.employment.api.EngagementEvent.EmploymentEnded;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.api.Cause;
import org.workforceledger.hours.api.Posting;
import org.workforceledger.hours.api.WorkEvent.DaysAccounted;
import org.workforceledger.hours.rules.Circumstances;
import org.workforceledger.ledger.Event;
import org.workforceledger.ledger.Flag;
import org.workforceledger.ledger.Hours;
import org.workforceledger.log.Recorded;
import org.workforceledger.log.Streams;
import org.workforceledger.queries.read.Moment;
import org.workforceledger.testing.Facts;

/** What a statement says of a balance that is left when employment ends. */
class LeavingTest {

  private static final Instant RECORDED = Instant.parse("2026-02-01T00:00:00Z");
  private static final LocalDate TODAY = LocalDate.parse("2026-02-01");

  private final List<Recorded<Event>> events = new ArrayList<>();

  private void record(Event event) {
    String stream = event instanceof DaysAccounted ? Streams.work("C1-1", 2025) : "of C1-1";
    events.add(new Recorded<>(events.size() + 1, stream, events.size(), RECORDED, Map.of(), event));
  }

  private void post(String date, Account account, String hours) {
    long seconds = Hours.of(hours).seconds();
    Posting posting = new Posting(LocalDate.parse(date), account, seconds, "8.7", null);
    Cause cause = new Cause("hours.RosterAgreed", "roster-C1-1", 0);
    record(new DaysAccounted("C1", "C1-1", cause, List.of(posting), List.of()));
  }

  private void left(String hours) {
    record(Facts.schoolYear2025());
    record(Facts.engaged("C1", "S1", "2025-01-28", Tenure.PERMANENT, "38"));
    post("2025-03-03", Account.ADO_WORKED, hours);
    record(new EmploymentEnded("C1", "C1-1", LocalDate.parse("2025-06-20"), EndReason.RESIGNATION));
  }

  private List<Flag> flags(String asAt) {
    AdoFacts facts = new AdoFacts(events);
    Moment moment = new Moment(LocalDate.parse(asAt), null, RECORDED);
    Circumstances circumstances = facts.circumstances(facts.engagement().orElseThrow(), _ -> false);
    return AdoStatements.of(facts, circumstances, 2025, moment, TODAY, _ -> "words").flags();
  }

  private List<String> clauses(String asAt) {
    return flags(asAt).stream().map(Flag::clause).toList();
  }

  @Test
  @Clause("8.7(i)(ii)")
  void aCreditIsToBePaidOutAtTheRateOfTheLastDay() {
    left("3.5");
    assertThat(flags("2025-12-31"))
        .containsExactly(
            new Flag(
                "8.7(i)(ii)",
                "3.5 h left on the last day, 2025-06-20, to be paid out at that day's hourly rate, pay point 1"));
  }

  @Test
  @Clause("8.7(i)(iv)")
  void aDebitMayBeAdjusted() {
    left("-3.5");
    assertThat(flags("2025-06-20"))
        .containsExactly(
            new Flag(
                "8.7(i)(iv)",
                "3.5 h not made up by the last day, 2025-06-20: may be adjusted against remuneration owing"));
  }

  @ParameterizedTest
  @CsvSource({"3.5, 2025-06-19, ''", "-3.5, 2025-06-19, 8.7(b)(vi)", "0, 2025-12-31, ''"})
  void nothingIsSaidBeforeTheLastDayOrOfNothing(String hours, String asAt, String clauses) {
    left(hours);
    assertThat(String.join(" ", clauses(asAt))).isEqualTo(clauses);
  }

  @Test
  @Clause("8.7(i)(ii)")
  void nothingIsSaidOnceItIsSettled() {
    left("3.5");
    post("2025-06-20", Account.ADO_SETTLED, "2");
    assertThat(flags("2025-12-31").getFirst().says()).startsWith("1.5 h left");
    post("2025-06-20", Account.ADO_SETTLED, "1.5");
    assertThat(flags("2025-12-31")).isEmpty();
  }

  @Test
  @Clause("8.7(f)(v)")
  void whoStaysHasABalanceThatAwaitsSettlement() {
    left("3.5");
    events.removeLast();
    assertThat(clauses("2025-12-31")).containsExactly("8.7(f)(v)");
  }
}
