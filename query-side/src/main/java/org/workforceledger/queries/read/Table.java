package org.workforceledger.queries.read;

import java.util.List;
import java.util.Set;

/**
 * An answer's rows as a table.
 *
 * @param name of the file it is saved as
 * @param rowType a record; its components are the columns
 * @param hidden columns that this viewer does not get
 */
public record Table<T>(String name, Class<T> rowType, List<? extends T> rows, Set<String> hidden) {

  public Table(String name, Class<T> rowType, List<? extends T> rows) {
    this(name, rowType, rows, Set.of());
  }

  /** An answer that can be given as a table. */
  public interface Source {
    Table<?> table();
  }
}
