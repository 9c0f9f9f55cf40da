package org.workforceledger.mail.read;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.support.TransactionTemplate;
import org.workforceledger.mail.read.Mailer.NotSent;
import org.workforceledger.projections.read.ReadYourWrites;

/**
 * Sends what is in the outbox, one letter a transaction: who is about to send a letter holds its
 * row, so that of several processes one does. A letter is sent twice only if the process dies
 * between the mail server's answer and the commit; both have the same Message-ID.
 */
final class Postman implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
  private static final int ROUND = 200;

  private final Clock clock;
  private final MailSettings settings;
  private final ReadYourWrites views;
  private final TransactionTemplate transactions;
  private final Collecting collecting;
  private final Outbox outbox;
  private final Addresses addresses;
  private final Mailer mailer;
  private final Thread thread = Thread.ofPlatform().name("mail").daemon().unstarted(this::work);
  private volatile boolean running;

  Postman(
      Clock clock,
      MailSettings settings,
      ReadYourWrites views,
      TransactionTemplate transactions,
      Collecting collecting,
      Outbox outbox,
      Addresses addresses,
      Mailer mailer) {
    this.clock = clock;
    this.settings = settings;
    this.views = views;
    this.transactions = transactions;
    this.collecting = collecting;
    this.outbox = outbox;
    this.addresses = addresses;
    this.mailer = mailer;
  }

  @Override
  public void start() {
    running = true;
    thread.start();
  }

  private void work() {
    boolean begun = false;
    while (running) {
      try {
        if (views.isReady()) {
          if (!begun) {
            collecting.begin(clock.instant());
            begun = true;
          }
          round();
        }
      } catch (RuntimeException e) {
        LOG.warn("Letters cannot be looked for; trying again ({})", e.getClass().getName());
      }
      pause();
    }
  }

  private void round() {
    collecting.collect(clock.instant());
    Instant now = clock.instant();
    int failed = 0;
    @Nullable NotSent last = null;
    for (Outbox.Due due : outbox.due(now, ROUND)) {
      NotSent failure = tried(due, now);
      if (failure != null) {
        failed++;
        last = failure;
        if (failure.isServerGone() || !running) {
          break;
        }
      }
    }
    if (last != null) {
      LOG.warn("{} letters could not be sent, at last: {}", failed, last.getMessage());
    }
  }

  private @Nullable NotSent tried(Outbox.Due due, Instant now) {
    try {
      return transactions.execute(_ -> attempt(due, now));
    } catch (RuntimeException e) {
      return new NotSent("the ledger failed with " + e.getClass().getName(), false);
    }
  }

  /** Sends a letter, or notes why not. */
  private @Nullable NotSent attempt(Outbox.Due due, Instant now) {
    if (!outbox.hold(due.key(), now)) {
      return null;
    }
    try {
      send(due);
      outbox.sent(due.key(), clock.instant());
      return null;
    } catch (NotSent e) {
      String why = Objects.requireNonNull(e.getMessage());
      outbox.failed(due.key(), why, nextAttempt(due, now));
      return e;
    }
  }

  private void send(Outbox.Due due) throws NotSent {
    Optional<Letter> letter = collecting.find(due);
    if (letter.isEmpty()) {
      throw new NotSent("the log does not call for this letter any longer", false);
    }
    Addressee to = due.key().to();
    Optional<String> address = addresses.of(to);
    if (address.isEmpty()) {
      throw new NotSent(addresses.missing(to), false);
    }
    mailer.send(letter.get(), address.get());
  }

  /** After ever longer pauses, until the letter is too old to be of use. */
  private @Nullable Instant nextAttempt(Outbox.Due due, Instant now) {
    Duration pause = settings.every().multipliedBy(1L << Math.min(due.attempts(), 20));
    Instant next = now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
    return settings.isTooLate(due.recordedAt(), next) ? null : next;
  }

  private void pause() {
    try {
      Thread.sleep(settings.every());
    } catch (InterruptedException e) {
      running = false;
    }
  }

  @Override
  public void stop() {
    running = false;
    thread.interrupt();
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
