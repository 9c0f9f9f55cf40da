package org.workforceledger.projections.read;

import java.util.UUID;
import org.workforceledger.ledger.Event;
import org.workforceledger.log.Recorded;

/** A decoded entry of the log with its own id. */
record LogEvent(UUID eventId, Recorded<Event> entry) {

  static LogEvent of(LogEntry entry) {
    return new LogEvent(entry.eventId(), entry.decode());
  }

  long position() {
    return entry.position();
  }

  Event event() {
    return entry.event();
  }
}
