package org.workforceledger.log.write;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.Command;
import org.workforceledger.log.EventJson;
import org.workforceledger.log.Metadata;

/**
 * A command on its way to a decision, with who sent it and when.
 *
 * @param commandId the ledger's own id of this sending
 * @param correlation what it belongs to; null for itself
 * @param boundToSite the only site whose cleaners the sender may decide about; null for all
 * @param key the caller's idempotency key with the hash of what it was sent with
 * @param at the instant that its events carry; null for the one at which it is decided
 * @param dryRun decide and answer, and keep nothing
 */
public record Request(
    Command command,
    String commandId,
    @Nullable String correlation,
    String actor,
    @Nullable String source,
    @Nullable String boundToSite,
    @Nullable IdempotencyKey key,
    @Nullable String reason,
    @Nullable Instant at,
    boolean simulated,
    boolean dryRun) {

  /** A caller's key and the SHA-256 of the command's canonical JSON. */
  public record IdempotencyKey(String text, byte[] requestHash) {

    /** Of a command's name and fields in their fixed order, with tokens for plain text. */
    public static IdempotencyKey of(String text, Command command) {
      String canonical =
          command.getClass().getSimpleName() + EventJson.mapper().writeValueAsString(command);
      try {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        return new IdempotencyKey(text, sha256.digest(canonical.getBytes(StandardCharsets.UTF_8)));
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** The request at the instant of its decision, unless it has an instant of its own. */
  Request decidedAt(Instant now) {
    return at != null
        ? this
        : new Request(
            command,
            commandId,
            correlation,
            actor,
            source,
            boundToSite,
            key,
            reason,
            now,
            simulated,
            dryRun);
  }

  /** The instant that its events carry, once it is being decided. */
  Instant instant() {
    return Objects.requireNonNull(at, "a request is timed before it is decided");
  }

  /** What every event of the command says about where it came from. */
  Map<String, String> metadata() {
    Map<String, String> metadata = new TreeMap<>();
    metadata.put(Metadata.ACTOR, actor);
    metadata.put(Metadata.COMMAND, command.getClass().getSimpleName());
    metadata.put(Metadata.COMMAND_ID, commandId);
    metadata.put(Metadata.CORRELATION, correlation == null ? commandId : correlation);
    put(metadata, Metadata.SOURCE, source);
    put(metadata, Metadata.IDEMPOTENCY_KEY, key == null ? null : key.text());
    put(metadata, Metadata.REASON, reason);
    put(metadata, Metadata.SIMULATED_TIME, simulated ? "true" : null);
    return metadata;
  }

  private static void put(Map<String, String> metadata, String name, @Nullable String value) {
    if (value != null) {
      metadata.put(name, value);
    }
  }
}
