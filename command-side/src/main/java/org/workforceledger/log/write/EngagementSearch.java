package org.workforceledger.log.write;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.workforceledger.employment.api.Engagement;
import org.workforceledger.employment.api.EngagementEvent;
import org.workforceledger.employment.api.EngagementEvent.CleanerEngaged;
import org.workforceledger.employment.api.EngagementEvent.CleanerTransferred;
import org.workforceledger.log.EventTypes;

/** Engagements found in the log by what was written of them. */
final class EngagementSearch {

  private final LogScan log;
  private final Function<String, Optional<Engagement>> engagement;

  EngagementSearch(LogScan log, Function<String, Optional<Engagement>> engagement) {
    this.log = log;
    this.engagement = engagement;
  }

  List<Engagement> all() {
    Map<String, Engagement> engagements = new LinkedHashMap<>();
    for (EngagementEvent event : log.all(EngagementEvent.class)) {
      engagements.compute(event.engagementId(), (_, before) -> Engagement.evolve(before, event));
    }
    return List.copyOf(engagements.values());
  }

  /** Those that began in a person's place; found by the words, for they are few. */
  List<Engagement> replacing(String cleanerId) {
    List<EngagementEvent> begun =
        log.all(
            EngagementEvent.class,
            "type = ? and strpos(payload, ?) > 0",
            EventTypes.nameOf(CleanerEngaged.class),
            quoted(cleanerId));
    return begun.stream()
        .filter(CleanerEngaged.class::isInstance)
        .filter(event -> cleanerId.equals(((CleanerEngaged) event).backfillFor()))
        .flatMap(event -> engagement.apply(event.engagementId()).stream())
        .toList();
  }

  /** Those that have been at a site; found by the words too. */
  List<Engagement> at(String siteId) {
    return log
        .all(
            EngagementEvent.class,
            "type = any(?) and strpos(payload, ?) > 0",
            new String[] {
              EventTypes.nameOf(CleanerEngaged.class), EventTypes.nameOf(CleanerTransferred.class)
            },
            quoted(siteId))
        .stream()
        .map(EngagementEvent::engagementId)
        .distinct()
        .flatMap(id -> engagement.apply(id).stream())
        .toList();
  }

  private static String quoted(String id) {
    return "\"" + id + "\"";
  }
}
