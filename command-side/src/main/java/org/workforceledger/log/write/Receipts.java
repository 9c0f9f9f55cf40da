package org.workforceledger.log.write;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.Refusal;
import org.workforceledger.log.write.Answer.Refused;
import org.workforceledger.log.write.Answer.Remembered;
import org.workforceledger.log.write.Request.IdempotencyKey;

/** What was answered to idempotency keys; a key's space is its user's own. */
final class Receipts {

  private record Key(String actor, String text) {}

  private record Receipt(byte[] requestHash, String answer) {}

  private record Written(Key key, byte[] requestHash, String answer, Instant at) {}

  private final Map<Key, Receipt> known = new HashMap<>();
  private final List<Written> toWrite = new ArrayList<>();

  /** Looks up the keys of a batch, at once. */
  void prefetch(List<Request> requests, Together together) {
    known.clear();
    toWrite.clear();
    List<Request> keyed = requests.stream().filter(r -> r.key() != null && !r.dryRun()).toList();
    together.read(
        """
        select r.actor, r.idempotency_key, r.request_hash, r.answer from command.receipt r
        join unnest(?::text[], ?::text[]) k(actor, key)
          on r.actor = k.actor and r.idempotency_key = k.key
        """,
        row ->
            known.put(
                new Key(row.getString(1), row.getString(2)),
                new Receipt(row.getBytes(3), row.getString(4))),
        keyed.stream().map(Request::actor).toArray(String[]::new),
        keyed.stream().map(r -> text(r.key())).toArray(String[]::new));
  }

  private static String text(@Nullable IdempotencyKey key) {
    return key == null ? "" : key.text();
  }

  /** The answer that a request's key already has, or the refusal of another body. */
  Optional<Answer> find(Request request) {
    IdempotencyKey key = request.key();
    if (key == null || request.dryRun()) {
      return Optional.empty();
    }
    Receipt receipt = known.get(new Key(request.actor(), key.text()));
    if (receipt == null) {
      return Optional.empty();
    }
    return Optional.of(
        MessageDigest.isEqual(receipt.requestHash(), key.requestHash())
            ? new Remembered(receipt.answer())
            : new Refused(
                Refusal.duplicate(
                    "Idempotency-Key", "the key was used with another command or body")));
  }

  /** Keeps what is answered to a request with a key, to be written with its events. */
  Remembered keep(Request request, String answer) {
    IdempotencyKey key = Objects.requireNonNull(request.key());
    toWrite.add(
        new Written(
            new Key(request.actor(), key.text()), key.requestHash(), answer, request.instant()));
    return new Remembered(answer);
  }

  void write(Together together) {
    if (toWrite.isEmpty()) {
      return;
    }
    together.then(
        """
        insert into command.receipt (actor, idempotency_key, request_hash, answer, answered_at)
        select * from unnest(?::text[], ?::text[], ?::bytea[], ?::text[], ?::timestamptz[])
        """,
        toWrite.stream().map(w -> w.key().actor()).toArray(String[]::new),
        toWrite.stream().map(w -> w.key().text()).toArray(String[]::new),
        toWrite.stream().map(Written::requestHash).toArray(byte[][]::new),
        toWrite.stream().map(Written::answer).toArray(String[]::new),
        toWrite.stream().map(w -> w.at().toString()).toArray(String[]::new));
  }
}
