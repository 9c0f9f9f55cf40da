package org.workforceledger.projections.read;

import org.jspecify.annotations.Nullable;

/**
 * Where a projection stands.
 *
 * @param position everything of the projection's up to here is in its rows
 * @param eventsFolded how many events that is
 * @param eventsHash of their positions and ids, in any order
 * @param rowsHash of the rows, in any order
 * @param lag events of the projection's in the log that are not in its rows yet
 * @param failure what stops it, by kind of error and position, never by content
 */
public record ProjectionStatus(
    String name,
    int version,
    State state,
    long position,
    long eventsFolded,
    String eventsHash,
    long rows,
    String rowsHash,
    long lag,
    @Nullable String failure,
    @Nullable Progress rebuild,
    @Nullable Certificate lastRebuild) {

  /** What a projection is doing. */
  public enum State {
    RUNNING,
    CATCHING_UP,
    REBUILDING,
    ERROR
  }

  /** How far a rebuild has come. */
  public record Progress(long eventsFolded, long eventsToFold) {}
}
