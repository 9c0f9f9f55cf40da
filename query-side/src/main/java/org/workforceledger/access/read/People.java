package org.workforceledger.access.read;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.workforceledger.ledger.Confidential;
import org.workforceledger.runtime.keys.PersonKeys;

/** Confidential text, opened where it is shown. */
@Component
public class People {

  /** What stands for text whose key was erased. */
  public static final String ERASED = "(erased)";

  private final PersonKeys keys;

  People(PersonKeys keys) {
    this.keys = keys;
  }

  /** Makes ready to reveal texts about many people; a list reads their keys all at once. */
  public void expect(Stream<String> cleanerIds) {
    keys.fetch(cleanerIds.toList());
  }

  /** The text of a token, or {@link #ERASED}. */
  public String reveal(Confidential token) {
    return find(token).orElse(ERASED);
  }

  /** The text of a token; empty once its key was erased. */
  public Optional<String> find(Confidential token) {
    return keys.reveal(token);
  }

  /** The text as it is, unless it is a token. */
  public String reveal(String text) {
    return Confidential.isToken(text) ? reveal(new Confidential(text)) : text;
  }
}
