package org.workforceledger.projections.read;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.workforceledger.log.Metadata;
import org.workforceledger.projections.read.EventSearch.Wanted;

/** Whether a log was begun in simulated time, as the demonstration's is, and how far that goes. */
@Component
public class SimulatedTime {

  private final EventSearch search;
  private final ReaderDatabase database;

  SimulatedTime(EventSearch search, ReaderDatabase database) {
    this.search = search;
    this.database = database;
  }

  /** When the last event of simulated time was recorded; empty where the log began without. */
  public Optional<Instant> last() {
    Wanted first = new Wanted(null, null, null, null, null, null, false, 1);
    boolean began =
        search.find(first).stream()
            .anyMatch(e -> "true".equals(e.decode().metadata().get(Metadata.SIMULATED_TIME)));
    return began ? lastSimulated().stream().findFirst() : Optional.empty();
  }

  private List<Instant> lastSimulated() {
    return database
        .jdbc()
        .query(
            "select recorded_at from ledger.event where metadata::jsonb ->> ? = 'true'"
                + " order by position desc limit 1",
            (row, _) -> Objects.requireNonNull(row.getTimestamp(1)).toInstant(),
            Metadata.SIMULATED_TIME);
  }
}
