package org.workforceledger.hours.read;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.workforceledger.hours.api.WorkEvent.ShiftRecorded;
import org.workforceledger.ledger.Event;
import org.workforceledger.log.EventTypes;
import org.workforceledger.log.Metadata;
import org.workforceledger.log.Recorded;
import org.workforceledger.projections.read.EventSearch;
import org.workforceledger.projections.read.EventSearch.Wanted;
import org.workforceledger.projections.read.LogEntry;

/** Through which day a demonstration's cleaners work; it tells of no day after it. */
@Component
public class SimulatedWork {

  /** Shifts are recorded days or weeks late, but never so many in between. */
  private static final int LATEST_SHIFTS = 3_000;

  private final EventSearch search;

  SimulatedWork(EventSearch search) {
    this.search = search;
  }

  /** The last day of work recorded in simulated time; empty where the log began in real time. */
  public Optional<LocalDate> lastDay() {
    boolean simulated = find(null, false, 1).anyMatch(SimulatedWork::isSimulated);
    return simulated
        ? find(EventTypes.nameOf(ShiftRecorded.class), true, LATEST_SHIFTS)
            .filter(SimulatedWork::isSimulated)
            .map(shift -> ((ShiftRecorded) shift.event()).shift().date())
            .max(Comparator.naturalOrder())
        : Optional.empty();
  }

  private Stream<Recorded<Event>> find(@Nullable String type, boolean newestFirst, int limit) {
    Wanted wanted = new Wanted(null, type, null, null, null, null, newestFirst, limit);
    return search.find(wanted).stream().map(LogEntry::decode);
  }

  private static boolean isSimulated(Recorded<Event> event) {
    return "true".equals(event.metadata().get(Metadata.SIMULATED_TIME));
  }
}
