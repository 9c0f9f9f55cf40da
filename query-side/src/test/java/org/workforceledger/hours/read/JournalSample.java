package org.workforceledger.hours.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.workforceledger.employment.api.Tenure;
import org.workforceledger.hours.api.Cause;
import org.workforceledger.hours.api.Posting;
import org.workforceledger.hours.api.WorkEvent;
import org.workforceledger.hours.api.WorkEvent.DaysAccounted;
import org.workforceledger.ledger.Event;
import org.workforceledger.ledger.Hours;
import org.workforceledger.log.Recorded;
import org.workforceledger.log.Streams;
import org.workforceledger.testing.Facts;

/** One engagement of 2025, its metadata full of what a journal gives a meaning to. */
final class JournalSample {

  private static final Instant RECORDED = Instant.parse("2025-07-01T00:00:00Z");
  private static final Map<String, String> METADATA = Map.of("actor", "h;r", "source", "pay\nroll");

  private final List<Recorded<Event>> events = new ArrayList<>();

  JournalSample() {
    record(Facts.engaged("C1", "S1", "2025-01-28", Tenure.PERMANENT, "38"));
  }

  static LocalDate day(String date) {
    return LocalDate.parse(date);
  }

  static long seconds(String hours) {
    return Hours.of(hours).seconds();
  }

  void record(Event event) {
    String stream = event instanceof WorkEvent ? Streams.work("C1-1", 2025) : "of C1-1";
    events.add(new Recorded<>(events.size() + 1, stream, events.size(), RECORDED, METADATA, event));
  }

  void posted(Posting... postings) {
    Cause cause = new Cause("hours.RosterAgreed", "roster-C1-1", 0);
    record(new DaysAccounted("C1", "C1-1", cause, List.of(postings), List.of()));
  }

  List<JournalTransaction> transactions(LocalDate asAt) {
    return JournalTransactions.of(new AdoFacts(events), asAt);
  }

  String text(String asAt) {
    return transactions(day(asAt)).stream()
        .map(JournalTransaction::text)
        .collect(Collectors.joining());
  }
}
