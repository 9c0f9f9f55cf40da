package org.workforceledger.standalone.demonstration;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.workforceledger.ledger.Command;
import org.workforceledger.log.write.Answer;
import org.workforceledger.log.write.CommandQueue;
import org.workforceledger.log.write.Reasons;
import org.workforceledger.log.write.Request;
import org.workforceledger.log.write.Request.IdempotencyKey;
import org.workforceledger.runtime.keys.PersonKeys;

/** Sends planned commands the way HR's systems do: through the queue that all commands take. */
final class Sender {

  static final String ACTOR = "hr";
  static final String KEY_PREFIX = "demonstration/";
  private static final String SOURCE = "demonstration";

  private final CommandQueue queue;
  private final PersonKeys keys;

  Sender(CommandQueue queue, PersonKeys keys) {
    this.queue = queue;
    this.keys = keys;
  }

  /** A command on its way. */
  record Sent(Planned planned, Command command, CompletableFuture<Answer> answer) {}

  Sent send(Planned planned) {
    Command command = planned.command().apply(keys::protect);
    String key = KEY_PREFIX + planned.key();
    Request request =
        new Request(
            command,
            UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString(),
            null,
            ACTOR,
            SOURCE,
            null,
            IdempotencyKey.of(key, command),
            Reasons.of(command),
            planned.at(),
            true,
            false);
    return new Sent(planned, command, queue.submit(request));
  }
}
