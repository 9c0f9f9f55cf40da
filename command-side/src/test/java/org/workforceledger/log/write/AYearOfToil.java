package org.workforceledger.log.write;

import static java.util.Objects.requireNonNull;
import static org.workforceledger.testing.Known.WORDS;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.workforceledger.hours.api.ToilCommand.ApplyForToil;
import org.workforceledger.hours.api.ToilCommand.DecideToil;
import org.workforceledger.hours.api.ToilCommand.TakeToil;
import org.workforceledger.ledger.Command;
import org.workforceledger.ledger.Hours;

/** Any time off in lieu of a year, as chains of commands. */
final class AYearOfToil {

  private AYearOfToil() {}

  /** Applications with what was decided, and time off taken, on days of their own. */
  static Arbitrary<List<List<Command>>> any() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 364),
            Arbitraries.of("0.25", "1", "2.5"),
            Arbitraries.of("TAKE", "ASK", "REFUSED", "APPROVED"))
        .as(AYearOfToil::toil)
        .list()
        .uniqueElements(chain -> requireNonNull(((ApplyForToil) chain.getFirst()).date()))
        .ofMaxSize(6);
  }

  private static List<Command> toil(int at, String hours, String fate) {
    String id = "a" + at;
    Command asked = new ApplyForToil(id, "c1", "c1-1", Hours.of(hours), AYearOfFacts.on(at));
    boolean approved = !fate.equals("REFUSED");
    return switch (fate) {
      case "ASK" -> List.of(asked);
      case "TAKE" ->
          List.of(asked, new TakeToil("c1", "c1-1", Hours.of(hours), AYearOfFacts.on(at)));
      default ->
          List.of(
              asked,
              new DecideToil(id, "c1", "c1-1", approved, AYearOfFacts.on(at).minusDays(3), WORDS));
    };
  }
}
