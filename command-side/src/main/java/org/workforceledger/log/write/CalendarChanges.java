package org.workforceledger.log.write;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.workforceledger.calendar.api.SchoolYearEvent;
import org.workforceledger.calendar.api.SchoolYearEvent.RostersCredited;
import org.workforceledger.log.EventJson;
import org.workforceledger.log.EventTypes;
import org.workforceledger.log.Metadata;
import tools.jackson.databind.JsonNode;

/** Which changes of the calendar no roster's credits follow yet, read from the log. */
public final class CalendarChanges {

  /** The last change of a year that is outstanding. */
  public record Change(
      int year,
      long sequence,
      String type,
      Instant recordedAt,
      boolean simulated,
      @Nullable String correlation) {}

  /** An engagement and whose it is. */
  public record Person(String engagementId, String cleanerId) {}

  private final JdbcTemplate jdbc;

  CalendarChanges(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** One change a year, the last, in the order of the log. */
  public List<Change> outstanding() {
    Map<Integer, Change> last = new LinkedHashMap<>();
    jdbc.query(
        """
        select type, revision, payload, sequence, recorded_at, metadata from ledger.event
        where type = any(?) order by position
        """,
        row -> {
          var event =
              (SchoolYearEvent) EventJson.read(row.getString(1), row.getInt(2), row.getString(3));
          if (!(event instanceof RostersCredited credited)) {
            JsonNode metadata = EventJson.mapper().readTree(row.getString(6));
            last.put(
                event.year(),
                new Change(
                    event.year(),
                    row.getLong(4),
                    row.getString(1),
                    row.getObject(5, OffsetDateTime.class).toInstant(),
                    metadata.has(Metadata.SIMULATED_TIME),
                    metadata.path(Metadata.COMMAND_ID).asString(null)));
          } else if (last.containsKey(credited.year())
              && last.get(credited.year()).sequence() <= credited.throughSequence()) {
            last.remove(credited.year());
          }
        },
        (Object) EventTypes.namesOf(SchoolYearEvent.class));
    return new ArrayList<>(last.values());
  }

  /** Every engagement, by id. */
  public List<Person> engagements() {
    return jdbc.query(
        "select id, cleaner_id from command.claimed_id where kind = 'ENGAGEMENT' order by id",
        (row, _) -> new Person(row.getString(1), row.getString(2)));
  }
}
