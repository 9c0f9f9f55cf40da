package org.workforceledger.projections.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Folds what Axon delivers, a batch at a time: rows are read once, folded in memory, and written in
 * one statement before the batch commits, together with tally and token.
 *
 * <p>Every segment is given every event and folds those of its own partitions. So each segment's
 * position says through where nothing of it is missing, without asking what the others had to do.
 */
final class BatchFold<R> implements EventHandlerInvoker {

  private final Projection<R> projection;
  private final ViewTable<R> table;
  private final ProgressTable progress;
  private final Failures failures;

  BatchFold(
      Projection<R> projection, ViewTable<R> table, ProgressTable progress, Failures failures) {
    this.projection = projection;
    this.table = table;
    this.progress = progress;
    this.failures = failures;
  }

  @Override
  public boolean canHandle(EventMessage<?> message, Segment segment) {
    return true;
  }

  @Override
  public void handle(EventMessage<?> message, Segment segment) {
    UnitOfWork<?> work = CurrentUnitOfWork.get();
    List<Delivery> batch =
        work.root().getOrComputeResource(projection.name(), _ -> begin(work, segment));
    batch.add((Delivery) message.getPayload());
  }

  private List<Delivery> begin(UnitOfWork<?> work, Segment segment) {
    List<Delivery> batch = new ArrayList<>();
    work.onPrepareCommit(_ -> write(batch, segment));
    work.onRollback(failed -> failed(failed));
    work.afterCommit(_ -> failures.cleared(projection.name()));
    return batch;
  }

  private void failed(UnitOfWork<?> work) {
    Throwable cause = work.getExecutionResult().getExceptionResult();
    failures.failed(projection.name(), cause == null ? new IllegalStateException() : cause);
  }

  private void write(List<Delivery> deliveries, Segment segment) {
    List<LogEvent> batch = deliveries.stream().flatMap(each -> each.events().stream()).toList();
    Tally before = progress.lock(projection.name(), segment.getSegmentId());
    Predicate<String> isOurs = segment::matches;
    Folding<R> folding = new Folding<>(projection, before);
    folding.start(table.find(keys(batch, isOurs)));
    folding.fold(batch, isOurs);
    table.put(folding.changedAfter(0));
    progress.put(projection.name(), segment.getSegmentId(), folding.tally());
  }

  private Set<String> keys(List<LogEvent> batch, Predicate<String> isOurs) {
    Set<String> keys = new HashSet<>();
    for (LogEvent event : batch) {
      if (isOurs.test(event.partition(projection))) {
        keys.addAll(event.keys(projection));
      }
    }
    return keys;
  }
}
