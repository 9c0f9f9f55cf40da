package org.workforceledger.projections.read;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** A new table for a projection's rows, filled beside the one in use and put in its place. */
final class ShadowTable<R> {

  private static final int CHUNK_CHARS = 1 << 16;

  private final ReaderDatabase database;
  private final Projection<R> projection;
  private final String name;

  ShadowTable(ReaderDatabase database, Projection<R> projection) {
    this.database = database;
    this.projection = projection;
    this.name = "views." + projection.name() + "_shadow";
  }

  /** Makes it empty, with the columns and indexes of the one in use. */
  void create() {
    drop();
    database
        .jdbc()
        .execute(
            "create table %s (like views.%s including all)".formatted(name, projection.name()));
  }

  void drop() {
    database.jdbc().execute("drop table if exists " + name);
  }

  /** Fills it with COPY. */
  void fill(Map<String, Folding.Row<R>> rows) {
    try (Connection connection = database.connection()) {
      CopyIn copy =
          connection
              .unwrap(PGConnection.class)
              .getCopyAPI()
              .copyIn("copy %s (key, row, updated_position) from stdin".formatted(name));
      try {
        write(rows, copy);
        copy.endCopy();
      } finally {
        if (copy.isActive()) {
          copy.cancelCopy();
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("rows of " + projection.name() + " cannot be copied", e);
    }
  }

  private void write(Map<String, Folding.Row<R>> rows, CopyIn copy) throws SQLException {
    StringBuilder chunk = new StringBuilder(CHUNK_CHARS * 2);
    for (Map.Entry<String, Folding.Row<R>> row : rows.entrySet()) {
      escape(row.getKey(), chunk).append('\t');
      escape(RowJson.MAPPER.writeValueAsString(row.getValue().value()), chunk).append('\t');
      chunk.append(row.getValue().position()).append('\n');
      if (chunk.length() > CHUNK_CHARS) {
        send(chunk, copy);
      }
    }
    send(chunk, copy);
  }

  private static void send(StringBuilder chunk, CopyIn copy) throws SQLException {
    byte[] bytes = chunk.toString().getBytes(StandardCharsets.UTF_8);
    copy.writeToCopy(bytes, 0, bytes.length);
    chunk.setLength(0);
  }

  /** JSON has no raw control characters, so only the backslash needs care. */
  private static StringBuilder escape(String text, StringBuilder into) {
    return into.append(text.replace("\\", "\\\\"));
  }

  ViewTable<R> rows() {
    return new ViewTable<>(database, projection, name);
  }

  /** Puts it in the place of the one in use. */
  void swap() {
    database.jdbc().execute("drop table views." + projection.name());
    database.jdbc().execute("alter table %s rename to %s".formatted(name, projection.name()));
  }
}
