package org.workforceledger.hours.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.EngagementEvent.OpeningBalancesRecorded;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.hours.api.Account;
import org.workforceledger.hours.api.Cause;
import org.workforceledger.hours.api.Posting;
import org.workforceledger.hours.api.ToilEvent.ToilAppliedFor;
import org.workforceledger.hours.api.ToilEvent.ToilConverted;
import org.workforceledger.hours.api.ToilEvent.ToilDecided;
import org.workforceledger.hours.api.ToilEvent.ToilTaken;
import org.workforceledger.hours.api.WorkEvent.DaysAccounted;
import org.workforceledger.hours.read.ToilStatement.Decision;
import org.workforceledger.ledger.Event;
import org.workforceledger.ledger.Flag;
import org.workforceledger.ledger.Hours;
import org.workforceledger.log.Recorded;
import org.workforceledger.log.Streams;
import org.workforceledger.queries.read.Moment;
import org.workforceledger.testing.Facts;

/** The account of time off in lieu with its lines. */
class ToilStatementTest {

  private static final Instant RECORDED = Instant.parse("2025-07-01T00:00:00Z");

  private final List<Recorded<Event>> events = new ArrayList<>();

  private void record(Event event) {
    String stream = event instanceof DaysAccounted ? Streams.work("C1-1", 2025) : "of C1-1";
    Map<String, String> metadata = Map.of("actor", "hr", "source", "payroll");
    events.add(new Recorded<>(events.size() + 1, stream, events.size(), RECORDED, metadata, event));
  }

  private static LocalDate day(String date) {
    return LocalDate.parse(date);
  }

  private static long seconds(String hours) {
    return Hours.of(hours).seconds();
  }

  private void accrued(String date, String hours) {
    Posting posting =
        new Posting(day(date), Account.TOIL_ACCRUED, seconds(hours), "8.8(c)(iii)", "so much");
    Cause cause = new Cause("hours.RosterAgreed", "roster-C1-1", 0);
    record(new DaysAccounted("C1", "C1-1", cause, List.of(posting), List.of()));
  }

  private ToilStatement statement(String asAt) {
    AdoFacts facts = new AdoFacts(events);
    Engagement engagement = facts.engagement().orElseThrow();
    Moment moment = new Moment(day(asAt), null, RECORDED);
    return ToilStatements.of(facts, engagement, moment, _ -> "words");
  }

  private void aYear() {
    record(Facts.engaged("C1", "S1", "2025-01-28", Tenure.PERMANENT, "38"));
    accrued("2025-03-04", "3");
    record(
        new OpeningBalancesRecorded(
            "C1", "C1-1", day("2025-01-31"), null, seconds("1"), List.of(), Facts.TEXT));
    record(new ToilAppliedFor("C1", "C1-1", "a1", seconds("2"), day("2025-05-02")));
    record(new ToilDecided("C1", "C1-1", "a1", false, day("2025-04-28"), Facts.TEXT));
    record(new ToilTaken("C1", "C1-1", day("2025-05-01"), seconds("2")));
    record(new ToilTaken("C1", "C1-1", day("2025-05-01"), seconds("0.5")));
    record(new ToilConverted("C1", "C1-1", "l1", day("2025-05-05"), seconds("1.5")));
    record(new ToilAppliedFor("C1", "C1-1", "a2", seconds("1"), day("2025-05-01")));
    accrued("2025-03-04", "-0.25");
  }

  @Test
  @Clause({"8.8(c)(ii)", "8.8(c)(iv)", "8.8(c)(vii)"})
  void isTheSumOfItsLinesInOrderOfDateThenPosition() {
    aYear();
    ToilStatement statement = statement("2026-03-04");
    assertThat(statement.lines())
        .extracting(
            line ->
                "%s #%d %s %s %s %s"
                    .formatted(
                        line.effectiveDate(),
                        line.position(),
                        line.kind(),
                        line.change().toPlainString(),
                        line.balance().toPlainString(),
                        line.clause()))
        .containsExactly(
            "2025-01-31 #3 OPENING 1 1 8.8(c)(ii)",
            "2025-03-04 #2 ACCRUED 3 4 8.8(c)(iii)",
            "2025-03-04 #10 ACCRUED -0.25 3.75 8.8(c)(iii)",
            "2025-05-01 #6 TAKEN -2 1.75 8.8(c)(v)",
            "2025-05-01 #7 TAKEN 1.5 3.25 8.8(c)(v)",
            "2025-05-05 #8 CONVERTED -1.5 1.75 8.8(c)(vii)",
            "2026-03-04 #5 PAID_OUT -1.75 0 8.8(c)(iv)");
    assertThat(statement.accruedHours()).isEqualByComparingTo("3.75");
    assertThat(statement.takenHours()).isEqualByComparingTo("0.5");
    assertThat(statement.convertedHours()).isEqualByComparingTo("1.5");
    assertThat(statement.paidOutHours()).isEqualByComparingTo("1.75");
    assertThat(statement.balanceHours()).isZero();
    assertThat(statement.unresolvedHours()).isZero();
  }

  @Test
  void saysWhyOfEveryLine() {
    aYear();
    List<ToilLine> lines = statement("2026-03-04").lines();
    assertThat(lines.getFirst().note()).isEqualTo("Source: words");
    assertThat(lines.get(1).reason())
        .isEqualTo("Roster agreed: time off in lieu accrued (so much)");
    assertThat(lines.get(4).reason()).isEqualTo("Time off taken, stated anew: 0.5 h on the day");
    assertThat(lines.getLast().reason()).contains("worked for on 2025-03-04", "a1 refused");
    assertThat(lines.getLast().note()).isEqualTo("words");
    assertThat(lines.getLast().actor()).isEqualTo("hr");
    assertThat(lines.getLast().type()).isEqualTo("hours.ToilDecided");
  }

  @Test
  @Clause("8.8(c)(v)")
  void showsApplicationsWithTheirDecisionsAndWhatIsFlagged() {
    aYear();
    ToilStatement statement = statement("2025-12-31");
    assertThat(statement.applications())
        .extracting(each -> each.applicationId() + " " + each.decision())
        .containsExactly("a2 " + Decision.UNDECIDED, "a1 " + Decision.REFUSED);
    assertThat(statement.applications().getLast().reason()).isEqualTo("words");
    assertThat(statement.flags())
        .extracting(Flag::clause)
        .containsExactly("8.8(c)(v)", "8.8(c)(vii)");
    assertThat(statement.paidOutHours()).isZero();
    assertThat(statement.balanceHours()).isEqualByComparingTo("1.75");
  }

  @Test
  @Clause("8.8(c)(v)")
  void whatIsDecidedLaterIsUndecidedAsAtADayBefore() {
    aYear();
    assertThat(statement("2025-04-27").applications())
        .extracting(ToilStatement.Application::decision)
        .containsOnly(Decision.UNDECIDED);
    assertThat(statement("2025-04-28").applications())
        .extracting(ToilStatement.Application::decision)
        .contains(Decision.REFUSED);
  }
}
