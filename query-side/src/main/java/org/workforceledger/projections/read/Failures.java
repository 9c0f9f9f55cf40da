package org.workforceledger.projections.read;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What stops a projection here, until it goes on. */
final class Failures {

  private final Map<String, String> byProjection = new ConcurrentHashMap<>();

  void failed(String projection, Throwable cause) {
    byProjection.put(projection, describe(cause));
  }

  /** Class names and positions only: a message may quote what somebody wrote. */
  private static String describe(Throwable cause) {
    String what = cause instanceof FoldFailure ? cause.getMessage() + ": " : "";
    Throwable root = cause;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    return what + root.getClass().getSimpleName();
  }

  void cleared(String projection) {
    byProjection.remove(projection);
  }

  Optional<String> of(String projection) {
    return Optional.ofNullable(byProjection.get(projection));
  }
}
