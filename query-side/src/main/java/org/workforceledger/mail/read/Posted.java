package org.workforceledger.mail.read;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of a letter.
 *
 * @param at when it was sent; null if it was not
 * @param why it was not sent, in the ledger's own words; null if it was, or was not tried yet
 */
public record Posted(Letter.Key key, State state, @Nullable Instant at, @Nullable String why) {

  /** NONE stands for what is not to be sent at all. */
  public enum State {
    SENT,
    WAITING,
    FAILED,
    NONE
  }
}
