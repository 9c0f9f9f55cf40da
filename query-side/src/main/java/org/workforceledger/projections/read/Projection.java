package org.workforceledger.projections.read;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.Event;
import org.workforceledger.log.Recorded;

/**
 * A view of the log: how each event changes which rows. Everything about it is pure; where rows are
 * kept is not its business.
 *
 * @param <R> the row, a record that Jackson can write and read; equal rows are written alike
 */
public interface Projection<R> {

  /** The name of its table in the schema {@code views}. */
  String name();

  /** Counts up when the fold or the row changes; rows of another version are folded anew. */
  int version();

  Class<R> rowClass();

  /** The logical names of the events it folds. */
  Set<String> types();

  /** The keys of the rows that an event changes. */
  Collection<String> keys(Event event);

  /** What an event belongs to: one row is only ever changed by events of one such thing. */
  String partition(Event event);

  /** A row after one more event; null before the first. */
  R fold(String key, @Nullable R row, Recorded<Event> event);
}
