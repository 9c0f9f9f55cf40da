package org.workforceledger.agreement.api;

import java.util.Arrays;

/** What the ledger does about a clause. */
public enum ClauseStatus {
  /** A rule is coded and tested. */
  IMPLEMENTED("implemented"),
  /** Facts are stored and shown; nothing is decided from them. */
  RECORDED_ONLY("recorded-only"),
  /** To be built; the entry's reason names the capability. */
  PLANNED("planned"),
  /** Nothing for a ledger of work to do; the entry's reason says why. */
  OUT_OF_SCOPE("out-of-scope"),
  /** A heading: its paragraphs carry the text and have a status of their own. Not counted. */
  HEADING("heading");

  private final String spelling;

  ClauseStatus(String spelling) {
    this.spelling = spelling;
  }

  /** How the catalogue and the pages spell it, such as {@code recorded-only}. */
  public String spelling() {
    return spelling;
  }

  /**
   * The status of a spelling.
   *
   * @throws IllegalArgumentException if no status is spelt so
   */
  public static ClauseStatus spelt(String spelling) {
    return Arrays.stream(values())
        .filter(status -> status.spelling.equals(spelling))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No clause status is spelt " + spelling));
  }
}
