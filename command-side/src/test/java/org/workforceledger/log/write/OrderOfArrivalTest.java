package org.workforceledger.log.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.log.write.Arriving.amend;
import static org.workforceledger.log.write.Arriving.authorise;
import static org.workforceledger.log.write.Arriving.correct;
import static org.workforceledger.log.write.Arriving.day;
import static org.workforceledger.log.write.Arriving.holiday;
import static org.workforceledger.log.write.Arriving.leave;
import static org.workforceledger.log.write.Arriving.roster;
import static org.workforceledger.log.write.Arriving.shift;
import static org.workforceledger.testing.Known.WORDS;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.workforceledger.calendar.api.SchoolYearCommand.PublishSchoolYear;
import org.workforceledger.calendar.rules.QueenslandTerms;
import org.workforceledger.employment.api.EngagementCommand.ChangeHours;
import org.workforceledger.employment.api.EngagementCommand.EngageCleaner;
import org.workforceledger.employment.api.EngagementCommand.RecordOpeningBalances;
import org.workforceledger.employment.api.EngagementCommand.TransferCleaner;
import org.workforceledger.employment.api.EngagementCommand.TransferKind;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.hours.api.Authorisation.Compensation;
import org.workforceledger.hours.api.ShiftKind;
import org.workforceledger.hours.api.WorkCommand.VoidShift;
import org.workforceledger.leave.api.LeaveCommand.CancelLeave;
import org.workforceledger.leave.api.LeaveType;
import org.workforceledger.ledger.Command;
import org.workforceledger.ledger.Hours;
import org.workforceledger.sites.api.Region;
import org.workforceledger.sites.api.SiteCommand.RegisterSite;
import org.workforceledger.sites.api.SiteKind;

/** Facts that arrive in any order come to the same accounts. */
class OrderOfArrivalTest {

  private static final InMemoryLedger LEDGER = new InMemoryLedger();
  private static final Map<String, Long> EXPECTED = totalsOf(new Random(-1));

  /** Each list keeps its order; the lists mingle in any. */
  private static List<List<Command>> facts() {
    return Stream.of(work(), excess(), surroundings(), Arriving.agreements())
        .flatMap(List::stream)
        .toList();
  }

  private static List<List<Command>> work() {
    return List.of(
        List.of(
            shift("w1", "2025-05-12", "06:00", "14:30", null),
            correct("w1", "2025-05-12", "06:00", "12:00")),
        List.of(
            shift("w2", "2025-05-13", "06:00", "13:57", null),
            new VoidShift("w2", "c1", "c1-1", day("2025-05-13"), WORDS)),
        List.of(
            shift("w3", "2026-01-02", "06:00", "13:57", null),
            correct("w3", "2026-01-06", "06:00", "13:57"),
            correct("w3", "2026-01-01", "07:00", "10:00"),
            correct("w3", "2026-01-05", "06:00", "13:50")),
        List.of(shift("w4", "2025-05-14", "06:00", "10:00", null)),
        List.of(shift("w5", "2025-05-14", "14:00", "19:00", null)));
  }

  private static List<List<Command>> excess() {
    return List.of(
        List.of(
            shift("w7", "2025-05-15", "05:00", "19:00", null),
            authorise("w7", "2025-05-15", Compensation.PAID),
            correct("w7", "2025-05-15", "04:30", "18:00")),
        List.of(
            shift("w8", "2025-05-17", "08:00", "11:00", null),
            authorise("w8", "2025-05-17", Compensation.TOIL)),
        List.of(
            shift("w9", "2026-01-04", "08:00", "11:00", null),
            authorise("w9", "2026-01-04", Compensation.TOIL),
            correct("w9", "2026-01-08", "08:00", "19:00")),
        List.of(shift("w6", "2025-05-05", "06:00", "09:00", ShiftKind.CALL_OUT)));
  }

