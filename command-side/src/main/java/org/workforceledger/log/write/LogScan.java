package org.workforceledger.log.write;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.workforceledger.ledger.Event;
import org.workforceledger.log.EventJson;
import org.workforceledger.log.EventTypes;

/** Events of a kind across all streams, those of the batch under decision included. */
final class LogScan {

  private final JdbcTemplate jdbc;
  private final Pending pending;

  LogScan(JdbcTemplate jdbc, Pending pending) {
    this.jdbc = jdbc;
    this.pending = pending;
  }

  <E extends Event> List<E> all(Class<E> kind) {
    return all(kind, "type = any(?)", (Object) EventTypes.namesOf(kind));
  }

  /**
   * Those in the log for which something holds, then those of a kind that are yet to be written.
   */
  <E extends Event> List<E> all(Class<E> kind, String where, Object... values) {
    List<E> events = new ArrayList<>();
    jdbc.query(
        "select type, revision, payload from ledger.event where " + where + " order by position",
        row -> {
          Event event = EventJson.read(row.getString(1), row.getInt(2), row.getString(3));
          events.add(kind.cast(event));
        },
        values);
    pending.since(0).stream()
        .map(Pending::payload)
        .filter(kind::isInstance)
        .forEach(event -> events.add(kind.cast(event)));
    return events;
  }
}
