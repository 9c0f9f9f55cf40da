package org.workforceledger.log.write;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.workforceledger.calendar.api.SchoolYearEvent;
import org.workforceledger.calendar.api.SchoolYearEvent.RostersCredited;
import org.workforceledger.calendar.api.SchoolYearEvent.SchoolYearAmended;
import org.workforceledger.log.EventJson;
import org.workforceledger.log.EventTypes;
import org.workforceledger.log.Metadata;
import tools.jackson.databind.JsonNode;

/** Which changes of the calendar no roster's credits follow yet, read from the log. */
public final class CalendarChanges {

  /**
   * The last change of a year that is outstanding.
   *
   * @param from the first day that it, or one outstanding before it, may have changed
   * @param to the last such day
   */
  public record Change(
      int year,
      long sequence,
      String type,
      LocalDate from,
      LocalDate to,
      Instant recordedAt,
      boolean simulated,
      @Nullable String correlation) {

    Change after(@Nullable Change earlier) {
      return earlier == null
          ? this
          : new Change(
              year,
              sequence,
              type,
              earlier.from.isBefore(from) ? earlier.from : from,
              earlier.to.isAfter(to) ? earlier.to : to,
              recordedAt,
              simulated,
              correlation);
    }
  }

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
            List<LocalDate> days = touched(event);
            Change change =
                new Change(
                    event.year(),
                    row.getLong(4),
                    row.getString(1),
                    days.getFirst(),
                    days.getLast(),
                    row.getObject(5, OffsetDateTime.class).toInstant(),
                    metadata.has(Metadata.SIMULATED_TIME),
                    metadata.path(Metadata.COMMAND_ID).asString(null));
            last.merge(event.year(), change, (earlier, later) -> later.after(earlier));
          } else if (last.containsKey(credited.year())
              && last.get(credited.year()).sequence() <= credited.throughSequence()) {
            last.remove(credited.year());
          }
        },
        (Object) EventTypes.namesOf(SchoolYearEvent.class));
    return new ArrayList<>(last.values());
  }

  /**
   * The days whose accounts a change may touch, in order: those of its holidays, or, where terms
   * change, the year with the December before it and the year after it, because a fixed term that
   * begins after Term 4 is held against the next school year (8.7(c)(iv)A).
   */
  private static List<LocalDate> touched(SchoolYearEvent event) {
    LocalDate from = LocalDate.of(event.year() - 1, 12, 1);
    LocalDate to = LocalDate.of(event.year() + 1, 12, 31);
    if (!(event instanceof SchoolYearAmended amended) || !amended.terms().isEmpty()) {
      return List.of(from, to);
    }
    List<LocalDate> days = new ArrayList<>(amended.removedPublicHolidays());
    amended.addedPublicHolidays().forEach(holiday -> days.add(holiday.date()));
    Collections.sort(days);
    return days.isEmpty() ? List.of(from) : days;
  }

  /** Every engagement, by id. */
  public List<Person> engagements() {
    return jdbc.query(
        "select id, cleaner_id from command.claimed_id where kind = 'ENGAGEMENT' order by id",
        (row, _) -> new Person(row.getString(1), row.getString(2)));
  }
}
