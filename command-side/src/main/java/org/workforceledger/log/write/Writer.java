package org.workforceledger.log.write;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.workforceledger.ledger.Event;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.log.Recorded;
import org.workforceledger.log.write.Answer.Accepted;
import org.workforceledger.log.write.Answer.Refused;
import org.workforceledger.log.write.Answer.Unavailable;
import org.workforceledger.log.write.Deciding.Decided;
import org.workforceledger.runtime.keys.PersonKeys;
import org.workforceledger.runtime.keys.PersonKeys.LostKey;

/**
 * Decides and stores a batch of requests in one transaction: all that were accepted, or none. Used
 * by one thread at a time.
 */
final class Writer {

  private static final Logger LOG = LoggerFactory.getLogger(Writer.class);
  private static final int TRIES = 3;

  private final TransactionTemplate transaction;
  private final LogTable log;
  private final Desk desk;
  private final Receipts receipts;
  private final Deciding deciding;
  private final PersonKeys keys;
  private final Consumer<List<Recorded<Event>>> written;
  private final InstantSource clock;
  private long lastSeen = -1;

  Writer(
      TransactionTemplate transaction,
      LogTable log,
      Desk desk,
      Receipts receipts,
      Deciding deciding,
      PersonKeys keys,
      Consumer<List<Recorded<Event>>> written,
      InstantSource clock) {
    this.transaction = transaction;
    this.log = log;
    this.desk = desk;
    this.receipts = receipts;
    this.deciding = deciding;
    this.keys = keys;
    this.written = written;
    this.clock = clock;
  }

  /** One answer for each request, in order. */
  List<Answer> write(List<Request> batch) {
    return write(batch, TRIES);
  }

  private List<Answer> write(List<Request> batch, int tries) {
    try {
      return inTransaction(batch);
    } catch (DuplicateKeyException | LostKey another) {
      return again(batch, tries, "another writer was faster");
    } catch (NonTransientDataAccessResourceException
        | TransientDataAccessException
        | RecoverableDataAccessException
        | TransactionException unavailable) {
      LOG.warn("a batch of {} was not answered: {}", batch.size(), unavailable.getMessage());
      return allUnavailable(batch, "the log cannot be written at the moment; send it again");
    } catch (RuntimeException unexpected) {
      LOG.error("a batch of {} failed", batch.size(), unexpected);
      return again(batch, batch.size() > 1 ? tries : 1, "the command could not be decided");
    } finally {
      desk.pending().rollBackTo(0);
    }
  }

  /** Each by itself, so that one that cannot be stored harms no other. */
  private List<Answer> again(List<Request> batch, int tries, String detail) {
    forgetAll();
    if (tries <= 1) {
      return allUnavailable(batch, detail);
    }
    List<Answer> answers = new ArrayList<>();
    batch.forEach(request -> answers.addAll(write(List.of(request), tries - 1)));
    return answers;
  }

  private List<Answer> allUnavailable(List<Request> batch, String detail) {
    forgetAll();
    return batch.stream().map(_ -> (Answer) new Unavailable(detail)).toList();
  }

  private void forgetAll() {
    desk.books().forgetAll();
    desk.claims().forgetEngagements();
    desk.pending().rollBackTo(0);
  }

  private List<Answer> inTransaction(List<Request> batch) {
    List<Recorded<Event>> appended = new ArrayList<>();
    List<Answer> answers = transaction.execute(_ -> decideAndAppend(batch, appended));
    if (!appended.isEmpty()) {
      lastSeen = appended.getLast().position();
      written.accept(appended);
    }
    return answers == null ? List.of() : answers;
  }

  /** What is decided now is recorded now: positions and recorded times have one order. */
  private List<Answer> decideAndAppend(List<Request> asked, List<Recorded<Event>> appended) {
    prepare(asked);
    Instant now = clock.instant();
    List<Request> batch = asked.stream().map(request -> request.decidedAt(now)).toList();
    List<Object> outcomes = batch.stream().map(this::outcome).toList();
    Tokens.toKeep(batch, outcomes).forEach(keys::keep);
    Together together = new Together();
    appended.addAll(log.append(desk.pending().since(0), lastSeen, together));
    List<Answer> answers = new ArrayList<>();
    for (int i = 0; i < batch.size(); i++) {
      answers.add(answer(batch.get(i), outcomes.get(i), appended));
    }
    desk.claims().write(together);
    receipts.write(together);
    log.commit(together);
    return answers;
  }

  /** Takes the pen, and learns what the batch needs to be decided. */
  private void prepare(List<Request> batch) {
    if (lastSeen < 0) {
      lastSeen = log.head();
    }
    Together together = new Together();
    Map<Long, String> others = new TreeMap<>();
    log.takePen(together);
    log.streamsSince(lastSeen, others, together);
    receipts.prefetch(batch, together);
    desk.claims().prefetch(NamedIds.in(batch), together);
    log.send(together);
    others.forEach(this::noticeOther);
  }

  /** Forgets what another process has changed since this one last held the pen. */
  private void noticeOther(long position, String stream) {
    desk.cache().evict(stream);
    desk.books().changed(stream);
    if (stream.startsWith("engagement-")) {
      desk.claims().forgetEngagements();
    }
    lastSeen = position;
  }

  /** An {@link Answer} if there is one already, else what was {@link Decided}. */
  private Object outcome(Request request) {
    @Nullable Answer known = receipts.find(request).orElse(null);
    if (known != null) {
      return known;
    }
    try {
      return deciding.decide(request);
    } catch (Refusal refusal) {
      return new Refused(refusal);
    } catch (DataAccessException | TransactionException unstored) {
      throw unstored;
    } catch (RuntimeException unexpected) {
      LOG.error(
          "{} could not be decided", request.command().getClass().getSimpleName(), unexpected);
      desk.cache().clear();
      return new Unavailable("the command could not be decided");
    }
  }

  private Answer answer(Request request, Object outcome, List<Recorded<Event>> appended) {
    if (!(outcome instanceof Decided decided)) {
      return (Answer) outcome;
    }
    if (request.dryRun()) {
      return Accepted.ofDryRun(request, decided);
    }
    Accepted accepted = Accepted.of(request, decided, appended, lastSeen);
    return request.key() == null ? accepted : receipts.keep(request, accepted.json());
  }
}
