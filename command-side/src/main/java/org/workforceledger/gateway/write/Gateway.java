package org.workforceledger.gateway.write;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.workforceledger.ledger.Command;
import org.workforceledger.ledger.Confidential;
import org.workforceledger.ledger.FieldProblem;
import org.workforceledger.log.EventJson;
import org.workforceledger.log.write.CommandQueue;
import org.workforceledger.log.write.Reasons;
import org.workforceledger.log.write.Request;
import org.workforceledger.log.write.Request.IdempotencyKey;
import org.workforceledger.runtime.access.Role;
import org.workforceledger.runtime.access.Viewer;
import org.workforceledger.runtime.keys.PersonKeys;
import tools.jackson.databind.JsonNode;

/** From a sender's JSON to a reply, whichever way it came in. */
final class Gateway {

  private static final int LONGEST_HEADER = 200;
  private static final Pattern TOKEN =
      Pattern.compile("\"(" + Confidential.PREFIX + "[A-Za-z0-9._:-]+={0,2})\"");

  private final CommandReader reader;
  private final CommandQueue queue;
  private final PersonKeys keys;

  Gateway(CommandReader reader, CommandQueue queue, PersonKeys keys) {
    this.reader = reader;
    this.queue = queue;
    this.keys = keys;
  }

  /**
   * Who sends, and how.
   *
   * @param key the idempotency key
   * @param source the sending system's name
   */
  record Sending(Viewer viewer, @Nullable String key, @Nullable String source, boolean dryRun) {

    Sending withKey(@Nullable String other) {
      return new Sending(viewer, other, source, dryRun);
    }
  }

  /** The reply to come; it never fails. Whoever waits for it puts it into words, not the pen. */
  CompletableFuture<Supplier<Reply>> send(String name, JsonNode body, Sending sending) {
    Class<? extends Command> type = CommandCatalogue.find(name).orElse(null);
    if (type == null) {
      return done(Reply.problem(404, "there is no command of that name"));
    }
    if (!CommandCatalogue.maySend(sending.viewer().role(), type)) {
      return done(Reply.problem(403, sending.viewer().role() + " may not send " + name));
    }
    try {
      checkHeader("Idempotency-Key", sending.key());
      checkHeader("Ledger-Source", sending.source());
      Command command = reader.read(type, body);
      return queue
          .submit(request(command, sending))
          .thenApply(answer -> () -> reveal(Reply.of(answer)));
    } catch (Malformed malformed) {
      return done(Reply.malformed(malformed.problems()));
    } catch (DataAccessException unreachable) {
      return done(Reply.problem(503, "people's keys cannot be read at the moment; send it again"));
    }
  }

  static CompletableFuture<Supplier<Reply>> done(Reply reply) {
    return CompletableFuture.completedFuture(() -> reply);
  }

  private static void checkHeader(String name, @Nullable String value) {
    if (value == null) {
      return;
    }
    if (value.isBlank() || value.length() > LONGEST_HEADER) {
      throw new Malformed(List.of(new FieldProblem(name, "must have 1 to 200 characters")));
    }
    if (Scalars.isUnfit(value)) {
      throw new Malformed(
          List.of(new FieldProblem(name, "must not have control characters or broken Unicode")));
    }
  }

  private Request request(Command command, Sending sending) {
    String key = sending.key();
    Viewer viewer = sending.viewer();
    return new Request(
        command,
        UUID.randomUUID().toString(),
        null,
        viewer.name(),
        sending.source(),
        viewer.role() == Role.PRINCIPAL ? viewer.siteId() : null,
        key == null || sending.dryRun() ? null : IdempotencyKey.of(key, command),
        Reasons.of(command),
        null,
        false,
        sending.dryRun());
  }

  /** Senders may read what they sent: tokens become the words they stand for. */
  private Reply reveal(Reply reply) {
    if (!reply.body().contains(Confidential.PREFIX)) {
      return reply;
    }
    Matcher tokens = TOKEN.matcher(reply.body());
    return new Reply(
        reply.status(),
        tokens.replaceAll(
            token ->
                Matcher.quoteReplacement(
                    EventJson.mapper()
                        .writeValueAsString(
                            keys.reveal(new Confidential(token.group(1))).orElse("(erased)")))));
  }
}
