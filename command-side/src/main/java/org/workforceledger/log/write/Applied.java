package org.workforceledger.log.write;

import org.axonframework.modelling.command.AggregateLifecycle;
import org.workforceledger.ledger.Event;

/** The one way from a decision to an aggregate's events. */
public final class Applied {

  private Applied() {}

  /** Applies the decision's events to the aggregate whose command is being handled. */
  public static <E extends Event> Decision<E> to(Decision<E> decision) {
    decision.events().forEach(AggregateLifecycle::apply);
    return decision;
  }
}
