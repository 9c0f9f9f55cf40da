package org.workforceledger.mail.read;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.workforceledger.projections.read.EventLog;
import org.workforceledger.projections.read.LogEntry;
import org.workforceledger.projections.read.ReaderDatabase;

/** Puts into the outbox what new events call for. */
@Component
class Collecting {

  private static final int PAGE = 500;

  private final MailSettings settings;
  private final ReaderDatabase database;
  private final EventLog log;
  private final Outbox outbox;
  private final List<Correspondence> correspondences;

  Collecting(
      MailSettings settings,
      ReaderDatabase database,
      EventLog log,
      Outbox outbox,
      List<Correspondence> correspondences) {
    this.settings = settings;
    this.database = database;
    this.log = log;
    this.outbox = outbox;
    this.correspondences = correspondences;
  }

  /** Notes that letters are sent from now on, unless they already are. */
  void begin(Instant now) {
    outbox.begin(log.head(), now);
  }

  /** Looks at what was recorded since it last did; of several processes one does. */
  void collect(Instant now) {
    boolean more = true;
    while (more) {
      more = Boolean.TRUE.equals(database.transactions().execute(_ -> page(now)));
    }
  }

  private boolean page(Instant now) {
    Set<String> types = new TreeSet<>();
    correspondences.forEach(each -> types.addAll(each.types()));
    long head = log.head();
    OptionalLong from = outbox.lockPosition();
    if (from.isEmpty() || from.getAsLong() >= head) {
      return false;
    }
    List<LogEntry> entries = log.ofTypes(types, from.getAsLong(), head, PAGE);
    correspondences.forEach(each -> put(each, entries, now));
    boolean more = entries.size() == PAGE;
    outbox.move(more ? entries.getLast().position() : head);
    return more;
  }

  private void put(Correspondence correspondence, Collection<LogEntry> entries, Instant now) {
    Map<String, Set<Long>> byStream = new LinkedHashMap<>();
    for (LogEntry entry : entries) {
      if (correspondence.types().contains(entry.type())) {
        byStream.computeIfAbsent(entry.stream(), _ -> new TreeSet<>()).add(entry.position());
      }
    }
    byStream.forEach(
        (stream, positions) ->
            correspondence.letters(stream).stream()
                .filter(letter -> positions.contains(letter.key().position()))
                .forEach(letter -> put(letter, now)));
  }

  private void put(Letter letter, Instant now) {
    if (settings.isTooLate(letter.recordedAt(), now)) {
      outbox.put(letter, null, "it was too late to send it once the ledger came to it");
    } else {
      outbox.put(letter, now, null);
    }
  }

  /** A letter as the log now calls for it; empty if it does not any longer. */
  Optional<Letter> find(Outbox.Due due) {
    return correspondences.stream()
        .flatMap(each -> each.letters(due.stream()).stream())
        .filter(letter -> letter.key().equals(due.key()))
        .findFirst();
  }
}
