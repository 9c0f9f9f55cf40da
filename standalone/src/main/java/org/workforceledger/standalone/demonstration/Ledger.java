package org.workforceledger.standalone.demonstration;

import static org.slf4j.LoggerFactory.getLogger;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.workforceledger.log.write.CalendarChanges;

/** What the loader asks of the ledger: which of its commands it has, and whether it has settled. */
final class Ledger {

  private static final Duration POLL = Duration.ofMillis(20);
  private static final int MOST_POLLS = 6_000;

  private final JdbcTemplate jdbc;
  private final CalendarChanges changes;

  Ledger(JdbcTemplate jdbc, CalendarChanges changes) {
    this.jdbc = jdbc;
    this.changes = changes;
  }

  /** The keys of commands whose receipts are in the ledger: written with their events or not. */
  Set<String> keysKnown() {
    Set<String> keys = new HashSet<>();
    jdbc.query(
        "select idempotency_key from command.receipt where actor = ? and idempotency_key like ?",
        row -> {
          keys.add(row.getString(1).substring(Sender.KEY_PREFIX.length()));
        },
        Sender.ACTOR,
        Sender.KEY_PREFIX + "%");
    return keys;
  }

  /** Waits until rosters are credited for every change of a calendar. */
  void awaitCredits() throws InterruptedException {
    for (int i = 0; i < MOST_POLLS && !changes.outstanding().isEmpty(); i++) {
      Thread.sleep(POLL);
    }
    if (!changes.outstanding().isEmpty()) {
      getLogger(Ledger.class).warn("rosters are still to be credited; loading goes on meanwhile");
    }
  }
}
