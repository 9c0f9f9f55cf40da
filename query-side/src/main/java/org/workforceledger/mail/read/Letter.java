package org.workforceledger.mail.read;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * Something to be told by e-mail, as an event calls for it.
 *
 * @param stream of the event
 * @param recordedAt when the event was recorded
 */
public record Letter(Key key, String stream, Instant recordedAt, String subject, String text) {

  /**
   * Which letter it is, however often it is made: nobody is told twice of one event by one clause.
   *
   * @param position of the event
   */
  public record Key(long position, Addressee to, String clause) {

    /** The same for every attempt, so that a mailbox can tell a letter that comes twice. */
    String messageId(String domain) {
      byte[] name = toString().getBytes(StandardCharsets.UTF_8);
      return "<" + UUID.nameUUIDFromBytes(name) + "@" + domain + ">";
    }
  }
}
