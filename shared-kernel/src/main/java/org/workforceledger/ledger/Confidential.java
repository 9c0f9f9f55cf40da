package org.workforceledger.ledger;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Text about a person (a name, an e-mail address, a reason) as the ledger holds it: a token that
 * only the person's key opens. Erasing the key erases the text and leaves the token readable as
 * "erased". Plain text never reaches a command, an event or a log line.
 *
 * @param token {@code enc:1:} the person's id, a colon and the cipher text in URL-safe Base64
 */
public record Confidential(@JsonValue String token) {

  public static final String PREFIX = "enc:1:";

  @JsonCreator
  public Confidential {
    if (!token.startsWith(PREFIX)) {
      throw new IllegalArgumentException("confidential text must be a token, never plain");
    }
  }

  /** Whether a stored string is such a token. */
  public static boolean isToken(String text) {
    return text.startsWith(PREFIX);
  }

  /** The person whose key opens the token. */
  public String personId() {
    return token.substring(PREFIX.length(), token.indexOf(':', PREFIX.length()));
  }
}
