package org.workforceledger.projections.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import tools.jackson.databind.ObjectReader;

/** The rows of one projection in their table. */
public final class ViewTable<R> {

  private final ReaderDatabase database;
  private final String table;
  private final ObjectReader reader;

  ViewTable(ReaderDatabase database, Projection<R> projection) {
    this(database, projection, "views." + projection.name());
  }

  ViewTable(ReaderDatabase database, Projection<R> projection, String table) {
    this.database = database;
    this.table = table;
    this.reader = RowJson.MAPPER.readerFor(projection.rowClass());
  }

  public Optional<R> find(String key) {
    return query("where key = ?", key).stream().findFirst();
  }

  /** The rows of these keys, those that exist. */
  public Map<String, R> find(Collection<String> keys) {
    Map<String, R> found = new HashMap<>();
    database
        .jdbc()
        .query(
            "select key, row from " + table + " where key = any(?)",
            row -> {
              found.put(Objects.requireNonNull(row.getString(1)), read(row, 2));
            },
            (Object) keys.toArray(String[]::new));
    return found;
  }

  /** All rows in order of key, read by all hands: it is reading JSON that takes its time. */
  public List<R> all() {
    List<String> rows =
        database.jdbc().queryForList("select row from " + table + " order by key", String.class);
    return rows.parallelStream().<R>map(reader::readValue).toList();
  }

  /** The rows whose column has a value, in order of key. */
  public List<R> where(String column, Object value) {
    return query("where " + column + " = ?", value);
  }

  private List<R> query(String condition, Object... values) {
    RowMapper<R> mapper = (row, _) -> read(row, 1);
    String sql = "select row from " + table + " " + condition + " order by key";
    return database.jdbc().query(sql, mapper, values);
  }

  private R read(ResultSet row, int column) throws SQLException {
    return reader.readValue(Objects.requireNonNull(row.getString(column)));
  }

  /** Writes rows in one statement, in place of any of the same keys. */
  void put(Map<String, Folding.Row<R>> rows) {
    if (rows.isEmpty()) {
      return;
    }
    List<String> keys = new ArrayList<>();
    List<String> values = new ArrayList<>();
    List<Long> positions = new ArrayList<>();
    rows.forEach(
        (key, row) -> {
          keys.add(key);
          values.add(RowJson.MAPPER.writeValueAsString(row.value()));
          positions.add(row.position());
        });
    database
        .jdbc()
        .update(
            "insert into "
                + table
                + " (key, row, updated_position) select * from unnest(?, ?, ?)"
                + " on conflict (key) do update"
                + " set row = excluded.row, updated_position = excluded.updated_position",
            keys.toArray(String[]::new),
            values.toArray(String[]::new),
            positions.toArray(Long[]::new));
  }

  /** How many rows there are, and a hash of them that does not depend on their order. */
  record Fingerprint(long rows, String hash) {}

  Fingerprint fingerprint() {
    return Objects.requireNonNull(
        database
            .jdbc()
            .queryForObject(
                """
                select count(*), lpad(to_hex((coalesce(sum(h), 0) %% 9223372036854775808)::bigint), 16, '0')
                from (select ('x' || substr(encode(sha256(convert_to(key || E'\\n' || row, 'UTF8')), 'hex'), 1, 15))
                             ::bit(60)::bigint::numeric as h from %s) hashes
                """
                    .formatted(table),
                (row, _) ->
                    new Fingerprint(row.getLong(1), Objects.requireNonNull(row.getString(2)))));
  }
}
