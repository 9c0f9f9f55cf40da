package org.workforceledger.projections.read;

/** What was asked for is not in the views yet; asking again soon will help. */
public final class NotYetFolded extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotYetFolded(String message) {
    super(message, null, false, false);
  }
}
