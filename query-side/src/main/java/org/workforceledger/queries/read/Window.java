package org.workforceledger.queries.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param after how many rows come before it
 * @param limit how many it has at most
 */
public record Window(long after, int limit) {

  /** All there is. */
  public static final Window ALL = new Window(0, Integer.MAX_VALUE);

  public <T> List<T> of(List<T> rows) {
    return rows.stream().skip(after).limit(limit).toList();
  }

  /** What to give as {@code after} for the next page; null after the last. */
  public @Nullable Long next(int rows) {
    long through = after + limit;
    return through < rows ? through : null;
  }
}
