package org.workforceledger.log.write;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.workforceledger.agreement.api.Step;
import org.workforceledger.hours.api.WorkEvent;
import org.workforceledger.ledger.Command;
import org.workforceledger.ledger.Event;
import org.workforceledger.ledger.Flag;
import org.workforceledger.log.Metadata;
import org.workforceledger.log.Recorded;
import org.workforceledger.log.write.Claims.Claim;
import org.workforceledger.runtime.web.LedgerClock;

/** Decides one request with everything that follows from it; all of it or nothing. */
final class Deciding {

  /** What was decided; unless it was a dry run, its events wait to be written, from a place on. */
  record Decided(
      int from, List<DomainEventMessage<?>> events, List<Step> explanation, List<Flag> flags) {}

  private final CommandBus bus;
  private final Pending pending;
  private final StreamCache cache;
  private final Books books;
  private final Claims claims;
  private final Facts facts;
  private final List<Automation> automations;

  Deciding(
      CommandBus bus,
      Pending pending,
      StreamCache cache,
      Books books,
      Claims claims,
      Facts facts,
      List<Automation> automations) {
    this.bus = bus;
    this.pending = pending;
    this.cache = cache;
    this.books = books;
    this.claims = claims;
    this.facts = facts;
    this.automations = automations;
  }

  /**
   * Decides at the request's own time.
   *
   * @throws org.workforceledger.ledger.Refusal if the request, or anything that would follow from
   *     it, is not taken; nothing of it is left then
   */
  Decided decide(Request request) {
    int mark = pending.mark();
    List<Claim> made = new ArrayList<>();
    boolean decided = false;
    try {
      Decided result = LedgerClock.at(request.instant(), () -> carryOut(request, mark, made));
      decided = true;
      return result;
    } finally {
      if (!decided || request.dryRun()) {
        undo(mark, made);
      }
    }
  }

  private Decided carryOut(Request request, int mark, List<Claim> made) {
    List<Step> explanation = new ArrayList<>();
    List<Flag> flags = new ArrayList<>();
    Map<String, String> metadata = request.metadata();
    Deque<Command> todo = new ArrayDeque<>();
    Command addressed = new Addressing(facts).address(request.command());
    SiteBound.refuseElsewhere(addressed, request.boundToSite(), facts);
    todo.add(addressed);
    while (!todo.isEmpty()) {
      Command command = todo.poll();
      int before = pending.mark();
      Decision<?> decision = dispatch(command, metadata);
      explanation.addAll(decision.explanation());
      flags.addAll(decision.flags());
      for (DomainEventMessage<?> event : pending.since(before)) {
        takeIn(event, made);
        Recorded<Event> recorded = LogTable.recorded(event, 0);
        automations.forEach(automation -> todo.addAll(automation.after(recorded, facts)));
        flags.addAll(flagsOf(recorded.event()));
      }
    }
    return new Decided(mark, pending.since(mark), explanation, flags.stream().distinct().toList());
  }

  private Decision<?> dispatch(Command command, Map<String, String> metadata) {
    AtomicReference<CommandResultMessage<?>> result = new AtomicReference<>();
    bus.dispatch(
        new GenericCommandMessage<>(command, metadata)
            .andMetaData(Map.of(Metadata.COMMAND, command.getClass().getSimpleName())),
        (_, answer) -> result.set(answer));
    CommandResultMessage<?> answer = result.get();
    if (answer.isExceptional()) {
      throw asRuntimeException(answer.exceptionResult());
    }
    return (Decision<?>) answer.getPayload();
  }

  private static RuntimeException asRuntimeException(Throwable thrown) {
    return thrown instanceof RuntimeException runtime ? runtime : new IllegalStateException(thrown);
  }

  private void takeIn(DomainEventMessage<?> event, List<Claim> made) {
    String stream = event.getAggregateIdentifier();
    books.changed(stream);
    Claim claim = EventClaims.of(Pending.payload(event), stream, claims::find);
    if (claim != null && claims.find(claim.key().kind(), claim.key().id()).isEmpty()) {
      claims.make(claim);
      made.add(claim);
    }
  }

  private static List<Flag> flagsOf(Event event) {
    return event instanceof WorkEvent work ? work.flags() : List.of();
  }

  private void undo(int mark, List<Claim> made) {
    claims.undo(made);
    for (String stream : pending.rollBackTo(mark)) {
      cache.evict(stream);
      books.changed(stream);
    }
  }
}
