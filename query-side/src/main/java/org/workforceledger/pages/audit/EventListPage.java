package org.workforceledger.pages.audit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.workforceledger.log.EventTypes;
import org.workforceledger.log.Metadata;
import org.workforceledger.pages.Address;
import org.workforceledger.pages.Choice;
import org.workforceledger.pages.Text;
import org.workforceledger.projections.read.LogEntry;

/**
 * The list of events as the page shows it; every text is ready to be read.
 *
 * @param back to the start of the list; null at the start
 * @param on to the next page; null at the end
 */
record EventListPage(
    Address address,
    boolean oldestFirst,
    List<Choice> types,
    String says,
    List<EventLine> events,
    @Nullable String back,
    @Nullable String on,
    String ndjson) {

  /** An event as a line. */
  record EventLine(
      long position,
      String href,
      String type,
      String stream,
      String streamHref,
      long sequence,
      String instant,
      String recorded,
      boolean simulated,
      String actor,
      String source,
      String command,
      String reason) {}

  static EventListPage of(EventFilter filter, List<LogEntry> found, Revealed revealed) {
    boolean more = found.size() > EventFilter.EVENTS_PER_PAGE;
    List<LogEntry> shown = more ? found.subList(0, EventFilter.EVENTS_PER_PAGE) : found;
    Address address = filter.address();
    return new EventListPage(
        address,
        filter.oldestFirst(),
        types(address.get("type")),
        says(shown),
        shown.stream().map(entry -> line(entry, revealed)).toList(),
        address.get("beyond").isEmpty() ? null : address.without("beyond").href(),
        more ? address.with("beyond", Long.toString(shown.getLast().position())).href() : null,
        ndjson(address));
  }

  private static String says(List<LogEntry> shown) {
    if (shown.isEmpty()) {
      return "No events";
    }
    return "%s, from position %s to %s"
        .formatted(
            Text.count(shown.size(), "event", "events"),
            Text.count(shown.getFirst().position()),
            Text.count(shown.getLast().position()));
  }

  private static List<Choice> types(String chosen) {
    return EventTypes.all().stream()
        .map(EventTypes::nameOf)
        .sorted()
        .map(name -> new Choice(name, name, name.equals(chosen)))
        .toList();
  }

  /** The query API filters by stream and type alone. */
  private static String ndjson(Address address) {
    return new Address(
            "/api/audit/events",
            Map.of(
                "after",
                "0",
                "limit",
                "1000",
                "stream",
                address.get("stream"),
                "type",
                address.get("type")))
        .href();
  }

  static EventLine line(LogEntry entry, Revealed revealed) {
    Map<String, String> metadata = entry.decode().metadata();
    String stream = entry.stream();
    return new EventLine(
        entry.position(),
        "/audit/events/" + entry.position(),
        entry.type(),
        stream,
        new Address("/audit/events", Map.of("stream", stream)).href(),
        entry.sequence(),
        entry.recordedAt().toString(),
        Text.time(entry.recordedAt()),
        "true".equals(metadata.get(Metadata.SIMULATED_TIME)),
        value(metadata, Metadata.ACTOR),
        value(metadata, Metadata.SOURCE),
        value(metadata, Metadata.COMMAND),
        revealed.text(value(metadata, Metadata.REASON)));
  }

  private static String value(Map<String, String> metadata, String key) {
    return Objects.requireNonNullElse(metadata.get(key), "");
  }
}