  private static List<List<Command>> surroundings() {
    return List.of(
        List.of(leave("l1", LeaveType.SICK, "2025-05-14", "2025-05-15", null)),
        List.of(leave("l2", LeaveType.SPECIAL_UNPAID, "2025-05-12", "2025-05-12", "2")),
        List.of(
            leave("l3", LeaveType.ANNUAL, "2025-12-15", "2026-01-09", null),
            new CancelLeave("l3", "c1", "c1-1", WORDS)),
        List.of(leave("l5", LeaveType.WORKERS_COMPENSATION, "2025-06-23", "2025-07-02", null)),
        List.of(leave("l4", LeaveType.SPECIAL_PAID, "2025-05-05", "2025-05-05", null)),
        List.of(roster("2025-05-13", "06:00", "12:21", 21)),
        List.of(roster("2025-05-19", "06:00", "12:00", 0)),
        List.of(
            roster("2025-01-28", "06:00", "13:36", 0), roster("2025-01-28", "06:00", "13:57", 21)),
        List.of(new ChangeHours("c1", "c1-1", Hours.of("30"), day("2025-05-13"), WORDS)),
        List.of(
            new TransferCleaner(
                "c1", "c1-1", "s2", day("2025-06-02"), TransferKind.REQUESTED, WORDS)),
        List.of(
            new RecordOpeningBalances(
                "c1", "c1-1", day("2025-01-28"), Hours.of("4"), null, null, WORDS)),
        List.of(amend(List.of(holiday("2025-05-12")), List.of())),
        List.of(amend(List.of(holiday("2025-06-09", "Cairns")), List.of(day("2025-05-05")))));
  }

  /** The sites, the years and the cleaner, whom rosters of 38 and 30 hours fit. */
  static List<Command> world() {
    return List.of(
        new RegisterSite("s1", "A", Region.NORTH_COAST, null, SiteKind.HIGH, null, null),
        new RegisterSite("s2", "B", Region.NORTH_COAST, "Cairns", SiteKind.HIGH, null, null),
        new PublishSchoolYear(2025, QueenslandTerms.of(2025), null, List.of(holiday("2025-05-05"))),
        new PublishSchoolYear(2026, QueenslandTerms.of(2026), null, List.of(holiday("2026-01-01"))),
        new EngageCleaner(
            "c1",
            "c1-1",
            WORDS,
            WORDS,
            null,
            "s1",
            day("2020-01-28"),
            Tenure.PERMANENT,
            Hours.of("38"),
            1,
            null,
            null,
            null,
            null));
  }

  private static InMemoryLedger ledger() {
    LEDGER.clear();
    world().forEach(command -> assertThat(LEDGER.send(command)).isEmpty());
    return LEDGER;
  }

  private static Map<String, Long> totalsOf(Random random) {
    InMemoryLedger ledger = ledger();
    List<Command> waiting = Arriving.mingled(facts(), random);
    waiting.addAll(Arriving.mingled(Arriving.adoDays(), random));
    for (int round = 0; round < 3 && !waiting.isEmpty(); round++) {
      waiting.removeIf(command -> ledger.send(command).isEmpty());
    }
    assertThat(waiting).as("facts that were never taken").isEmpty();
    return ledger.totals();
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void makesNoDifferenceToAnyAccountOfAnyDay(@ForAll Random arrival) {
    assertThat(totalsOf(arrival)).isEqualTo(EXPECTED);
  }

  @Test
  void leavesAShiftThatMovedToAnotherYearsStreamInThatStreamAlone() {
    InMemoryLedger ledger = ledger();
    assertThat(ledger.send(shift("w3", "2026-01-02", "06:00", "10:00", null))).isEmpty();
    assertThat(ledger.send(correct("w3", "2026-01-06", "06:00", "10:00"))).isEmpty();
    assertThat(ledger.facts().work("c1-1", 2025).shift("w3")).isEmpty();
    assertThat(ledger.facts().work("c1-1", 2026).shift("w3")).isPresent();
    assertThat(ledger.totals().keySet()).containsExactly("c1-1 2026-01-06 EXCESS");
    assertThat(ledger.send(correct("w3", "2026-01-04", "06:00", "10:00"))).isEmpty();
    assertThat(ledger.facts().work("c1-1", 2026).shift("w3")).isEmpty();
    assertThat(ledger.totals().keySet()).containsExactly("c1-1 2026-01-04 EXCESS");
    assertThat(ledger.send(new VoidShift("w3", "c1", "c1-1", day("2026-01-04"), WORDS))).isEmpty();
    assertThat(ledger.totals()).isEmpty();
  }
}
