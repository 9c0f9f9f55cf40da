package org.workforceledger.projections.read;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Lets a query wait for what its sender has just written.
 *
 * <p>A position counts as folded when the projections that answer have folded every event of theirs
 * up to it, and every calendar event up to it has been followed by the credits it makes necessary
 * which have been folded too.
 */
public final class ReadYourWrites {

  private static final Duration AT_MOST = Duration.ofSeconds(5);
  private static final long LOOK_EVERY_MILLIS = 15;

  /** The position at which the last calendar event so far was dealt with; null if one is not. */
  private static final String CREDITED =
      """
      select case when bool_and(credited is not null) then max(credited) end
      from (select (select min(r.position) from ledger.event r
                    where r.stream = c.stream and r.type = 'calendar.RostersCredited'
                      and (r.payload::json ->> 'throughSequence')::bigint >= c.sequence) as credited
            from ledger.event c
            where c.type in ('calendar.SchoolYearPublished', 'calendar.SchoolYearAmended')
              and c.position <= ?
            union all select 0) calendar
      """;

  private final ViewCatalogue catalogue;
  private final LogWatcher watcher;
  private volatile boolean ready;

  ReadYourWrites(ViewCatalogue catalogue, LogWatcher watcher) {
    this.catalogue = catalogue;
    this.watcher = watcher;
  }

  void ready() {
    ready = true;
  }

  /** Whether the views stand and are being kept. */
  public boolean isReady() {
    return ready;
  }

  /**
   * Returns once the position is folded; at once for null.
   *
   * @throws NotYetFolded if that takes more than five seconds
   */
  public void await(@Nullable Long minPosition, List<Projection<?>> needed) {
    if (!ready) {
      throw new NotYetFolded("the views are being prepared");
    }
    if (minPosition == null) {
      return;
    }
    long deadline = System.nanoTime() + AT_MOST.toNanos();
    while (!isFolded(minPosition, needed)) {
      if (System.nanoTime() > deadline) {
        throw new NotYetFolded("position " + minPosition + " is not folded yet");
      }
      watcher.hurry();
      pause();
    }
  }

  private boolean isFolded(long position, List<Projection<?>> needed) {
    if (catalogue.log().head() < position) {
      return false;
    }
    OptionalLong credited = creditedAt(position);
    return credited.isPresent()
        && needed.stream().allMatch(p -> isFolded(p, Math.max(position, credited.getAsLong())));
  }

  private OptionalLong creditedAt(long position) {
    Long credited = catalogue.database().jdbc().queryForObject(CREDITED, Long.class, position);
    return credited == null ? OptionalLong.empty() : OptionalLong.of(credited);
  }

  private boolean isFolded(Projection<?> projection, long position) {
    long folded = catalogue.progress().sum(projection.name()).position();
    return folded >= position;
  }

  private static void pause() {
    try {
      Thread.sleep(LOOK_EVERY_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotYetFolded("the wait was interrupted");
    }
  }
}
