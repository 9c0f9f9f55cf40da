package org.workforceledger.log.write;

import java.util.List;
import java.util.stream.Stream;
import org.workforceledger.agreement.api.Step;
import org.workforceledger.ledger.Event;
import org.workforceledger.ledger.Flag;

/**
 * What a decider made of a command it takes.
 *
 * @param events what to append, in order; empty if the command changes nothing
 * @param explanation the steps, clause by clause
 * @param flags clauses that the fact breaches
 */
public record Decision<E extends Event>(List<E> events, List<Step> explanation, List<Flag> flags) {

  public static <E extends Event> Decision<E> of(E event, List<Step> explanation) {
    return new Decision<>(List.of(event), explanation, List.of());
  }

  public static <E extends Event> Decision<E> of(E event, Step... explanation) {
    return of(event, List.of(explanation));
  }

  /** The same, with what led to it said first. */
  public Decision<E> after(List<Step> steps) {
    return new Decision<>(
        events, Stream.concat(steps.stream(), explanation.stream()).toList(), flags);
  }

  public static <E extends Event> Decision<E> nothing() {
    return new Decision<>(List.of(), List.of(), List.of());
  }
}
