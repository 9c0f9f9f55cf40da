package org.workforceledger.standalone.demonstration;

import static org.slf4j.LoggerFactory.getLogger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.workforceledger.calendar.api.SchoolYearCommand;
import org.workforceledger.employment.api.EngagementCommand.EngageCleaner;
import org.workforceledger.ledger.Command;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.log.write.Answer;
import org.workforceledger.log.write.Answer.Accepted;
import org.workforceledger.log.write.Answer.Refused;
import org.workforceledger.log.write.Answer.Remembered;
import org.workforceledger.log.write.Answer.Unavailable;
import org.workforceledger.standalone.demonstration.Sender.Sent;

/** Sends what the ledger does not have yet, in order, a window of commands at a time. */
final class Loader {

  private static final Logger LOG = getLogger(Loader.class);
  private static final int WINDOW = 1000;
  private static final long PAUSE_MILLIS = 500;
  private static final int TRIES = 60;

  private final Sender sender;
  private final Ledger ledger;
  private final Window window = new Window(WINDOW, this::answered);
  private final List<Planned> unavailable = new ArrayList<>();
  private final AtomicLong done = new AtomicLong();
  private final AtomicLong refused = new AtomicLong();
  private volatile long total;

  Loader(Sender sender, Ledger ledger) {
    this.sender = sender;
    this.ledger = ledger;
  }

  /** Commands that are in the ledger. */
  long done() {
    return done.get();
  }

  /** Commands in all; 0 before they are known. */
  long total() {
    return total;
  }

  /** Commands that the ledger refused; there should be none. */
  long refused() {
    return refused.get();
  }

  /** Sends all that is missing and waits for the answers. */
  void load() throws InterruptedException {
    List<Planned> commands = Demonstration.commands();
    Set<String> known = ledger.keysKnown();
    total = commands.size();
    ledger.awaitCredits();
    for (Planned planned : commands) {
      if (known.contains(planned.key())) {
        done.incrementAndGet();
      } else {
        send(planned);
      }
    }
    settle();
  }

  private void send(Planned planned) throws InterruptedException {
    window.makeRoom();
    if (!unavailable.isEmpty()) {
      settle();
    }
    Sent sent = sender.send(planned);
    window.add(sent);
    if (mustSettle(sent.command())) {
      settle();
      ledger.awaitCredits();
    }
  }

  /**
   * A person's key is kept when the engagement is; words about the person wait for it. Rosters are
   * credited after a calendar's change; what is later in time comes after that.
   */
  private static boolean mustSettle(Command command) {
    return command instanceof EngageCleaner || command instanceof SchoolYearCommand;
  }

  /** Waits for all answers, and sends again what could not be decided for the moment. */
  private void settle() throws InterruptedException {
    window.drain();
    for (int tried = 1; !unavailable.isEmpty(); tried++) {
      if (tried > TRIES) {
        throw new IllegalStateException("the ledger cannot decide " + unavailable.getFirst().key());
      }
      Thread.sleep(PAUSE_MILLIS);
      List<Planned> again = List.copyOf(unavailable);
      unavailable.clear();
      for (Planned planned : again) {
        window.makeRoom();
        window.add(sender.send(planned));
      }
      window.drain();
    }
  }

  private void answered(Planned planned, Answer answer) {
    switch (answer) {
      case Accepted _, Remembered _ -> done.incrementAndGet();
      case Unavailable _ -> unavailable.add(planned);
      case Refused(Refusal refusal) -> refused(planned, refusal);
    }
  }

  /** What was refused after something before it was not decided gets another chance. */
  private void refused(Planned planned, Refusal refusal) {
    if (unavailable.isEmpty()) {
      refused.incrementAndGet();
      LOG.error(
          "{} at {} was refused: {}: {}",
          planned.key(),
          planned.at(),
          refusal.reference(),
          refusal.detail());
    } else {
      unavailable.add(planned);
    }
  }
}
