package org.workforceledger.pages;

import org.workforceledger.runtime.web.Progress;

/**
 * A long task as a bar.
 *
 * @param total 0 where it is not known: the bar then only moves
 */
public record ProgressBar(String task, long done, long total, String says) {

  static ProgressBar of(Progress.State state) {
    String says =
        state.total() == 0
            ? Text.count(state.done())
            : Text.count(state.done()) + " of " + Text.count(state.total());
    return new ProgressBar(state.task(), state.done(), state.total(), says);
  }
}
