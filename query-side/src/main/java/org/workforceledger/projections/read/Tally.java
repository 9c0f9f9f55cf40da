package org.workforceledger.projections.read;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * What has been folded: through which position, how many events, and a hash that is the same in
 * whatever order and by however many hands they were folded.
 *
 * @param hash the sum, modulo 2^64, of the first 8 bytes of SHA-256 over position and event id
 */
record Tally(long position, long events, long hash) {

  static final Tally NONE = new Tally(0, 0, 0);

  /** One event more. */
  Tally with(long at, UUID eventId) {
    return new Tally(Math.max(position, at), events + 1, hash + hash(at, eventId));
  }

  /** No event more, but seen through a position. */
  Tally through(long at) {
    return new Tally(Math.max(position, at), events, hash);
  }

  static String hex(long hash) {
    return "%016x".formatted(hash);
  }

  private static long hash(long position, UUID eventId) {
    byte[] text = (position + "|" + eventId).getBytes(StandardCharsets.US_ASCII);
    return ByteBuffer.wrap(sha256().digest(text)).getLong();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
