package org.workforceledger.log;

import java.time.Instant;
import java.util.Map;
import org.workforceledger.ledger.Event;

/**
 * An event as the log holds it.
 *
 * @param position its place in the whole log, counted up in the order of commits
 * @param sequence its place in its stream, from 0
 * @param recordedAt when the ledger took it, which is not when it is effective
 * @param metadata who, from where and why, by the names of {@link Metadata}
 */
public record Recorded<E extends Event>(
    long position,
    String stream,
    long sequence,
    Instant recordedAt,
    Map<String, String> metadata,
    E event) {

  public String type() {
    return EventTypes.nameOf(event.getClass());
  }

  /** The same entry, seen as one of a narrower kind of event. */
  public <F extends Event> Recorded<F> as(Class<F> kind) {
    return new Recorded<>(position, stream, sequence, recordedAt, metadata, kind.cast(event));
  }
}
