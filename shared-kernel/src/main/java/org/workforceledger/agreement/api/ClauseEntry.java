package org.workforceledger.agreement.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One clause or lettered paragraph of an edition.
 *
 * @param ref the reference that annotations, explanations and refusals cite, such as {@code
 *     8.7(d)(iii)A}, {@code Sch 2, 1.1(a)} or {@code Sch 3, Meeting procedures (c)}
 * @param title a few words
 * @param summary one line, in the ledger's own words
 * @param status what the ledger does about it
 * @param reason why it is out of scope, which capability will build it, or what records it; null
 *     only when it is implemented
 * @param readings the readings followed, such as {@code R-10}
 * @param note anything a reader of the clause should know, such as a wrong cross-reference
 */
public record ClauseEntry(
    String ref,
    String title,
    String summary,
    ClauseStatus status,
    @Nullable String reason,
    List<String> readings,
    @Nullable String note) {

  public ClauseEntry {
    readings = List.copyOf(readings);
    if (status != ClauseStatus.IMPLEMENTED && reason == null) {
      throw new IllegalArgumentException(
          "Clause %s is %s without a reason".formatted(ref, status.spelling()));
    }
  }
}
