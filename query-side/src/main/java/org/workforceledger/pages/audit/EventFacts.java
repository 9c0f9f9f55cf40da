package org.workforceledger.pages.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.Event;
import org.workforceledger.log.Metadata;
import org.workforceledger.log.Recorded;
import org.workforceledger.pages.Address;
import org.workforceledger.pages.Text;
import org.workforceledger.projections.read.LogEntry;

/** Who, when, why and from where of one event, in words. */
final class EventFacts {

  /** A line of it; with a link where it leads on. */
  record Fact(String term, String says, @Nullable String href) {}

  private static final Map<String, String> TERMS = new LinkedHashMap<>();

  static {
    TERMS.put(Metadata.ACTOR, "Recorded by");
    TERMS.put(Metadata.SOURCE, "From the system");
    TERMS.put(Metadata.COMMAND, "By the command");
    TERMS.put(Metadata.COMMAND_ID, "Command id");
    TERMS.put(Metadata.IDEMPOTENCY_KEY, "Idempotency key");
    TERMS.put(Metadata.CORRELATION, "Belongs together with");
    TERMS.put(Metadata.REASON, "Reason");
  }

  private EventFacts() {}

  static List<Fact> of(LogEntry entry, Revealed revealed) {
    Recorded<Event> recorded = entry.decode();
    Map<String, String> metadata = recorded.metadata();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Recorded", Text.time(entry.recordedAt()) + simulated(metadata), null));
    String stream = new Address("/audit/events", Map.of("stream", entry.stream())).href();
    facts.add(new Fact("Stream", entry.stream(), stream));
    facts.add(new Fact("Number in the stream", Long.toString(entry.sequence()), null));
    if (recorded.event() instanceof Event.OfEngagement of) {
      facts.add(new Fact("Cleaner", of.engagementId(), "/cleaners/" + of.cleanerId() + "/ado"));
    }
    TERMS.forEach(
        (key, term) -> {
          String value = metadata.get(key);
          if (value != null) {
            facts.add(new Fact(term, revealed.text(value), null));
          }
        });
    facts.add(new Fact("Stored as", entry.type() + ", revision " + entry.revision(), null));
    facts.add(new Fact("Event id", entry.eventId().toString(), null));
    return facts;
  }

  private static String simulated(Map<String, String> metadata) {
    return "true".equals(metadata.get(Metadata.SIMULATED_TIME)) ? " (simulated time)" : "";
  }
}
