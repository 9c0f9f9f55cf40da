package org.workforceledger.log;

import tools.jackson.databind.node.ObjectNode;

/**
 * Brings the stored JSON of one event type from one revision to the next.
 *
 * @param type the logical event name
 * @param from the revision it reads; it writes {@code from + 1}
 * @param change edits the payload in place
 */
public record Upcaster(String type, int from, Change change) {

  /** An edit of one payload. */
  @FunctionalInterface
  public interface Change {
    void apply(ObjectNode payload);
  }
}
