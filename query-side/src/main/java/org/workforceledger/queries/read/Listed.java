package org.workforceledger.queries.read;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list as the API answers it, and as a table.
 *
 * @param total how many rows there are, on all pages
 * @param next what to give as {@code after} for the next page; left out after the last
 */
public record Listed<T>(
    LocalDate asAt,
    Instant knownAt,
    long total,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long next,
    List<T> rows,
    @JsonIgnore Table<T> table)
    implements Table.Source {

  /**
   * The page of all rows that a window shows.
   *
   * @param name of the list; the file it is saved as adds the date
   */
  public static <T> Listed<T> of(
      String name, Class<T> rowType, List<T> all, Window window, Moment moment) {
    List<T> rows = window.of(all);
    return new Listed<>(
        moment.asAt(),
        moment.shown(),
        all.size(),
        window.next(all.size()),
        rows,
        new Table<>(name + "-" + moment.asAt(), rowType, rows));
  }
}
