package org.workforceledger.log.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workforceledger.log.write.Arriving.authorise;
import static org.workforceledger.log.write.Arriving.correct;
import static org.workforceledger.log.write.Arriving.day;
import static org.workforceledger.log.write.Arriving.leave;
import static org.workforceledger.log.write.Arriving.roster;
import static org.workforceledger.log.write.Arriving.shift;
import static org.workforceledger.testing.Known.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.workforceledger.agreement.api.Clause;
import org.workforceledger.employment.api.EngagementCommand.EngageCleaner;
import org.workforceledger.employment.api.EngagementCommand.RecordOpeningBalances;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.hours.api.Authorisation.Compensation;
import org.workforceledger.hours.api.ToilCommand.ApplyForToil;
import org.workforceledger.hours.api.ToilCommand.ConvertToil;
import org.workforceledger.hours.api.ToilCommand.DecideToil;
import org.workforceledger.hours.api.ToilCommand.TakeToil;
import org.workforceledger.hours.api.WorkCommand.VoidShift;
import org.workforceledger.hours.rules.ToilAccount;
import org.workforceledger.hours.rules.ToilFacts;
import org.workforceledger.hours.rules.ToilFlags;
import org.workforceledger.leave.api.LeaveCommand.CancelLeave;
import org.workforceledger.leave.api.LeaveType;
import org.workforceledger.ledger.Command;
import org.workforceledger.ledger.Hours;
import org.workforceledger.sites.api.Region;
import org.workforceledger.sites.api.SiteCommand.RegisterSite;
import org.workforceledger.sites.api.SiteKind;

/** Facts about time off in lieu that arrive in any order come to the same account. */
class ToilOrderTest {

  /** Each list keeps its order; the lists mingle in any. */
  private static List<List<Command>> facts() {
    return List.of(
        List.of(
            shift("w1", "2024-10-05", "08:00", "12:00", null),
            authorise("w1", "2024-10-05", Compensation.TOIL),
            correct("w1", "2024-10-05", "08:00", "11:00")),
        List.of(
            shift("w2", "2024-10-12", "08:00", "10:00", null),
            authorise("w2", "2024-10-12", Compensation.TOIL),
            new VoidShift("w2", "c1", "c1-1", day("2024-10-12"), WORDS)),
        List.of(
            shift("w3", "2025-02-15", "08:00", "12:00", null),
            authorise("w3", "2025-02-15", Compensation.TOIL)),
        List.of(apply("a1", "2.5", "2025-01-31"), decide("a1", false, "2025-01-20")),
        List.of(apply("a2", "1", "2025-05-12"), decide("a2", true, "2025-05-09")),
        List.of(apply("a3", "4", "2025-11-20"), decide("a3", false, "2025-11-14")),
        List.of(take("2025-05-12", "3"), take("2025-05-12", "1")),
        List.of(take("2025-03-03", "0.5")),
        List.of(roster("2025-01-28", "06:00", "13:57", 21)),
        List.of(shift("w4", "2025-05-12", "06:00", "13:00", null)),
        List.of(
            new RecordOpeningBalances(
                "c1", "c1-1", day("2024-09-30"), null, Hours.of("1.25"), null, WORDS)));
  }

  /** Decisions that need the hours that were worked: sent last, in any order. */
  private static List<List<Command>> conversions() {
    return List.of(
        List.of(
            leave("l1", LeaveType.SPECIAL_UNPAID, "2025-06-02", "2025-06-06", null),
            new ConvertToil("c1", "c1-1", "l1", Hours.of("1"), null),
            new CancelLeave("l1", "c1", "c1-1", WORDS)),
        List.of(
            leave("l2", LeaveType.SPECIAL_UNPAID, "2025-08-04", "2025-08-08", null),
            new ConvertToil("c1", "c1-1", "l2", Hours.of("0.5"), day("2025-09-01"))));
  }

  private static ApplyForToil apply(String id, String hours, String date) {
    return new ApplyForToil(id, "c1", "c1-1", Hours.of(hours), day(date));
  }

  private static DecideToil decide(String id, boolean approved, String on) {
    return new DecideToil(id, "c1", "c1-1", approved, day(on), WORDS);
  }

  private static TakeToil take(String date, String hours) {
    return new TakeToil("c1", "c1-1", Hours.of(hours), day(date));
  }

  private static InMemoryLedger ledger() {
    InMemoryLedger ledger = new InMemoryLedger();
    ledger.facts().today("2026-02-01");
    for (Command command :
        List.of(
            new RegisterSite("s1", "A", Region.NORTH_COAST, null, SiteKind.HIGH, null, null),
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
                null))) {
      assertThat(ledger.send(command)).isEmpty();
    }
    return ledger;
  }

  /** Everything that follows from the facts, at several days. */
  private static List<Object> outcome(Random random) {
    InMemoryLedger ledger = ledger();
    List<Command> order = Arriving.mingled(facts(), random);
    order.addAll(Arriving.mingled(conversions(), random));
    order.forEach(command -> assertThat(ledger.send(command)).as("%s", command).isEmpty());
    var world = ledger.facts();
    ToilFacts toil =
        ToilFacts.of(
            world.engagement("c1-1").orElseThrow(),
            IntStream.rangeClosed(2024, 2026).mapToObj(y -> world.work("c1-1", y)).toList(),
            world.toil("c1-1"));
    List<Object> outcome = new ArrayList<>(List.of(ledger.totals()));
    for (String asAt : List.of("2025-03-03", "2025-10-05", "2026-02-15", "2026-12-31")) {
      outcome.add(ToilAccount.of(toil, day(asAt)));
      outcome.add(
          ToilFlags.of(toil, world.leave("c1-1"), day(asAt)).stream()
              .map(Object::toString)
              .sorted()
              .toList());
    }
    return outcome;
  }

  @ParameterizedTest
  @Clause({"8.8(c)(iv)", "8.8(c)(v)", "8.8(c)(vii)"})
  @ValueSource(ints = {0, 10, 20})
  void makesNoDifferenceToBalancePayOutsOrFlags(int seed) {
    List<Object> expected = outcome(new Random(-1));
    ToilAccount last = (ToilAccount) expected.get(7);
    assertThat(last.payOuts()).isNotEmpty();
    for (int i = seed; i < seed + 10; i++) {
      assertThat(outcome(new Random(i))).as("seed " + i).isEqualTo(expected);
    }
  }
}
